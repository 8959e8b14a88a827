/** A filled form as a file that a person keeps: readable JSON, which says what it is, of which form and when. */
import type { Aside, Reponses } from './answers.ts';
import { fingerprint } from './fingerprint.ts';
import { tablesOf, type FormModel } from './model.ts';

export const FORMAT = 'resonances-formulaire';
/** Of the envelope, not of the form. */
export const VERSION = 1;

export interface Envelope {
  format: typeof FORMAT;
  version: number;
  /** The id of the form. */
  formulaire: string;
  titre: string;
  empreinte: string;
  /** An instant, ISO 8601 in UTC. */
  enregistre_le: string;
  /** What each clé was called: `<champ>`, `<tableau>`, `<tableau>.<colonne>`. They name what a later form no longer asks. */
  libelles: Readonly<Record<string, string>>;
  /** The headings of rows, where they are fixed. */
  lignes: Readonly<Record<string, readonly string[]>>;
  reponses: Reponses;
  /** What an older form asked and this one does not, until the person needs it no more. */
  a_part?: readonly Aside[];
}

function labelsOf({ blocs }: FormModel): [string, string][] {
  return blocs.flatMap((bloc): [string, string][] => {
    if (bloc.type === 'champs') return bloc.champs.map(({ cle, libelle }) => [cle, libelle]);
    if (bloc.type !== 'tableau') return [];
    return [[bloc.cle, bloc.titre], ...bloc.colonnes.map(({ cle, libelle }): [string, string] => [`${bloc.cle}.${cle}`, libelle])];
  });
}

/** @param at the moment of saving @param aside what has no place in the form, and is not to be lost @returns the text of the file */
export function save(form: FormModel, answers: Reponses, at: Date, aside: readonly Aside[] = []): string {
  const envelope: Envelope = {
    format: FORMAT,
    version: VERSION,
    formulaire: form.id,
    titre: form.titre,
    empreinte: fingerprint(form),
    enregistre_le: at.toISOString(),
    libelles: Object.fromEntries(labelsOf(form)),
    lignes: Object.fromEntries(tablesOf(form).flatMap(({ cle, lignes }) => (lignes.length > 0 ? [[cle, lignes] as const] : []))),
    reponses: answers,
    ...(aside.length > 0 && { a_part: aside }),
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** The day of the reader is in the name; nothing that was typed is. */
export function fileName(form: FormModel, at: Date, extension: string): string {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${form.id}-${day}.${extension}`;
}
