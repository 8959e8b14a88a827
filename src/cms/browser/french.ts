/** Completes Decap's French. */
import { typograph } from '../../lib/typographie.ts';

export interface Phrases {
  [key: string]: string | Phrases;
}

function put(tree: Phrases, [head = '', ...rest]: string[], sentence: string): Phrases {
  const branch = tree[head];
  return { ...tree, [head]: rest.length === 0 ? sentence : put(typeof branch === 'object' ? branch : {}, rest, sentence) };
}

const typographed = (tree: Phrases): Phrases =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? typograph(value) : typographed(value)]));

/**
 * @param base Decap's own translation
 * @param added dotted key → sentence, which wins over the base
 * @returns the whole, with French typography; `base` is not changed
 */
export const completed = (base: Phrases, added: Readonly<Record<string, string>>): Phrases =>
  typographed(Object.entries(added).reduce((tree, [key, sentence]) => put(tree, key.split('.'), sentence), base));
