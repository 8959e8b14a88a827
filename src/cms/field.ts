/** One field of a schema → one field of the form. */
import type { CmsField } from 'decap-cms-core';
import { refuse, type Context, type Kind } from './context.ts';
import { checkOptionalGroup, group } from './group.ts';
import { lists } from './lists.ts';
import type { Shape } from '../schemas/shape.ts';
import { scalars } from './scalars.ts';
import { hintOf, labelOf } from './words.ts';

const KINDS: readonly Kind[] = [...scalars, ...lists, group];
const WIDGETS = new Set(['text', 'datetime', 'hidden', undefined]);

const kindOf = (node: Shape, context: Context): Kind =>
  KINDS.find((kind) => kind.fits(node)) ??
  refuse(context, `Decap has no widget for a schema of this shape (${JSON.stringify(node).slice(0, 120)})`);

/**
 * @param name the field's key in the front matter
 * @param node its JSON Schema
 * @param required whether the schema asks for it
 * @returns the field for Decap
 * @throws a sentence that names the collection and the field, when Decap cannot edit such a schema
 */
export function fieldOf(name: string, node: Shape, required: boolean, context: Context): CmsField {
  if (!WIDGETS.has(node.widget)) refuse(context, `the widget « ${node.widget} » is not part of the bundle`);
  checkOptionalGroup(node, required, context);
  const hint = hintOf(node);
  const common = { name, label: labelOf(name, node, context), required, ...(hint ? { hint } : {}) };
  // Decap's types list its own options only; ours (`compteur`, `cle`) come beside them.
  return { ...common, ...kindOf(node, context).widget(node, context) } as CmsField;
}
