/** The terms that an entry bears, grouped by vocabulary, as its margin shows them. */
import type { CollectionName, EntryData } from '../schemas/index.ts';
import { pathOf } from '../lib/urls.ts';
import type { Graph } from '../relations/index.ts';
import { referencesOf } from '../schemas/references.ts';
import { corpus } from './corpus.ts';
import { termes } from './links.ts';

/**
 * Read from the schema: a collection that gains a vocabulary shows it without another line of code.
 */
export async function facettesOf<C extends CollectionName>(collection: C, data: EntryData<C>) {
  const own = referencesOf(collection).filter(
    ({ kind, path }) => kind === 'terme' && (path.length === 1 || (path.length === 2 && path[1] === '*')),
  );
  return Promise.all(
    own.map(async ({ target, field, label }) => {
        const value = (data as Record<string, unknown>)[field];
        const ids = (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');
        return { nom: label, liens: await termes(target, ids) };
    }),
  );
}

/**
 * The facets of a list: for each vocabulary of the collection, its terms that published entries bear, with how many.
 * A term leads to the section of its page that holds this collection.
 */
export async function listeFacettes(collection: CollectionName) {
  const { graph } = await corpus();
  const vocabularies = referencesOf(collection).filter(({ kind, path }) => kind === 'terme' && path.length <= 2);
  const facettes = vocabularies.map(({ target, label }) => ({ nom: label, termes: termsBorne(graph, target, collection) }));
  return facettes.filter(({ termes: found }) => found.length > 0);
}

const termsBorne = (graph: Graph, vocabulaire: string, collection: CollectionName) =>
  [...graph.byTerm].flatMap(([key, bearers]) => {
    const node = graph.nodes.get(key);
    if (node?.kind !== 'terme' || node.vocabulaire !== vocabulaire) return [];
    const count = bearers.filter((bearer) => bearer.startsWith(`${collection}/`)).length;
    return count === 0 ? [] : [{ libelle: node.titre, path: `${pathOf(key)}#${collection}`, count }];
  });
