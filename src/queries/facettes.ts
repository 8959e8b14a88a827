/** The terms that an entry bears, grouped by vocabulary, as its margin shows them. */
import { COLLECTIONS, type CollectionName, type EntryData } from '../schemas/index.ts';
import { pathOf } from '../lib/urls.ts';
import type { Graph } from '../relations/index.ts';
import { referencesOf, type Reference } from '../schemas/references.ts';
import { corpus } from './corpus.ts';
import { termes } from './links.ts';
import { oncePerBuild } from './once.ts';

/** A term, or a list of terms, of the entry itself rather than of one of its parts. */
const isOwnTerm = ({ kind, path }: Reference) => kind === 'terme' && (path.length === 1 || (path.length === 2 && path[1] === '*'));

/**
 * Read from the schema: a collection that gains a vocabulary shows it without another line of code.
 */
export async function facettesOf<C extends CollectionName>(collection: C, data: EntryData<C>) {
  return Promise.all(
    referencesOf(collection)
      .filter(isOwnTerm)
      .map(async ({ target, field, label }) => {
        const value = (data as Record<string, unknown>)[field];
        const ids = (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');
        return { nom: label, liens: await termes(target, ids) };
      }),
  );
}

async function computeFacettes(collection: CollectionName) {
  const { graph } = await corpus();
  const vocabularies = referencesOf(collection).filter(isOwnTerm);
  const facettes = vocabularies.map(({ target, label }) => ({ nom: label, termes: termsBorne(graph, target, collection) }));
  return facettes.filter(({ termes: found }) => found.length > 0);
}

const computed = Object.fromEntries(COLLECTIONS.map((name) => [name, oncePerBuild(() => computeFacettes(name))])) as Record<CollectionName, () => ReturnType<typeof computeFacettes>>;

/**
 * The facets of a list: for each vocabulary of the collection, its terms that published entries bear, with how many.
 * A term leads to the section of its page that holds this collection.
 */
export const listeFacettes = (collection: CollectionName) => computed[collection]();

const termsBorne = (graph: Graph, vocabulaire: string, collection: CollectionName) =>
  [...graph.byTerm].flatMap(([key, bearers]) => {
    const node = graph.nodes.get(key);
    if (node?.kind !== 'terme' || node.vocabulaire !== vocabulaire) return [];
    const count = bearers.filter((bearer) => bearer.startsWith(`${collection}/`)).length;
    return count === 0 ? [] : [{ libelle: node.titre, path: `${pathOf(key)}#${collection}`, count }];
  });
