/** Groups of fields: an object's children, and how an item of a list is summed up when it is folded. */
import type { CmsField } from 'decap-cms-core';
import { inside, refuse, type Context, type Kind } from './context.ts';
import type { Shape } from '../schemas/shape.ts';

type Named = [name: string, child: Shape];

/** A key that is drawn from a label comes after it: what people have to write comes first. */
function keysLast(fields: Named[]): Named[] {
  const drawnFrom = (name: string) => fields.filter(([, { derive }]) => derive === name);
  return fields.filter(([, { derive }]) => !derive).flatMap((field) => [field, ...drawnFrom(field[0])]);
}

/** @returns the fields of an object, in the order of its schema but for its keys, without those named in `except` */
export const childrenOf = (node: Shape, context: Context, except: readonly string[] = []): CmsField[] =>
  keysLast(Object.entries(node.properties ?? {}).filter(([name]) => !except.includes(name)))
    .map(([name, child]) => context.child(name, child, node.required?.includes(name) ?? false, inside(context, name)));

const NAMES = ['titre', 'intitule', 'libelle', 'periode', 'texte'];
const isShort = (node: Shape) => node.widget !== 'text' && node.type !== 'array' && node.type !== 'object' && node.const === undefined;

/** @returns a Decap summary: what names the item, else its first two short fields */
export function summaryOf(node: Shape): string {
  const fields = Object.entries(node.properties ?? {});
  const title = NAMES.find((name) => node.properties?.[name]);
  const shown = title ? [title] : fields.filter(([, child]) => isShort(child)).slice(0, 2).map(([name]) => name);
  return shown.map((name) => `{{fields.${name}}}`).join(' · ');
}

/**
 * A group that is always there. Decap writes an untouched optional group as soon as one of its fields is touched, and then cannot
 * save it empty again: such a group may hold no required field.
 */
export const group: Kind = {
  fits: (node) => node.type === 'object' && node.properties !== undefined,
  widget: (node, context) => ({ widget: 'object', collapsed: false, fields: childrenOf(node, context) }),
};

/** @throws when an optional group has a required field, which could never be cleared */
export function checkOptionalGroup(node: Shape, required: boolean, context: Context): void {
  if (group.fits(node) && !required && node.required?.length)
    refuse(context, `it is an optional group with required fields (${node.required.join(', ')}), which Decap could not save empty`);
}
