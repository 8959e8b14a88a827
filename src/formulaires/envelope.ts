/** Reads what claims to be a saved form. Nothing in a file is trusted: own keys only, each of the type that it should have. */
import { formulaires } from '../strings/formulaires.ts';
import type { Aside } from './answers.ts';
import type { FormModel } from './model.ts';
import { FORMAT, VERSION } from './save.ts';

/** No form that a person fills comes near it. */
export const MAX_BYTES = 8_000_000;

type Json = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An own key, so that no name of a file reaches the prototype of an object. */
export const ownValue = (record: unknown, key: string): unknown => (isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined);
const ownText = (record: unknown, key: string) => {
  const value = ownValue(record, key);
  return typeof value === 'string' ? value : undefined;
};

export interface ReadEnvelope {
  fingerprint: string | undefined;
  /** When it was saved; nothing when the file does not say so in a readable way. */
  savedAt: Date | undefined;
  label: (key: string) => string;
  rowHeadings: (table: string) => readonly string[] | undefined;
  champs: Json;
  tableaux: Json;
  /** What had no place already when it was saved. */
  aside: readonly Aside[];
}
export type Reading = ReadEnvelope | { refused: string };

const MOST = 80;
const shortened = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

function parse(text: string): { value: unknown } | { refused: string } {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: formulaires.ouvrir.vide };
  try {
    return { value: JSON.parse(trimmed) };
  } catch {
    return { refused: trimmed.startsWith('{') && trimmed.includes(FORMAT) ? formulaires.ouvrir.tronque : formulaires.ouvrir.autreFichier };
  }
}

function refusal(value: unknown, form: FormModel): string | undefined {
  if (ownValue(value, 'format') !== FORMAT) return formulaires.ouvrir.autreFichier;
  const version = ownValue(value, 'version');
  if (typeof version !== 'number') return formulaires.ouvrir.sansVersion;
  if (version > VERSION) return formulaires.ouvrir.plusRecent;
  const id = ownText(value, 'formulaire') ?? '';
  if (id !== form.id) return formulaires.ouvrir.autreFormulaire(shortened(ownText(value, 'titre') ?? id), form.titre);
  const answers = ownValue(value, 'reponses');
  return isRecord(ownValue(answers, 'champs')) && isRecord(ownValue(answers, 'tableaux')) ? undefined : formulaires.ouvrir.sansReponses;
}

function instant(text: string | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN);
  return Number.isNaN(date.valueOf()) ? undefined : date;
}

function asides(value: unknown): Aside[] {
  const list = ownValue(value, 'a_part');
  return (Array.isArray(list) ? list : []).flatMap((each) => {
    const text = ownText(each, 'text');
    return text === undefined ? [] : [{ label: shortened(ownText(each, 'label') ?? ''), text }];
  });
}

/** @param text of the file @returns what it holds, or one sentence that says why it is not opened */
export function readEnvelope(form: FormModel, text: string): Reading {
  if (text.length > MAX_BYTES) return { refused: formulaires.ouvrir.tropGros };
  const parsed = parse(text);
  if ('refused' in parsed) return parsed;
  const { value } = parsed;
  const refused = refusal(value, form);
  if (refused) return { refused };
  const answers = ownValue(value, 'reponses');
  return {
    fingerprint: ownText(value, 'empreinte'),
    savedAt: instant(ownText(value, 'enregistre_le')),
    label: (key) => shortened(ownText(ownValue(value, 'libelles'), key) ?? key),
    rowHeadings: (table) => {
      const headings = ownValue(ownValue(value, 'lignes'), table);
      return Array.isArray(headings) && headings.every((heading) => typeof heading === 'string') ? headings : undefined;
    },
    champs: ownValue(answers, 'champs') as Json,
    tableaux: ownValue(answers, 'tableaux') as Json,
    aside: asides(value),
  };
}
