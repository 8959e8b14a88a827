/** Entries in one order, whatever the order they were read in, and by collection. */
import type { CollectionName } from '../schemas/index.ts';
import { by, entryKey } from './keys.ts';
import type { Entry, SourceEntry } from './types.ts';

export class Entries {
  /** Sorted by collection, then id; the first of each id. */
  readonly all: readonly SourceEntry[];
  /** Entries whose id another entry of the same collection already has. */
  readonly duplicates: readonly SourceEntry[];
  readonly #byCollection = new Map<CollectionName, SourceEntry[]>();

  constructor(entries: readonly SourceEntry[]) {
    const first = new Map<string, SourceEntry>();
    const duplicates: SourceEntry[] = [];
    for (const entry of sorted(entries)) {
      const key = entryKey(entry.collection, entry.id);
      if (first.has(key)) {
        duplicates.push(entry);
        continue;
      }
      first.set(key, entry);
      const group = this.#byCollection.get(entry.collection);
      if (group) group.push(entry);
      else this.#byCollection.set(entry.collection, [entry]);
    }
    this.all = [...first.values()];
    this.duplicates = duplicates;
  }

  /** The entries of one collection, by id. */
  of<C extends CollectionName>(collection: C): readonly Entry<C>[] {
    return (this.#byCollection.get(collection) ?? []) as readonly SourceEntry[] as readonly Entry<C>[];
  }

  /** The same without retired ones. */
  published<C extends CollectionName>(collection: C): readonly Entry<C>[] {
    return this.of(collection).filter((entry) => !isRetired(entry));
  }
}

/** Retired entries keep their address and leave lists, search and counts (DESIGN §7.5). */
export const isRetired = ({ data }: { data: { statut: string } }) => data.statut === 'retire';

/** Duplicate ids are told apart by file, then content, so that the one that wins does not depend on the order of reading. */
function sorted(entries: readonly SourceEntry[]): SourceEntry[] {
  const text = (entry: SourceEntry) => JSON.stringify([entry.data, entry.renvois]);
  const order = by<SourceEntry>(
    (e) => e.collection,
    (e) => e.id,
    (e) => e.file ?? '',
    text,
  );
  return [...entries].sort(order);
}

/** Where an entry is written, for messages. */
export const fileOf = (entry: SourceEntry) =>
  entry.file ?? `content/${entry.collection}/${entry.id}.${entry.collection === 'vocabulaires' ? 'yaml' : 'mdx'}`;
