/** A form to test with: every vocabulary that a schema cites, with two terms each. */
import type { CmsCollection, CmsConfig } from 'decap-cms-core';
import { collectionFrom } from '../../../src/cms/collection.ts';
import { cmsConfig } from '../../../src/cms/config.ts';
import type { Vocabularies } from '../../../src/cms/context.ts';
import { shapeOfSchema } from '../../../src/schemas/shape.ts';
import type { CollectionInfo } from '../../../src/schemas/index.ts';
import { z } from '../../../src/schemas/meta.ts';
import { allReferences } from '../../../src/schemas/references.ts';

const references = Object.values(allReferences()).flat();
const cited = new Set(references.filter(({ kind }) => kind === 'terme').map(({ target }) => target));
const terms = (name: string) => [
  { id: `${name}-un`, libelle: `${name} un`, definition: 'Ce que c’est, en une phrase. Et une autre.' },
  { id: `${name}-deux`, libelle: `${name} deux`, code: 'D2', remplace_par: `${name}-un` },
];

export const vocabularies: Vocabularies = Object.fromEntries([...cited].map((name) => [name, terms(name)]));

export const config = (): CmsConfig => cmsConfig({ vocabularies, proxyUrl: '/admin/api/v1', logo: '/favicon.svg' });

/** A field as the generator writes it, whatever its widget. */
export interface AnyField {
  name: string;
  label?: string;
  hint?: string;
  required?: boolean;
  widget?: string;
  cle?: boolean;
  pattern?: [string, string];
  default?: unknown;
  options?: { label: string; value: string }[];
  multiple?: boolean;
  collection?: string;
  value_field?: string;
  summary?: string;
  min?: number;
  max?: number;
  fields?: AnyField[];
  types?: AnyField[];
  field?: AnyField;
}

export const fieldsOf = (collection: CmsCollection | undefined) => (collection?.fields ?? []) as unknown as AnyField[];

/** Every field of a form, those inside groups and lists included, with the names that lead to it. */
export function* everyField(fields: readonly AnyField[], at: string): Generator<{ field: AnyField; at: string }> {
  for (const field of fields) {
    const path = `${at}.${field.name}`;
    yield { field, at: path };
    yield* everyField([...(field.fields ?? []), ...(field.types ?? []), ...(field.field ? [field.field] : [])], path);
  }
}

export const collectionNamed = (name: string) => config().collections.find((collection) => collection.name === name);

const info: CollectionInfo = { singulier: 'Essai', pluriel: 'Essais', famille: 'pratiques', format: 'mdx' };

/** The form of a collection « essais » that would hold these fields. */
export const formOf = (shape: Record<string, z.ZodType>): AnyField[] =>
  fieldsOf(collectionFrom('essais', shapeOfSchema(z.strictObject(shape)), info, vocabularies));

/** One field, generated. */
export const fieldFrom = (schema: z.ZodType): AnyField => {
  const [field] = formOf({ champ: schema });
  if (!field) throw new Error('no field');
  return field;
};

