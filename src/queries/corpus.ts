/** The whole knowledge base, read once: entries with French typography, and the relation graph over them. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { renvois } from '../guard/body.ts';
import { today } from '../lib/dates.ts';
import { typograph } from '../lib/typographie.ts';
import { buildGraph, type Graph, type SourceEntry } from '../relations/index.ts';
import { COLLECTIONS, type CollectionName, type EntryData } from '../schemas/index.ts';
import { oncePerBuild } from './once.ts';
import { allReferences, mapProse } from '../schemas/references.ts';

export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  /** Its name in the graph, `syntheses/<id>`. */
  key: string;
  data: EntryData<C>;
  /** What Astro renders the body from. */
  source: CollectionEntry<C>;
}
export interface Corpus {
  entries: { [C in CollectionName]: Entry<C>[] };
  graph: Graph;
}

async function read<C extends CollectionName>(collection: C): Promise<Entry<C>[]> {
  const sources: CollectionEntry<C>[] = await getCollection(collection);
  return sources.map((source) => ({
    collection,
    id: source.id,
    key: `${collection}/${source.id}`,
    data: mapProse(collection, source.data as EntryData<C>, typograph),
    source,
  }));
}

/** Bodies without a renvoi, most of them, are not parsed again. */
const targets = (body = '') => (body.includes('<Renvoi') ? renvois(body).map(({ vers }) => vers) : []);

/** @throws when an entry points to something that does not exist: every such problem in one message */
async function load(): Promise<Corpus> {
  const lists = await Promise.all(COLLECTIONS.map(async (name) => [name, await read(name)] as const));
  const entries = Object.fromEntries(lists) as unknown as Corpus['entries'];
  const sources = lists.flatMap(([, list]) =>
    (list as Entry[]).map(({ collection, id, data, source }) => ({ collection, id, data, renvois: targets(source.body) }) as SourceEntry),
  );
  const graph = buildGraph(sources, { references: allReferences(), today: today() });
  const errors = graph.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ collection, id, message, remedy }) => `${collection}/${id} — ${message} ${remedy}`).join('\n'));
  return { entries, graph };
}

export const corpus = oncePerBuild(load);
