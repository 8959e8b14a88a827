/** A form on paper: the fields of its model, laid out as its blocs say. */
import { enumerate, paragraphs } from '../../lib/french.ts';
import { cellsOf, fieldsOf, rowsOf, type Field, type FormModel, type Tableau } from '../../formulaires/model.ts';
import { fieldName, totalName } from '../../formulaires/export/names.ts';
import type { BlocDe, Champ } from '../../schemas/formulaire.ts';
import { fr } from '../../strings/fr.ts';
import { papier } from '../../strings/papier.ts';
import { addressOf } from '../address.ts';
import type { FeuilleARemplir, Grille, Partie, Zone, ZoneNommee } from '../model.ts';
import { bandeaux, faits, mentions, type Entete, type Site } from './parts.ts';

type Bloc = FormModel['blocs'][number];

const GENRES: Readonly<Record<Field['genre'], Zone['genre']>> = {
  texte: 'ligne',
  texte_long: 'texte',
  date: 'ligne',
  nombre: 'ligne',
  duree: 'ligne',
  case: 'case',
  choix: 'choix',
  choix_multiple: 'coches',
  likert: 'choix',
};
const LARGEURS = { tiers: 2, moitie: 3, entier: 6 } as const;

/** What is typed has a form: the label says it, since a field of a PDF has no help. */
const spoken = ({ genre, spoken: label }: Field) => (genre === 'date' ? papier.jour(label) : genre === 'duree' ? papier.duree(label) : label);

const zoneOf = (field: Field): Zone => ({
  id: fieldName(field.id),
  // In a cell, a list to unfold takes one line.
  genre: field.cell && field.genre === 'choix' ? 'liste' : GENRES[field.genre],
  parle: field.required ? papier.obligatoire(spoken(field)) : spoken(field),
  lignes: field.lines,
  obligatoire: field.required,
  options: [...field.options],
});
const extra = (id: string, genre: Zone['genre'], parle: string): Zone => ({ id, genre, parle, lignes: 1, obligatoire: false, options: [] });

const named = (field: Field, largeur: Champ['largeur']): ZoneNommee => ({
  libelle: field.required ? papier.obligatoire(field.label) : field.label,
  aide: field.help,
  largeur: LARGEURS[largeur],
  zone: zoneOf(field),
});

const sameScale = (a: Field, b: Field) => a.genre === 'likert' && b.genre === 'likert' && JSON.stringify(a.options) === JSON.stringify(b.options);

/** Statements that share a scale make one table. */
function scale(fields: readonly Field[]): Partie {
  const options = fields[0]?.options ?? [];
  const rows = fields.map((field) => ({ titre: field.required ? papier.obligatoire(field.label) : field.label, cases: options.map((_, option) => ({ zone: zoneOf(field), option })) }));
  const heads = [papier.affirmation, ...options];
  return { p: 'grille', grille: { heads, widths: [3 * options.length, ...options.map(() => 5)], rows, totaux: [], notes: fields.flatMap(({ help }) => help ?? []) } };
}

function champs({ champs: all }: BlocDe<'champs'>, fields: readonly Field[]): Partie[] {
  const parts: Partie[] = [];
  for (let index = 0; index < fields.length; ) {
    const field = fields[index] as Field;
    const end = fields.findIndex((each, at) => at > index && !sameScale(field, each));
    const next = field.genre === 'likert' ? (end < 0 ? fields.length : end) : index + 1;
    const last = parts.at(-1);
    if (field.genre === 'likert') parts.push(scale(fields.slice(index, next)));
    else if (last?.p === 'champs') last.champs.push(named(field, all[index]?.largeur ?? 'entier'));
    else parts.push({ p: 'champs', champs: [named(field, all[index]?.largeur ?? 'entier')] });
    index = next;
  }
  return parts;
}

/** Columns without a width share what the others leave. */
function widths({ colonnes, lignes }: Tableau): number[] {
  const first = lignes.length > 0 ? 22 : 7;
  const told = colonnes.reduce((sum, { largeur = 0 }) => sum + largeur, 0);
  const free = Math.max(0, 100 - told) / Math.max(1, colonnes.filter(({ largeur }) => !largeur).length);
  return [first, ...colonnes.map(({ largeur }) => largeur ?? Math.max(10, free))];
}

/** Few enough to be ticked in a cell, else they are listed under the table. */
const inCell = (options: readonly string[]) => options.length <= 4 && options.join('').length <= 44;

function grille(table: Tableau, bloc: number): Grille {
  const { fixed } = rowsOf(table);
  const cells = cellsOf(table, bloc);
  const rows = Array.from({ length: cells.length / table.colonnes.length }, (_, row) => ({
    titre: table.lignes[row] ?? String(row + 1),
    cases: cells.slice(row * table.colonnes.length, (row + 1) * table.colonnes.length).map((field) => ({ zone: zoneOf(field) })),
  }));
  const long = table.colonnes.filter(({ genre, options }) => genre === 'choix' && !inCell(options));
  return {
    heads: [fixed ? (table.entete_lignes ?? papier.ligne) : papier.ligne, ...table.colonnes.map(({ libelle }) => libelle)],
    widths: widths(table),
    rows,
    totaux: table.colonnes
      .filter(({ total }) => total)
      .map(({ cle, libelle }) => ({ libelle: papier.total(libelle), largeur: 2, zone: extra(totalName(table.cle, cle), 'ligne', papier.totalDe(libelle, table.titre)) })),
    notes: [...long.map(({ libelle, options }) => papier.choix(libelle, enumerate(options))), ...paragraphs(table.note ?? '')],
  };
}

function parties(bloc: Bloc, index: number, fields: readonly Field[]): Partie[] {
  switch (bloc.type) {
    case 'champs':
      return champs(bloc, fields.filter((field) => field.bloc === index));
    case 'tableau':
      return [{ p: 'grille', grille: grille(bloc, index) }];
    case 'texte':
      return [{ p: 'texte', paragraphes: paragraphs(bloc.contenu) }];
    case 'signatures':
      return [
        {
          p: 'signatures',
          signataires: bloc.signataires.map((nom, place) => {
            const id = `signature-${index + 1}-${place + 1}`;
            return { nom, date: extra(`${id}-date`, 'ligne', papier.dateDe(nom)), signature: extra(id, 'signature', papier.signature(nom)) };
          }),
        },
      ];
  }
}

/** @param data the common fields of the entry */
export function formSheet(form: FormModel, data: Entete, site: Site): FeuilleARemplir {
  const fields = fieldsOf(form);
  return {
    genre: form.annexe ?? papier.genre,
    famille: 'cadre',
    titre: form.titre,
    orientation: form.orientation,
    faits: faits([
      { nom: fr.formulaire.rempliPar, valeur: form.rempli_par },
      { nom: papier.destinataires, valeur: form.destinataires.join('\u202f; ') },
      { nom: fr.formulaire.conservation, valeur: form.conservation },
    ]),
    bandeaux: bandeaux(data),
    blocs: form.blocs.map((bloc, index) => ({
      titre: bloc.titre ?? (bloc.type === 'signatures' ? papier.signatures : undefined),
      consignes: 'aide' in bloc ? paragraphs(bloc.aide ?? '') : [],
      parties: parties(bloc, index, fields),
    })),
    adresse: addressOf(`/formulaires/${form.id}/`, site.place),
    mentions: mentions(data),
  };
}
