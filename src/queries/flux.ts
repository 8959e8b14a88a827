/** What the feed announces: entries that people read, not words nor vocabularies. */
import { byFrench } from '../lib/french.ts';
import type { CollectionName } from '../schemas/index.ts';
import { publishedEntries } from './entries.ts';

const ANNOUNCED: CollectionName[] = ['syntheses', 'capitalisations', 'cadrages', 'formulaires', 'ressources', 'modules', 'interventions'];
const MOST = 50;

export async function nouveautesDuFlux() {
  const entries = (await Promise.all(ANNOUNCED.map((name) => publishedEntries(name)))).flat();
  return entries
    .map(({ key, data }) => ({ titre: data.titre, resume: data.resume, path: `/${key}/`, day: data.revise_le ?? data.publie_le, publie: data.publie_le }))
    .sort((a, b) => byFrench(b.day, a.day) || byFrench(a.path, b.path))
    .slice(0, MOST);
}
