/** Lists of entries, in the order in which people read them. */
import { byFrench } from '../lib/french.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import { corpus, type Corpus, type Entry } from './corpus.ts';
import { oncePerBuild } from './once.ts';

type Order<C extends CollectionName> = (a: Entry<C>, b: Entry<C>) => number;

const byTitle: Order<CollectionName> = (a, b) => byFrench(a.data.titre, b.data.titre);
const orders: { [C in CollectionName]?: Order<C> } = {
  syntheses: (a, b) => byFrench(b.data.date, a.data.date) || byFrench(a.id, b.id),
  collectifs: (a, b) => byFrench(b.data.annee_scolaire, a.data.annee_scolaire) || byTitle(a, b),
  cadrages: (a, b) => byFrench(a.data.serie, b.data.serie) || byFrench(b.data.en_vigueur_du ?? '', a.data.en_vigueur_du ?? ''),
  formulaires: (a, b) => byFrench(a.data.annexe ?? 'z', b.data.annexe ?? 'z') || byTitle(a, b),
  pages: (a, b) => (a.data.ordre ?? 999) - (b.data.ordre ?? 999) || byTitle(a, b),
};

const sorted = oncePerBuild(async () => {
  const { entries } = await corpus();
  const sort = <C extends CollectionName>(name: C) => [...entries[name]].sort((orders[name] ?? byTitle) as Order<C>);
  return Object.fromEntries(COLLECTIONS.map((name) => [name, sort(name)])) as unknown as Corpus['entries'];
});

const byId = oncePerBuild(async () => {
  const { entries } = await corpus();
  return new Map(Object.values(entries).flatMap((list) => list.map((entry) => [entry.key, entry] as const)));
});

/** Every entry of a collection, retired ones too: they keep their address. */
export const allEntries = async <C extends CollectionName>(collection: C): Promise<Entry<C>[]> => (await sorted())[collection];

/** The entries that lists, search and counts show. */
export const publishedEntries = async <C extends CollectionName>(collection: C): Promise<Entry<C>[]> =>
  (await allEntries(collection)).filter(({ data }) => data.statut === 'publie');

/** @throws when the entry does not exist */
export async function getEntry<C extends CollectionName>(collection: C, id: string): Promise<Entry<C>> {
  const found = (await byId()).get(`${collection}/${id}`);
  if (!found) throw new Error(`Aucune entrée « ${id} » dans content/${collection}/.`);
  return found as Entry<C>;
}

const neighbourLink = (entry?: Entry) => entry && { titre: entry.data.titre, path: `/${entry.key}/` };

/**
 * The paths of a collection's pages, each with its entry and its neighbours among the published ones.
 * @param lists the published entries, list by list, where neighbours are not those of the whole collection
 */
export async function entryPaths<C extends CollectionName>(collection: C, lists?: readonly Entry<C>[][]) {
  const neighbours = new Map(
    (lists ?? [await publishedEntries(collection)]).flatMap((list) =>
      list.map(({ id }, index) => [id, { precedent: neighbourLink(list[index - 1]), suivant: neighbourLink(list[index + 1]) }] as const),
    ),
  );
  return (await allEntries(collection)).map((entry) => ({ params: { id: entry.id }, props: { entry, precedent: undefined, suivant: undefined, ...neighbours.get(entry.id) } }));
}
