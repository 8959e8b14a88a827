/** Accounts of practice, and what grows out of them: the repertoire of savoir-faire, the training needs. */
import { answers, besoinsOf, comesNear, repertoireOf, type Besoin, type Savoir } from '../derive/accounts.ts';
import { cardPaths, pagePathsOf, pagesOf, type Group } from '../lib/pagination.ts';
import { formation } from '../strings/formation.ts';
import { fr } from '../strings/fr.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { termes } from './links.ts';
import { oncePerBuild } from './once.ts';

export interface Recit {
  key: string;
  titre: string;
}

const recits = oncePerBuild(async () => (await publishedEntries('capitalisations')).map(({ key, data }) => ({ data, recit: { key, titre: data.titre } })));

/** A savoir-faire as its card shows it. */
export interface SavoirView extends Savoir<Recit> {
  termes: { libelle: string; path: string }[];
  /** What the filters of the list act on. */
  facettes: string;
}

const situe = ({ transferable, recits: all }: Savoir<Recit>) => transferable < all.length;

/** `vocabulaire/terme`, parted by spaces; nature and transfert are no vocabularies, and filter alike. */
const valeurs = (savoir: Savoir<Recit>) =>
  [
    ...savoir.natures.map((nature) => `nature/${nature}`),
    ...(savoir.transferable > 0 ? ['transfert/transferable'] : []),
    ...(situe(savoir) ? ['transfert/situe'] : []),
    ...savoir.competences.map((id) => `competences-2013/${id}`),
    ...savoir.fonctions.map((id) => `fonctions-tutorales/${id}`),
  ].join(' ');

/** Every savoir-faire of published accounts, each traced to its accounts, in French order. */
export const repertoire = oncePerBuild(async (): Promise<SavoirView[]> =>
  Promise.all(repertoireOf(await recits()).map(async (savoir) => ({ ...savoir, termes: await termes('competences-2013', savoir.competences), facettes: valeurs(savoir) }))),
);

interface SavoirGroup extends Group<SavoirView> {
  id: string;
  titre: string;
}

const filled = (groups: SavoirGroup[]) => groups.filter(({ items }) => items.length > 0);

/** Under each term of a vocabulary, in its order, the savoir-faire that bear it; those that bear none come last. */
async function groupsByTerm(vocabulaire: string, field: 'fonctions' | 'competences', sans: string): Promise<SavoirGroup[]> {
  const all = await repertoire();
  const { data } = await getEntry('vocabulaires', vocabulaire);
  const groups = data.termes.map(({ id, libelle, code }) => ({ id, titre: code ? `${code} ${libelle}` : libelle, items: all.filter((savoir) => savoir[field].includes(id)) }));
  return filled([...groups, { id: 'sans', titre: sans, items: all.filter((savoir) => savoir[field].length === 0) }]);
}

type Nature = keyof typeof formation.savoirFaire.natures;

/** A savoir-faire on which accounts differ stands under each. */
async function groupsByNature(): Promise<SavoirGroup[]> {
  const all = (await repertoire()).map((savoir) => ({ savoir, borne: new Set(savoir.facettes.split(' ')) }));
  const groups = (Object.keys(formation.savoirFaire.natures) as Nature[]).map((id) => {
    const [nature, transfert] = id.split('-');
    const items = all.filter(({ borne }) => borne.has(`nature/${nature}`) && borne.has(`transfert/${transfert}`)).map(({ savoir }) => savoir);
    return { id, titre: formation.savoirFaire.natures[id], items };
  });
  return filled(groups);
}

export const RANGEMENTS = {
  fonction: { path: '/savoir-faire/', groups: () => groupsByTerm('fonctions-tutorales', 'fonctions', formation.savoirFaire.sansFonction) },
  competence: { path: '/savoir-faire/par-competence/', groups: () => groupsByTerm('competences-2013', 'competences', formation.savoirFaire.sansCompetence) },
  nature: { path: '/savoir-faire/par-nature/', groups: groupsByNature },
} as const;
export type Rangement = keyof typeof RANGEMENTS;

/** The pages of the repertoire, in one of its orders. */
export const savoirFairePaths = async (rangement: Rangement) => pagePathsOf<SavoirView, SavoirGroup, Record<string, string>>(await RANGEMENTS[rangement].groups());

const bearing = (all: readonly SavoirView[], valeur: string) => all.filter(({ facettes }) => facettes.split(' ').includes(valeur)).length;

/** Where the first of some groups stands, on whichever page of the order by nature. */
async function natureAddress(ids: readonly Nature[]): Promise<string> {
  const { path, groups } = RANGEMENTS.nature;
  for (const page of pagesOf<SavoirView, SavoirGroup>(await groups())) {
    const found = page.groupes.find(({ id }) => ids.includes(id as Nature));
    if (found) return `${path}${page.numero === 1 ? '' : `${page.numero}/`}#${found.id}`;
  }
  return path;
}

/** The facets of the repertoire: nature, transfert, compétences, fonctions, each value with how many savoir-faire bear it. */
export const savoirFaireFacettes = oncePerBuild(async () => {
  const all = await repertoire();
  const mots = formation.savoirFaire;
  const own = async (valeur: string, libelle: string, ids: readonly Nature[]) => ({ libelle, path: await natureAddress(ids), valeur, count: bearing(all, valeur) });
  const ofTerms = async (vocabulaire: string, nom: string) => {
    const { data } = await getEntry('vocabulaires', vocabulaire);
    const terms = data.termes.map(({ id, libelle, code }) => ({
      libelle: code ? `${code} ${libelle}` : libelle,
      path: `/vocabulaire/${vocabulaire}/${id}/#capitalisations`,
      valeur: `${vocabulaire}/${id}`,
      count: bearing(all, `${vocabulaire}/${id}`),
    }));
    return { nom, termes: terms };
  };
  const facettes = [
    {
      nom: mots.nature,
      termes: [
        await own('nature/explicite', fr.savoirFaire.explicite, ['explicite-transferable', 'explicite-situe']),
        await own('nature/implicite', fr.savoirFaire.implicite, ['implicite-transferable', 'implicite-situe']),
      ],
    },
    {
      nom: mots.transfert,
      termes: [
        await own('transfert/transferable', mots.transferable, ['explicite-transferable', 'implicite-transferable']),
        await own('transfert/situe', mots.situe, ['explicite-situe', 'implicite-situe']),
      ],
    },
    await ofTerms('fonctions-tutorales', mots.fonction),
    await ofTerms('competences-2013', mots.competence),
  ];
  return facettes.map(({ nom, termes: valeursOf }) => ({ nom, termes: valeursOf.filter(({ count }) => count > 0) }));
});

/** A need as its row shows it. */
export interface BesoinView extends Besoin<Recit> {
  termes: { libelle: string; path: string }[];
  codes: string[];
  modules: Recit[];
  proches: Recit[];
}

/** Training needs of published accounts, with the modules that answer each, and those that come near. */
export const besoins = oncePerBuild(async (): Promise<BesoinView[]> => {
  const modules = await publishedEntries('modules');
  const named = (kept: typeof modules) => kept.map(({ key, data }) => ({ key, titre: data.titre }));
  return Promise.all(
    besoinsOf(await recits()).map(async (besoin) => ({
      ...besoin,
      termes: await termes('preoccupations', besoin.preoccupations),
      codes: (await termes('competences-2013', besoin.competences)).map(({ libelle }) => libelle),
      modules: named(modules.filter(({ data }) => answers(data, besoin))),
      proches: named(modules.filter(({ data }) => comesNear(data, besoin))),
    })),
  );
});

export const besoinsSansReponse = async () => (await besoins()).filter(({ modules }) => modules.length === 0);

/** The pages of the table of needs. */
export const besoinPaths = async () => cardPaths(await besoins());
