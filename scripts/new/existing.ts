/** What already exists, for a new entry to point to and to keep clear of. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../src/check/read.ts';
import { collections, type CollectionName } from '../../src/schemas/index.ts';

export interface Known {
  id: string;
  data: Record<string, unknown>;
}

/** The readable entries of one collection, by name. */
export type Existing = (collection: CollectionName) => readonly Known[];

/** @param root the folder that holds `content/` */
export function existing(root: string): Existing {
  const known = new Map<CollectionName, Known[]>();
  const read = (collection: CollectionName): Known[] => {
    const extension = `.${collections[collection].format}`;
    const folder = join(root, 'content', collection);
    let names: string[] = [];
    try {
      names = readdirSync(folder).toSorted();
    } catch {
      // No folder yet: no entry.
    }
    return names
      .filter((name) => name.endsWith(extension))
      .flatMap((name) => {
        const { data } = readEntry(join(folder, name), collections[collection].format);
        return data ? [{ id: name.slice(0, -extension.length), data }] : [];
      });
  };
  return (collection) => {
    const entries = known.get(collection) ?? read(collection);
    known.set(collection, entries);
    return entries;
  };
}
