/** What content/ says, read from disk as `check` reads it: the other side of every comparison with the built pages. */
import { checkEntry } from '../../src/check/entry.ts';
import { listContent } from '../../src/check/list.ts';
import { pathOf } from '../../src/lib/urls.ts';
import { buildGraph, type Graph, type SourceEntry } from '../../src/relations/index.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { allReferences } from '../../src/schemas/references.ts';
import { DAY, ROOT } from './build.ts';

export interface ContentEntry {
  collection: CollectionName;
  id: string;
  key: string;
  data: { titre: string; statut: string; adresse?: string };
}

const checked = listContent(ROOT).files.map((file) => checkEntry(file, DAY));

export const entries: readonly ContentEntry[] = checked.map(({ collection, id, value }) => ({
  collection,
  id,
  key: `${collection}/${id}`,
  data: value as ContentEntry['data'],
}));

export const published = entries.filter(({ data }) => data.statut === 'publie');

const source = ({ collection, id, file, value, renvois }: (typeof checked)[number]) =>
  ({ collection, id, file, data: value, renvois: renvois.map(({ vers }) => vers) }) as SourceEntry;

export const graph: Graph = buildGraph(checked.map(source), { references: allReferences(), today: DAY });

const pageAddresses = new Map(entries.flatMap(({ key, data }) => (data.adresse === undefined ? [] : [[key, data.adresse] as const])));

/** @param key a name of the graph @returns where it is read: `/pistes/<clé>/`, `/glossaire/#<id>`, the `adresse` of a page */
export const addressOf = (key: string) => pageAddresses.get(key) ?? pathOf(key);
