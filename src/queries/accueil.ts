/** What the home page shows: what to do now, what is new, and the préoccupations to start from. */
import { today } from '../lib/dates.ts';
import { calendriersActuels, statutWords } from './cadrages.ts';
import { corpus } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { syntheseCartes } from './syntheses.ts';

const LATEST = 3;

/** The calendars to follow, each with its periods of today; when none is running, the next one. */
export async function enCeMoment() {
  const day = today();
  return (await calendriersActuels()).map(({ entry, statut, periodes }) => {
    const running = periodes.filter(({ current }) => current);
    const next = periodes.find(({ du }) => du > day);
    return { entry, statut: statutWords(statut, entry.data.exemple), periodes, running, next: running.length === 0 ? next : undefined };
  });
}

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
