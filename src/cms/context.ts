import type {
  CmsField,
  CmsFieldBase,
  CmsFieldBoolean,
  CmsFieldDateTime,
  CmsFieldHidden,
  CmsFieldList,
  CmsFieldNumber,
  CmsFieldObject,
  CmsFieldRelation,
  CmsFieldSelect,
  CmsFieldStringOrText,
} from 'decap-cms-core';
import type { Shape } from '../schemas/shape.ts';

/** The part of a term that a select shows. */
export interface Term {
  id: string;
  libelle: string;
  code?: string | undefined;
  remplace_par?: string | undefined;
  definition?: string | undefined;
}

/** The controlled vocabularies by id: `preoccupations` → its terms. */
export type Vocabularies = Readonly<Record<string, readonly Term[]>>;

/** Where the generator stands, and what it needs to know of the rest. */
export interface Context {
  /** The collection and the names that lead to the field: `syntheses.pistes.titre`. */
  place: string;
  vocabularies: Vocabularies;
  /** Builds a field inside the one at hand. */
  child(name: string, node: Shape, required: boolean, context: Context): CmsField;
}

type Own =
  | CmsFieldBoolean
  | CmsFieldDateTime
  | CmsFieldHidden
  | CmsFieldList
  | CmsFieldNumber
  | CmsFieldObject
  | CmsFieldRelation
  | CmsFieldSelect
  | CmsFieldStringOrText;

/** What our own controls read beside what Decap and Sveltia know; a reader that does not know it passes over it. */
interface Extra {
  /** The value is drawn, never typed. */
  cle?: boolean;
  /** The counter under the field counts to it, in characters. */
  compteur?: number;
  /** For machines: the confidentiality guard does not read it. */
  code?: boolean;
  /** Published authors may be named here. */
  auteurs?: boolean;
  /** The pistes that this title resembles are pointed out. */
  ressemble?: boolean;
  /** The name of the field, beside it, that the value is drawn from when it is left empty. */
  derive?: string;
  /** The list can be filled in from the previous séance. */
  remplir?: boolean;
}

/** What a kind says of a field: its widget, and the keys that every field has where the kind knows better. */
export type Widget = Own & Partial<CmsFieldBase> & Extra;

/** One kind of field: which nodes it fits, and the widget that it makes of them. */
export interface Kind {
  fits(node: Shape): boolean;
  widget(node: Shape, context: Context): Widget;
}

/** Stops the build with a sentence that names the collection and the field. */
export function refuse({ place }: Pick<Context, 'place'>, why: string): never {
  const [collection, ...field] = place.split('.');
  throw new Error(`CMS form: the field « ${field.join('.')} » of the collection « ${collection} » cannot be edited: ${why}.`);
}

/** @returns the context one step further in */
export const inside = (context: Context, name: string): Context => ({ ...context, place: `${context.place}.${name}` });
