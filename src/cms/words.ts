/** What a field says to the author: label, hint, example. */
import { typograph } from '../lib/typographie.ts';
import { refuse, type Context } from './context.ts';
import type { Shape } from '../schemas/shape.ts';

// Decap renders hints as Markdown: these signs are meant as written.
const literal = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const exampleOf = ({ example }: Shape) => {
  if (example === undefined) return '';
  return `Exemple : ${typeof example === 'string' ? example : JSON.stringify(example)}`;
};

const sentence = (text: string) => (text === '' || /[.?!…]$/.test(text) ? text : `${text}.`);

const defaultOf = ({ default: value, options }: Shape) => {
  const label = typeof value === 'string' ? options?.[value] : undefined;
  return label ? `Sans réponse : ${label}.` : '';
};

/** @returns the hint with its example, ready for Decap; undefined when the schema says nothing */
export function hintOf(node: Shape): string | undefined {
  const parts = [sentence(node.hint ?? ''), defaultOf(node), node.format === 'date' ? '' : exampleOf(node)].filter(Boolean);
  return parts.length === 0 ? undefined : literal(typograph(parts.join(' ')));
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

/**
 * A field's label. A group of fields may go by its own name, since it only frames those inside; any other field must have a label.
 * @throws when the schema gives none
 */
export function labelOf(name: string, node: Shape, context: Context): string {
  if (node.label) return typograph(node.label);
  if (node.properties) return capitalised(name);
  return refuse(context, 'its schema has no label');
}
