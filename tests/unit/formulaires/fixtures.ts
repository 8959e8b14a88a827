/** Forms to test with, each read by the real schema. */
import { readFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import matter from 'gray-matter';
import { cleanText, type Ligne, type Reponses, type Valeur } from '../../../src/formulaires/answers.ts';
import { formModel, rowsOf, tablesOf, type FormModel, type Genre } from '../../../src/formulaires/model.ts';
import { formulaireSchema } from '../../../src/schemas/formulaire.ts';
import { ROOT } from '../../helpers/build.ts';

const common = { titre: 'Un titre', resume: 'Une phrase qui résume.', publie_le: '2026-11-02', destinataires: ['Le trio'], conservation: 'Un an' };

export const form = (blocs: readonly unknown[], id = 'essai'): FormModel => formModel(id, formulaireSchema.parse({ ...common, blocs }));

/** A growing table with one column of each of these kinds. */
export const growing = (max: number, ...colonnes: object[]) => ({ type: 'tableau', cle: 't', titre: 'Un tableau', lignes_max: max, colonnes });

/** The forms of the site. */
export const published: readonly FormModel[] = globSync('content/formulaires/*.mdx', { cwd: ROOT })
  .sort()
  .map((file) => formModel(basename(file, '.mdx'), formulaireSchema.parse(matter(readFileSync(`${ROOT}${file}`, 'utf8')).data)));

const letters = 'abcdefghijklmnopqrstuvwxyz';
const cle = fc.tuple(fc.constantFrom(...letters), fc.string({ unit: fc.constantFrom(...letters, ...'0123456789_'), maxLength: 12 })).map(([first, rest]) => first + rest);
const label = fc.oneof(fc.constantFrom('Durée', 'L’élève, « où » ?', '<b>Titre</b>', '__proto__', 'œuvre – 5 €'), fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''));
const someOptions = fc.uniqueArray(label.map((text) => text.trim()), { minLength: 1, maxLength: 4 });
const WITH_OPTIONS = ['choix', 'choix_multiple', 'likert'] as const;
const CHAMPS = ['texte', 'texte_long', 'date', 'nombre', 'duree', 'case', ...WITH_OPTIONS] as const;
const COLONNES = ['texte', 'texte_long', 'date', 'nombre', 'duree', 'case', 'choix'] as const;

const champ = (key: string) => fc.record({ cle: fc.constant(key), libelle: label, genre: fc.constantFrom(...CHAMPS), options: someOptions, obligatoire: fc.boolean() });
const colonne = (key: string) =>
  fc.record({ cle: fc.constant(key), libelle: label, genre: fc.constantFrom(...COLONNES), options: someOptions }).chain((column) =>
    fc.record({ ...(Object.fromEntries(Object.entries(column).map(([name, value]) => [name, fc.constant(value)])) as { [K in keyof typeof column]: fc.Arbitrary<(typeof column)[K]> }), total: ['nombre', 'duree'].includes(column.genre) ? fc.boolean() : fc.constant(false) }),
  );
const colonnes = fc.uniqueArray(fc.oneof(cle, fc.constant('constructor')), { minLength: 1, maxLength: 4 }).chain((keys) => fc.tuple(...keys.map(colonne)));
const rows = fc.oneof(
  fc.record({ lignes: fc.array(label, { minLength: 1, maxLength: 4 }) }),
  fc.record({ lignes_max: fc.integer({ min: 1, max: 8 }) }),
);
const tableau = (key: string) => fc.tuple(colonnes, rows).map(([columns, some]) => ({ type: 'tableau', cle: key, titre: 'Un tableau', colonnes: columns, ...some }));

/** Any form that the schema takes and whose clés are its own. */
export const anyForm: fc.Arbitrary<FormModel> = fc
  .uniqueArray(fc.oneof(cle, fc.constant('constructor')), { minLength: 1, maxLength: 8 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.oneof(champ(key).map((one) => ({ type: 'champs', champs: [one] })), tableau(key)))))
  .map((blocs) => form([...blocs, { type: 'signatures', signataires: ['Stagiaire'] }]));

const text = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom('', 'Élève, œuvre, 5 €, « où » – l’un…', 'une\ndeux\r\ntrois\n', '<img src=x onerror=alert(1)>', '{"__proto__":{"a":1}}', '\ud800 seul', 'e\u0301', '\u0000\u0007'),
);

function value(genre: Genre, options: readonly string[]): fc.Arbitrary<Valeur> {
  if (genre === 'case') return fc.boolean();
  if (genre === 'choix_multiple') return fc.subarray([...options]);
  if (genre === 'choix' || genre === 'likert') return fc.constantFrom('', ...options);
  return text.map((typed) => cleanText(genre, typed));
}
const record = (fields: readonly { cle: string; genre: Genre; options: readonly string[] }[]): fc.Arbitrary<Ligne> =>
  fc.tuple(...fields.map(({ genre, options }) => value(genre, options))).map((values) => Object.fromEntries(fields.map(({ cle: key }, index) => [key, values[index] ?? ''])));

/** Anything that somebody may have answered to a form. */
export function anyAnswers(model: FormModel): fc.Arbitrary<Reponses> {
  const champs = record(model.blocs.flatMap((bloc) => (bloc.type === 'champs' ? bloc.champs : [])));
  const tables = tablesOf(model).map((table) => {
    const { fixed, min, max } = rowsOf(table);
    const lines = fc.array(record(table.colonnes), fixed ? { minLength: max, maxLength: max } : { minLength: min, maxLength: max });
    return lines.map((list) => [table.cle, list] as const);
  });
  return fc.tuple(champs, fc.tuple(...tables)).map(([values, lists]) => ({ champs: values, tableaux: Object.fromEntries(lists) }));
}

/** A form and answers to it. */
export const anyFilled = anyForm.chain((model) => fc.tuple(fc.constant(model), anyAnswers(model)));
