/** Pages of vocabularies: each term is a hub of everything that bears it. */
import type { Terme } from '../schemas/vocabulaire.ts';
import { corpus, type Entry } from './corpus.ts';
import { allEntries } from './entries.ts';
import { lien } from './links.ts';
import { pisteCartes, pistesOfSynthese } from './pistes.ts';

/** The terms of a vocabulary, each with how many published entries bear it. */
export async function termCounts({ id, data }: Entry<'vocabulaires'>): Promise<{ terme: Terme; bearers: number }[]> {
  const { graph } = await corpus();
  return data.termes.map((terme) => ({ terme, bearers: graph.byTerm.get(`vocabulaire/${id}/${terme.id}`)?.length ?? 0 }));
}

export async function termPaths() {
  const vocabulaires = await allEntries('vocabulaires');
  return vocabulaires.flatMap((entry) => entry.data.termes.map((terme) => ({ params: { vocabulaire: entry.id, terme: terme.id }, props: { entry, terme } })));
}

/** What the hub of a term shows beside its bearers: pistes of the syntheses that bear it, its parent and children. */
export async function termView(vocabulaire: string, terme: Terme) {
  const { graph } = await corpus();
  const key = `vocabulaire/${vocabulaire}/${terme.id}`;
  const node = graph.nodes.get(key);
  const syntheses = (graph.byTerm.get(key) ?? []).filter((bearer) => bearer.startsWith('syntheses/'));
  const pistes = await Promise.all(syntheses.map((bearer) => pistesOfSynthese(bearer.slice('syntheses/'.length))));
  return {
    key,
    pistes: await pisteCartes(pistes.flat().filter(({ retired }) => !retired).sort((a, b) => b.essais - a.essais)),
    parent: node?.kind === 'terme' && node.parent ? await lien(node.parent) : undefined,
    enfants: node?.kind === 'terme' ? await Promise.all(node.enfants.map((child) => lien(child))) : [],
  };
}
