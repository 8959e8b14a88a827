/** From the names of the relation graph to links that people read. */
import { collections, type CollectionName, type Famille } from '../schemas/index.ts';
import { formatDay } from '../lib/dates.ts';
import { byFrench } from '../lib/french.ts';
import { pathOf } from '../lib/urls.ts';
import type { Graph, Link, Node } from '../relations/index.ts';
import { fr } from '../strings/fr.ts';
import { corpus } from './corpus.ts';

export interface Lien {
  titre: string;
  path: string;
  famille: Famille;
  note?: string | undefined;
}

/** The address of a node; a page is served at its own `adresse` (DESIGN §7.8). */
const nodePath = (node: Node) => (node.kind === 'entry' && node.entry.collection === 'pages' ? node.entry.data.adresse : pathOf(node.key));

const nodeFamille = (node: Node): Famille =>
  node.kind === 'piste' ? 'pratiques' : node.kind === 'terme' ? 'ressources' : collections[node.collection].famille;

function kindOf(node: Node): string {
  if (node.kind === 'piste') return 'Piste d’action';
  if (node.kind === 'terme') return 'Terme';
  if (node.entry.collection === 'syntheses') return `Synthèse, ${formatDay(node.entry.data.date)}`;
  return collections[node.collection].singulier;
}

/** A link to a retired page says so (DESIGN §7.5). */
const toLien = (node: Node, note?: string): Lien => ({
  titre: node.titre,
  path: nodePath(node),
  famille: nodeFamille(node),
  note: node.retired ? [note, fr.bandeaux.retireCourt].filter(Boolean).join(' · ') : note,
});

function nodeOf(graph: Graph, key: string): Node {
  const node = graph.nodes.get(key);
  if (!node) throw new Error(`Rien ne porte le nom « ${key} » : le lien ne mène nulle part.`);
  return node;
}

/** @param key a name of the graph @throws when nothing bears it */
export const lien = async (key: string, note?: string): Promise<Lien> => toLien(nodeOf((await corpus()).graph, key), note);

/** The same, its kind first in the note: where things of many kinds stand in one list. */
export async function lienDit(key: string, note?: string): Promise<Lien> {
  const node = nodeOf((await corpus()).graph, key);
  return toLien(node, note ? fr.fiche.genreEtLien(kindOf(node), note) : kindOf(node));
}

/** Links to entries of one collection, with their kind as a note. */
export async function liens(collection: CollectionName | 'pistes', ids: readonly string[]): Promise<Lien[]> {
  const { graph } = await corpus();
  return ids.map((id) => nodeOf(graph, `${collection}/${id}`)).map((node) => toLien(node, kindOf(node)));
}

/** Links to terms of a vocabulary, as facets show them. */
export async function termes(vocabulaire: string, ids: readonly string[]) {
  const { graph } = await corpus();
  return ids.map((id) => nodeOf(graph, `vocabulaire/${vocabulaire}/${id}`)).map((node) => ({ libelle: node.titre, path: nodePath(node) }));
}

const backlink = (graph: Graph, { from, field }: Link): Lien => {
  const node = nodeOf(graph, from);
  const relation = (fr.relations as Readonly<Record<string, string>>)[field];
  return toLien(node, relation ? fr.fiche.genreEtLien(kindOf(node), relation) : kindOf(node));
};

/**
 * Everything that points to a node, one link an origin, by family then title.
 * @param shown links that the page already shows elsewhere
 */
export async function resonances(key: string, shown: readonly Pick<Lien, 'path'>[] = []): Promise<Lien[]> {
  const { graph } = await corpus();
  const paths = new Set(shown.map(({ path }) => path));
  const unique = new Map((graph.backlinks.get(key) ?? []).map((link) => [link.from, link]));
  const links = [...unique.values()].filter(({ from }) => !paths.has(nodePath(nodeOf(graph, from))));
  return links.map((link) => backlink(graph, link)).sort((a, b) => byFrench(a.famille, b.famille) || byFrench(a.titre, b.titre));
}

/** Published things that bear a term, grouped by kind, in the order of the menu. */
export async function bearers(key: string): Promise<{ collection: CollectionName; liens: Lien[] }[]> {
  const { graph } = await corpus();
  const nodes = (graph.byTerm.get(key) ?? []).map((bearer) => nodeOf(graph, bearer));
  return (Object.keys(collections) as CollectionName[])
    .map((collection) => ({
      collection,
      liens: nodes
        .filter((node) => node.kind === 'entry' && node.collection === collection)
        .map((node) => toLien(node, node.kind === 'entry' ? node.entry.data.resume : undefined))
        .sort((a, b) => byFrench(a.titre, b.titre)),
    }))
    .filter(({ liens: found }) => found.length > 0);
}

