/** Keys that nobody has to think of: drawn from what they stand for. */
import { slugify } from '../../lib/slug.ts';

/** Longer says nothing more; it leaves room for a number. */
const LENGTH = 32;

/**
 * @param label what the key stands for, « Lieu d’exercice »
 * @param form the pattern of such keys
 * @param taken those that the entry has already
 * @returns `lieu_d_exercice` or `lieu-d-exercice`, as the pattern wants it, with a number where it is taken; nothing that the pattern refuses
 */
export function keyFrom(label: string, form: RegExp, taken: ReadonlySet<unknown>): string {
  const joint = form.test('a-b') ? '-' : '_';
  const name = slugify(label).slice(0, LENGTH).replace(/-+$/, '').replaceAll('-', joint);
  const root = form.test(name) ? name : `c${joint}${name}`;
  let key = root;
  for (let n = 2; taken.has(key); n++) key = `${root}${joint}${n}`;
  return form.test(key) ? key : '';
}

/** @returns every value of the fields of one name, at any depth of an entry */
export function valuesOf(name: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value] : valuesOf(name, value)));
}
