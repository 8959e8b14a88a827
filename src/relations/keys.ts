/** Names of things in the graph, and the order in which they come. */
import type { CollectionName } from '../schemas/index.ts';

/** `syntheses/x`, `pistes/k3f9ad`, `vocabulaire/dilemmes/aider-ou-evaluer`. */
export type Key = string;

export const entryKey = (collection: CollectionName, id: string): Key => `${collection}/${id}`;
export const pisteKey = (cle: string): Key => `pistes/${cle}`;
export const termKey = (vocabulaire: string, terme: string): Key => `vocabulaire/${vocabulaire}/${terme}`;

/** Orders text by code point: the same everywhere, whatever the machine's language. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Orders things by one or more texts. */
export const by =
  <T>(...texts: ((thing: T) => string)[]) =>
  (a: T, b: T) => {
    for (const text of texts) {
      const order = compare(text(a), text(b));
      if (order !== 0) return order;
    }
    return 0;
  };

/** Groups things under a key, each group in the order given. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
