/** What the home page shows: what to do now, what is new, and the préoccupations to start from. */
import { corpus } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { syntheseCartes } from './syntheses.ts';

const LATEST = 3;

export async function nouveautes() {
  const syntheses = await publishedEntries('syntheses');
  const collectifs = await publishedEntries('collectifs');
  return { cartes: await syntheseCartes(syntheses.slice(0, LATEST)), syntheses: syntheses.length, collectifs: collectifs.length };
}

/** Préoccupations that published entries bear, the most borne first. */
export async function preoccupations() {
  const { graph } = await corpus();
  const { data } = await getEntry('vocabulaires', 'preoccupations');
  return data.termes
    .map(({ id, libelle }) => ({ libelle, path: `/vocabulaire/preoccupations/${id}/`, count: graph.byTerm.get(`vocabulaire/preoccupations/${id}`)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
