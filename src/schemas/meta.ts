/**
 * What a schema says of a field beside its type. These keys travel verbatim through `z.toJSONSchema`: the CMS form, the
 * author's reference, the relation graph and the typographer all read them there, so a field is described in one place.
 */
import { z } from 'zod';

export interface FieldMeta {
  /** The field's name for people. */
  label?: string;
  /** One or two sentences that help the author. */
  hint?: string;
  example?: unknown;
  /** A Decap widget, where the type alone does not tell (`text`, `hidden`…). */
  widget?: string;
  /** The value is the id of an entry of this collection (or the clé of a piste). */
  relation?: string;
  /** The value is the id of a term of this vocabulary. */
  vocabulaire?: string;
  /** The value is text that people read: it is typographed, searched and printed. */
  prose?: boolean;
  /** The editor points out the pistes whose title says nearly the same. */
  ressemble?: boolean;
  /** The editor fills this list in from the previous séance of the collectif. */
  remplir?: boolean;
  /** Published authors have their place here: people may be named, and are then known everywhere (DESIGN §7.6). */
  auteurs?: boolean;
  /** The object is `{ type, ref }`: `type` names the collection that `ref` points into. */
  contenu?: boolean;
  /** The editor draws this key from the text of that field, beside it, when it is left empty. */
  derive?: string;
  /** What one item of a list is called (« piste », « étape »). */
  item?: string;
  /** Labels of the options of an enum. */
  options?: Record<string, string>;
}

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

z.config(z.locales.fr());

export { z };
