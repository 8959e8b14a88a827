/**
 * The kinds of field that schemas are made of. Each atom takes its words first (label, hint, example), then its limits.
 *
 * Decap writes `''`, `null` or `[]` where an author clears a field, and YAML turns an unquoted date into a `Date`: the
 * atoms read all of that as the author meant it.
 */
import { z } from './meta.ts';

interface Words {
  label: string;
  hint?: string;
  example?: unknown;
}
interface TextLimits {
  min?: number;
  max?: number;
}
type Shape = Parameters<typeof z.strictObject>[0];

const isBlank = (value: unknown) => value === '' || value === null;
const toUndefined = (value: unknown) => (isBlank(value) ? undefined : value);
const toList = (value: unknown) => (isBlank(value) || value === undefined ? [] : value);
const toIsoDay = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : toUndefined(value);

const tooShort = (min: number) => `Écrivez au moins ${min} caractères.`;
const tooLong = (max: number) => `Raccourcissez : ${max} caractères au plus.`;
const missing = 'Ce champ est obligatoire.';
const notText = (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null ? missing : 'Écrivez du texte : mettez entre guillemets un nombre, une date, true ou false.';

/** Makes a field optional, and reads a cleared one as absent. */
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(toUndefined, schema.optional()).optional();

/** Gives a field the value it has when the author says nothing, or clears it. */
export const withDefault = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  z.preprocess(toUndefined, schema.default(value as never)).default(value as never);

const limited = ({ min = 1, max = 200 }: TextLimits) =>
  z
    .string({ error: notText })
    .trim()
    .min(min, min === 1 ? missing : tooShort(min))
    .max(max, tooLong(max));

/** One line of text that people read. `max` is in characters (default 200). */
export const text = ({ min, max, ...words }: Words & TextLimits) => limited({ min, max }).meta({ ...words, prose: true });

/** Several paragraphs of plain text (a blank line separates two). `max` is in characters (default 1,500). */
export const longText = ({ min, max = 1500, ...words }: Words & TextLimits) =>
  limited({ min, max }).meta({ ...words, prose: true, widget: 'text' });

/** A string for machines: a clé, an address, a code. */
export const code = ({ pattern, message, ...words }: Words & { pattern: RegExp; message: string }) =>
  z.string({ error: notText }).trim().regex(pattern, message).meta({ ...words });

/** A day, `AAAA-MM-JJ`. */
export const day = (words: Words) =>
  z
    .preprocess(toIsoDay, z.iso.date({ error: 'Écrivez une date qui existe, sous la forme AAAA-MM-JJ.' }))
    .meta({ widget: 'datetime', example: '2026-11-20', ...words });

export const integer = ({ min = 0, max = 10_000, ...words }: Words & TextLimits) =>
  z
    .int('Écrivez un nombre entier.')
    .min(min, `Écrivez un nombre entier de ${min} à ${max}.`)
    .max(max, `Écrivez un nombre entier de ${min} à ${max}.`)
    .meta({ ...words });

/** Yes or no; no when the author says nothing. */
export const yesNo = (words: Words) =>
  z.preprocess(toUndefined, z.boolean('Répondez par true ou false.').default(false)).meta({ ...words });

/** One value of a closed list that belongs to the code (an état, a type of bloc): value → label. */
export const choice = <const T extends Record<string, string>>({ options, ...words }: Words & { options: T }) =>
  z
    .enum(Object.keys(options) as [keyof T & string, ...(keyof T & string)[]], {
      error: `Choisissez parmi : ${Object.keys(options).join(', ')}.`,
    })
    .meta({ ...words, options });

const notOneName = (issue: { input?: unknown }) => (Array.isArray(issue.input) ? 'Gardez un seul nom, sans tiret devant.' : notText(issue));

/** One term of a vocabulary of `content/vocabulaires/`. */
export const terme = (vocabulaire: string, words: Words) => z.string({ error: notOneName }).trim().min(1, missing).meta({ ...words, vocabulaire });

/** The id of an entry of another collection, or the clé of a piste. */
export const relation = (collection: string, words: Words) =>
  z.string({ error: notOneName }).trim().min(1, missing).meta({ ...words, relation: collection });

/** A web address; only `https:` and `http:`, so that no link can carry code. */
export const webAddress = (words: Words) =>
  z
    .url({ protocol: /^https?$/, error: 'Écrivez une adresse complète qui commence par https://.' })
    .meta({ ...words });

/** A list; absent, null and empty mean the same. */
export const list = <T extends z.ZodType>(item: T, { min = 0, max = 100, ...words }: Words & TextLimits & { item?: string }) => {
  const array = z.preprocess(
    toList,
    z
      .array(item, 'Écrivez une liste.')
      .min(min, min === 1 ? 'Ajoutez au moins un élément.' : `Ajoutez au moins ${min} éléments.`)
      .max(max, `Gardez ${max} éléments au plus.`),
  );
  return (min === 0 ? array.default([]) : array).meta({ ...words });
};

/** Several terms of one vocabulary. */
export const termes = (vocabulaire: string, words: Words & TextLimits) => {
  const { label, hint, example, ...limits } = words;
  return list(terme(vocabulaire, { label }), { label, hint, example, ...limits });
};

/** Several entries of one collection. */
export const relations = (collection: string, words: Words & TextLimits) => {
  const { label, hint, example, ...limits } = words;
  return list(relation(collection, { label }), { label, hint, example, ...limits });
};

/** A group of fields; a misspelt key is an error. */
export const group = <T extends Shape>(shape: T) => z.strictObject(shape);
