/** Pages of vocabularies: each term is a hub of everything that bears it. */
import type { CollectionName, Famille } from '../schemas/index.ts';
import { collections } from '../schemas/index.ts';
import type { Terme } from '../schemas/vocabulaire.ts';
import { pagePathsOf, type Page } from '../lib/pagination.ts';
import { fr } from '../strings/fr.ts';
import { corpus, type Entry } from './corpus.ts';
import { allEntries } from './entries.ts';
import { bearers, lien, resonances, type Lien } from './links.ts';
import { pisteCartes, pistesOfSynthese, type PisteCarte } from './pistes.ts';

/** The terms of a vocabulary, each with how many published entries bear it. */
export async function termCounts({ id, data }: Entry<'vocabulaires'>): Promise<{ terme: Terme; bearers: number }[]> {
  const { graph } = await corpus();
  return data.termes.map((terme) => ({ terme, bearers: graph.byTerm.get(`vocabulaire/${id}/${terme.id}`)?.length ?? 0 }));
}

/** One stretch of a hub: pistes as cards, or entries of one collection as links. */
export interface HubGroup {
  id: 'pistes' | CollectionName;
  titre: string;
  famille: Famille;
  items: (PisteCarte | Lien)[];
}

const keyOf = (vocabulaire: string, terme: string) => `vocabulaire/${vocabulaire}/${terme}`;

/** Pistes of the published syntheses that bear a term, the most tried first. */
async function pistesOf(key: string): Promise<PisteCarte[]> {
  const { graph } = await corpus();
  const syntheses = (graph.byTerm.get(key) ?? []).filter((bearer) => bearer.startsWith('syntheses/'));
  const pistes = await Promise.all(syntheses.map((bearer) => pistesOfSynthese(bearer.slice('syntheses/'.length))));
  return pisteCartes(pistes.flat().filter(({ retired }) => !retired).sort((a, b) => b.essais - a.essais));
}

async function hubOf(key: string): Promise<HubGroup[]> {
  const pistes: HubGroup = { id: 'pistes', titre: fr.rubriques.pistes, famille: 'pratiques', items: await pistesOf(key) };
  const groupes = (await bearers(key)).map(({ collection, liens }): HubGroup => ({ id: collection, titre: collections[collection].pluriel, famille: collections[collection].famille, items: liens }));
  return [pistes, ...groupes].filter(({ items }) => items.length > 0);
}

/** The groups that begin on a later page: the first page tells them, so that a link to any group's anchor finds it there. */
const beginLater = (groupes: readonly HubGroup[], pages: readonly Page<HubGroup>[]) =>
  groupes.flatMap(({ id, titre, famille, items }) => {
    const first = pages.find((page) => page.groupes.some((groupe) => groupe.id === id))?.numero ?? 1;
    return first === 1 ? [] : [{ id, titre, famille, effectif: items.length, page: first }];
  });

/** The pages of every term: a hub as long as its bearers, a hundred a page. */
export async function termPaths() {
  const terms = (await allEntries('vocabulaires')).flatMap((entry) => entry.data.termes.map((terme) => ({ entry, terme })));
  const paths = terms.map(async ({ entry, terme }) => {
    const groupes = await hubOf(keyOf(entry.id, terme.id));
    const view = await termView(entry.id, terme, groupes);
    const pages = pagePathsOf<HubGroup['items'][number], HubGroup, Record<string, string>>(groupes, { vocabulaire: entry.id, terme: terme.id });
    const plusLoin = beginLater(groupes, pages.map(({ props }) => props.page));
    return pages.map(({ params, props }) => ({ params, props: { ...props, entry, terme, view, plusLoin: props.page.numero === 1 ? plusLoin : [] } }));
  });
  return (await Promise.all(paths)).flat();
}

/** What a hub shows beside its bearers: what else points to the term, its parent and its children. */
async function termView(vocabulaire: string, terme: Terme, groupes: readonly HubGroup[]) {
  const { graph } = await corpus();
  const key = keyOf(vocabulaire, terme.id);
  const node = graph.nodes.get(key);
  const borne = new Set(groupes.flatMap(({ items }) => items.map(({ path }) => path)));
  return {
    autres: (await resonances(key)).filter(({ path }) => !borne.has(path)),
    parent: node?.kind === 'terme' && node.parent ? await lien(node.parent) : undefined,
    enfants: node?.kind === 'terme' ? await Promise.all(node.enfants.map((child) => lien(child))) : [],
  };
}
