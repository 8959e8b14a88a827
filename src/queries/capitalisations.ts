/** Accounts of practice, and what grows out of them: the repertoire of savoir-faire, the training needs. */
import { byFrench } from '../lib/french.ts';
import { cardPaths, pagePathsOf } from '../lib/pagination.ts';
import type { EntryData } from '../schemas/index.ts';
import { fr } from '../strings/fr.ts';
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { termes } from './links.ts';
import { oncePerBuild } from './once.ts';

type SavoirFaire = EntryData<'capitalisations'>['savoir_faire'][number];
type Besoin = EntryData<'capitalisations'>['besoins'][number];
type Recit = Pick<Entry<'capitalisations'>, 'key'> & { titre: string };

const recitOf = ({ key, data }: Entry<'capitalisations'>): Recit => ({ key, titre: data.titre });

/** Every savoir-faire of published accounts, each traced to its account, in French order. */
export const repertoire = oncePerBuild(async (): Promise<(SavoirFaire & { recit: Recit })[]> => {
  const recits = await publishedEntries('capitalisations');
  return recits
    .flatMap((entry) => entry.data.savoir_faire.map((savoir) => ({ ...savoir, recit: recitOf(entry) })))
    .sort((a, b) => byFrench(a.intitule, b.intitule));
});

export interface BesoinGroupe {
  intitule: string;
  preoccupations: string[];
  competences: string[];
  recits: Recit[];
}

const merge = (needs: { besoin: Besoin; recit: Recit }[]): BesoinGroupe => ({
  intitule: needs[0]?.besoin.intitule ?? '',
  preoccupations: [...new Set(needs.flatMap(({ besoin }) => besoin.preoccupations))],
  competences: [...new Set(needs.flatMap(({ besoin }) => besoin.competences))],
  recits: needs.map(({ recit }) => recit),
});

/** Training needs of published accounts, those with the same words counted together, the most shared first. */
export const besoins = oncePerBuild(async (): Promise<BesoinGroupe[]> => {
  const recits = await publishedEntries('capitalisations');
  const needs = recits.flatMap((entry) => entry.data.besoins.map((besoin) => ({ besoin, recit: recitOf(entry) })));
  const groups = [...Map.groupBy(needs, ({ besoin }) => besoin.intitule.toLowerCase()).values()].map(merge);
  return groups.sort((a, b) => b.recits.length - a.recits.length || byFrench(a.intitule, b.intitule));
});

/** The repertoire by fonction tutorale, in the order of the vocabulary; a savoir-faire stands under each of its fonctions. */
async function savoirFaireParFonction() {
  const vocabulaire = await getEntry('vocabulaires', 'fonctions-tutorales');
  const all = await repertoire();
  const savoirs = await Promise.all(all.map(async (savoir) => ({ ...savoir, termes: await termes('competences-2013', savoir.competences) })));
  const groups = vocabulaire.data.termes.map(({ id, libelle }) => ({ id, titre: libelle, items: savoirs.filter(({ fonctions }) => fonctions.includes(id)) }));
  const others = { id: 'autres', titre: fr.savoirFaire.sansFonction, items: savoirs.filter(({ fonctions }) => fonctions.length === 0) };
  return [...groups, others].filter(({ items }) => items.length > 0);
}

type SavoirGroup = Awaited<ReturnType<typeof savoirFaireParFonction>>[number];

/** The pages of the repertoire. */
export const savoirFairePaths = async () => pagePathsOf<SavoirGroup['items'][number], SavoirGroup, Record<string, string>>(await savoirFaireParFonction());

/** What a line of the table shows: more modules than that are found on the page of the préoccupation. */
const MOST_MODULES = 3;

const sharedWith = (besoin: BesoinGroupe, { data }: Entry<'modules'>) => data.preoccupations.filter((id) => besoin.preoccupations.includes(id)).length;

/** The modules that share the most préoccupations with a need. */
const closest = (besoin: BesoinGroupe, modules: readonly Entry<'modules'>[]) =>
  modules
    .filter((module) => sharedWith(besoin, module) > 0)
    .sort((a, b) => sharedWith(besoin, b) - sharedWith(besoin, a))
    .slice(0, MOST_MODULES);

/** Each need with the published modules that come nearest to it. */
async function besoinsEtModules() {
  const modules = await publishedEntries('modules');
  return Promise.all(
    (await besoins()).map(async (besoin) => ({
      ...besoin,
      termes: await termes('preoccupations', besoin.preoccupations),
      modules: closest(besoin, modules),
    })),
  );
}

/** The pages of the table of needs. */
export const besoinPaths = async () => cardPaths(await besoinsEtModules());
