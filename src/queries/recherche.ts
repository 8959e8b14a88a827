/** Every published page, by kind, for browsing and for the search page. */
import { collections, type CollectionName } from '../schemas/index.ts';
import { fr } from '../strings/fr.ts';
import type { Entry } from './corpus.ts';
import { publishedEntries } from './entries.ts';
import { lien, type Lien } from './links.ts';
import { publishedPistes } from './pistes.ts';

const KINDS: CollectionName[] = ['syntheses', 'capitalisations', 'collectifs', 'cadrages', 'formulaires', 'ressources', 'modules', 'interventions', 'glossaire', 'vocabulaires', 'pages'];

/** What a person may look for beside the title. */
function noteOf(data: Entry['data']): string {
  if ('problematique' in data) return data.problematique;
  return 'annexe' in data && data.annexe ? `${data.annexe} · ${data.resume}` : data.resume;
}

async function group(collection: CollectionName) {
  const entries = await publishedEntries(collection);
  const liens = await Promise.all(entries.map(({ key, data }) => lien(key, noteOf(data))));
  return { id: collection as string, titre: collections[collection].pluriel, famille: collections[collection].famille, liens };
}

export async function toutesLesEntrees() {
  const pistes = (await publishedPistes()).map(({ titre, key, description }): Lien => ({ titre, path: `/${key}/`, note: description, famille: 'pratiques' }));
  const groups = await Promise.all(KINDS.map(group));
  return [{ id: 'pistes', titre: fr.rubriques.pistes, famille: 'pratiques' as const, liens: pistes }, ...groups].filter(({ liens }) => liens.length > 0);
}
