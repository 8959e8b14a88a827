/** Pages of vocabularies: each term is a hub of everything that bears it. */
import { byEvidence } from '../relations/index.ts';
import type { CollectionName, Famille } from '../schemas/index.ts';
import { collections } from '../schemas/index.ts';
import type { Terme } from '../schemas/vocabulaire.ts';
import { hubPaths } from '../lib/hub.ts';
import { fr } from '../strings/fr.ts';
import { hubs } from '../strings/hubs.ts';
import { corpus, type Entry } from './corpus.ts';
import { allEntries, getEntry } from './entries.ts';
import { bearers, lien, resonances, type Lien } from './links.ts';
import { pisteCartes, pistesOfSynthese, publishedPistes, type PisteCarte } from './pistes.ts';
import { syntheseCartes } from './syntheses.ts';

const keyOf = (vocabulaire: string, terme: string) => `vocabulaire/${vocabulaire}/${terme}`;

/** The état of a piste is computed, never written: its terms are borne by pistes. */
const ETATS = 'vocabulaire/etats-piste/';
const pistesInEtat = async (key: string) => (key.startsWith(ETATS) ? (await publishedPistes()).filter(({ etat }) => key === `${ETATS}${etat}`) : []);

/** The terms of a vocabulary, each with how many published pages bear it. */
export async function termCounts({ id, data }: Entry<'vocabulaires'>): Promise<{ terme: Terme; bearers: number }[]> {
  const { graph } = await corpus();
  const counts = data.termes.map(async (terme) => {
    const key = keyOf(id, terme.id);
    return { terme, bearers: (graph.byTerm.get(key)?.length ?? 0) + (await pistesInEtat(key)).length };
  });
  return Promise.all(counts);
}

/** One stretch of a hub: pistes as cards, entries of one collection as links, or whatever else points to the term. */
export interface HubGroup {
  id: 'pistes' | CollectionName | 'resonances';
  titre: string;
  famille: Famille;
  items: (PisteCarte | Lien)[];
}

/** From the question to what helps: what was asked, what was tried, what to read, what trains, who tells; then the rest. */
const ORDER: readonly HubGroup['id'][] = ['syntheses', 'pistes', 'ressources', 'modules', 'interventions', 'capitalisations'];
const rank = ({ id }: HubGroup) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

const synthesesOf = async (key: string) =>
  ((await corpus()).graph.byTerm.get(key) ?? []).filter((bearer) => bearer.startsWith('syntheses/')).map((bearer) => bearer.slice('syntheses/'.length));

/** Pistes in the état that a term names, or of the published syntheses that bear it, the best borne out first. */
async function pistesOf(key: string): Promise<PisteCarte[]> {
  if (key.startsWith(ETATS)) return pisteCartes(await pistesInEtat(key));
  const pistes = await Promise.all((await synthesesOf(key)).map(pistesOfSynthese));
  return pisteCartes(pistes.flat().filter(({ retired }) => !retired).sort(byEvidence));
}

/** The questions of the syntheses that bear a term, the latest first. */
async function problematiquesOf(key: string): Promise<Lien[]> {
  const entries = await Promise.all((await synthesesOf(key)).map((id) => getEntry('syntheses', id)));
  const latest = entries.sort((a, b) => (a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : 0));
  return (await syntheseCartes(latest)).map(({ problematique, path, note }) => ({ titre: problematique, path, note, famille: 'pratiques' as const }));
}

async function hubOf(key: string): Promise<HubGroup[]> {
  const pistes: HubGroup = { id: 'pistes', titre: fr.rubriques.pistes, famille: 'pratiques', items: await pistesOf(key) };
  const problematiques: HubGroup = { id: 'syntheses', titre: hubs.problematiques, famille: 'pratiques', items: await problematiquesOf(key) };
  const others = (await bearers(key))
    .filter(({ collection }) => collection !== 'syntheses')
    .map(({ collection, liens }): HubGroup => ({ id: collection, titre: collections[collection].pluriel, famille: collections[collection].famille, items: liens }));
  const borne = [problematiques, pistes, ...others].filter(({ items }) => items.length > 0).sort((a, b) => rank(a) - rank(b));
  const paths = new Set(borne.flatMap(({ items }) => items.map(({ path }) => path)));
  const items = (await resonances(key)).filter(({ path }) => !paths.has(path));
  return items.length > 0 ? [...borne, { id: 'resonances', titre: fr.fiche.resonne, famille: 'ressources', items }] : borne;
}

/** The pages of every term. */
export async function termPaths() {
  const terms = (await allEntries('vocabulaires')).flatMap((entry) => entry.data.termes.map((terme) => ({ entry, terme })));
  const paths = terms.map(async ({ entry, terme }) => {
    const groupes = await hubOf(keyOf(entry.id, terme.id));
    const view = await termView(entry.id, terme);
    const pages = hubPaths<HubGroup['items'][number], HubGroup, Record<string, string>>(groupes, { vocabulaire: entry.id, terme: terme.id });
    return pages.map(({ params, props }) => ({ params, props: { ...props, entry, terme, view } }));
  });
  return (await Promise.all(paths)).flat();
}

/** What a term belongs to, and what belongs to it. */
async function termView(vocabulaire: string, terme: Terme) {
  const { graph } = await corpus();
  const node = graph.nodes.get(keyOf(vocabulaire, terme.id));
  if (node?.kind !== 'terme') return { parent: undefined, enfants: [] };
  return { parent: node.parent && (await lien(node.parent)), enfants: await Promise.all(node.enfants.map((child) => lien(child))) };
}
