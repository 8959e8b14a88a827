/** What search can find: each published thing, with its names, its facets and its synonyms. Its words are read from its page. */
import { collections, type CollectionName } from '../schemas/index.ts';
import { referencesOf, type FieldPath } from '../schemas/references.ts';
import { ETATS_PISTE } from '../schemas/synthese.ts';
import type { Terme } from '../schemas/vocabulaire.ts';
import { formatDay } from '../lib/dates.ts';
import { upperFirst } from '../lib/french.ts';
import { pathOf } from '../lib/urls.ts';
import type { Corpus, Facette, Fiche } from '../search/record.ts';
import { annee } from '../strings/annee.ts';
import { formation } from '../strings/formation.ts';
import { fr } from '../strings/fr.ts';
import { SECTIONS } from '../strings/navigation.ts';
import { relire } from '../strings/relire.ts';
import { seance } from '../strings/seance.ts';
import { acteursDuCalendrier } from './calendrier.ts';
import { pathResolver } from './context.ts';
import { corpus, type Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { oncePerBuild } from './once.ts';
import { publishedPistes } from './pistes.ts';

const COLLECTIONS_CHERCHEES: CollectionName[] = ['syntheses', 'capitalisations', 'collectifs', 'cadrages', 'formulaires', 'ressources', 'modules', 'interventions', 'glossaire', 'pages'];

/** The vocabularies that are facets. */
const FACETTES = ['preoccupations', 'dilemmes', 'focales', 'degres', 'moments', 'fonctions-tutorales', 'plans-support', 'competences-2013'];

function valuesAt(value: unknown, [step, ...rest]: FieldPath): string[] {
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  if (step === '*') return Array.isArray(value) ? value.flatMap((each) => valuesAt(each, rest)) : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

/** The terms that an entry bears, wherever its schema says so: `vocabulaire/terme`. */
const termsOf = ({ collection, data }: Entry) => [
  ...new Set(referencesOf(collection).filter(({ kind }) => kind === 'terme').flatMap(({ target, path }) => valuesAt(data, path).map((id) => `${target}/${id}`))),
];

const vocabulary = oncePerBuild(async () => {
  const vocabulaires = await publishedEntries('vocabulaires');
  return new Map<string, Terme>(vocabulaires.flatMap(({ id, data }) => data.termes.map((terme) => [`${id}/${terme.id}`, terme] as const)));
});

const names = (terme: Terme | undefined) => (terme ? [terme.libelle, ...terme.autres_libelles] : []);

function facettesOf(terms: readonly string[], annee: string | undefined, etat?: string): Fiche['facettes'] {
  const facettes: Fiche['facettes'] = {};
  for (const term of terms) {
    const [vocabulaire = '', id = ''] = term.split('/');
    if (FACETTES.includes(vocabulaire)) (facettes[vocabulaire] ??= []).push(id);
  }
  return { ...facettes, ...(annee && { annee: [annee] }), ...(etat && { etat: [etat] }) };
}

const aliasOf = async (terms: readonly string[]) => {
  const known = await vocabulary();
  return terms.flatMap((term) => names(known.get(term)));
};

async function anneeOf(entry: Entry): Promise<string | undefined> {
  const { data } = entry;
  if ('annee_scolaire' in data) return data.annee_scolaire;
  if ('collectif' in data) return (await getEntry('collectifs', data.collectif)).data.annee_scolaire;
  return undefined;
}

function nomsOf({ data }: Entry): string[] {
  const more = 'synonymes' in data ? [data.forme_developpee, ...data.synonymes] : 'annexe' in data ? [data.annexe] : 'problematique' in data ? [data.titre] : 'auteurs' in data ? data.auteurs : [];
  return more.filter((nom) => nom !== undefined);
}

/** What tutors live and try comes a little before what frames it; words explained and how this site works, a little after. */
const POIDS: Partial<Record<CollectionName, number>> & { pistes: number; pages: number } = { pistes: 1.1, syntheses: 1.15, capitalisations: 1.1, modules: 0.95, glossaire: 0.93, pages: 0.9 };

/** People ask for a kind: « un module sur… », « une situation où… ». */
const KINDS_ASKED: readonly CollectionName[] = ['syntheses', 'capitalisations', 'formulaires', 'ressources', 'modules'];

async function ficheOf(entry: Entry): Promise<Fiche> {
  const { collection, key, data } = entry;
  const terms = termsOf(entry);
  return {
    path: (await pathResolver())(key),
    genre: collection,
    titre: 'problematique' in data ? data.problematique : data.titre,
    resume: data.resume,
    note: 'date' in data ? formatDay(data.date) : '',
    date: 'date' in data ? data.date : (data.revise_le ?? data.publie_le),
    noms: nomsOf(entry),
    facettes: facettesOf(terms, await anneeOf(entry)),
    alias: [...(await aliasOf(terms.filter((term) => !term.startsWith('acteurs/')))), ...(KINDS_ASKED.includes(collection) ? [collections[collection].pluriel] : [])],
    tete: false,
    poids: POIDS[collection] ?? 1,
  };
}

async function pistes(): Promise<Fiche[]> {
  return Promise.all(
    (await publishedPistes()).map(async ({ key, titre, description, date, debriefings, etat, synthese }) => {
      const origine = await getEntry('syntheses', synthese);
      const terms = termsOf(origine);
      return {
        path: pathOf(key),
        genre: 'pistes',
        titre,
        resume: description,
        note: upperFirst(ETATS_PISTE[etat]),
        date: debriefings.at(-1)?.date ?? date,
        noms: [],
        facettes: facettesOf(terms, await anneeOf(origine), etat),
        alias: [...(await aliasOf(terms)), fr.rubriques.pistes],
        tete: false,
        poids: POIDS.pistes,
      };
    }),
  );
}

/** The vocabularies that tutors think in; the others serve to describe. */
const PREMIERS = new Set(['preoccupations', 'dilemmes', 'formes-abandon', 'regles-gapp', 'focales']);

async function termes(): Promise<Fiche[]> {
  const { graph } = await corpus();
  const vocabulaires = await publishedEntries('vocabulaires');
  return vocabulaires.flatMap(({ id, key, data }) => {
    const common = { genre: 'termes', date: data.revise_le ?? data.publie_le, tete: true, note: '' };
    return [
      { ...common, path: pathOf(key), titre: data.titre, resume: data.resume, noms: [data.singulier], facettes: {}, alias: data.termes.map(({ libelle }) => libelle), poids: 0.6 },
      ...data.termes.map((terme) => ({
        ...common,
        path: `/vocabulaire/${id}/${terme.id}/`,
        titre: terme.libelle,
        note: data.singulier,
        resume: terme.definition ?? `${data.singulier} : ${terme.libelle}.`,
        noms: [...terme.autres_libelles, ...(terme.code ? [terme.code] : [])],
        facettes: facettesOf([`${id}/${terme.id}`], undefined),
        alias: [data.singulier],
        poids: graph.byTerm.has(`vocabulaire/${id}/${terme.id}`) ? (PREMIERS.has(id) ? 1 : 0.6) : 0.4,
      })),
    ];
  });
}

/** Lists are found by their head alone: what they list is found by itself. */
const LISTES: { path: string; label: string }[] = [
  ...Object.values(SECTIONS).flat(),
  { path: '/livret/', label: fr.entete.livret },
  { path: '/aide/preparer-une-seance/', label: seance.titre },
  { path: '/aide/a-relire/', label: relire.titre },
  { path: '/aide/champs/', label: fr.champs.titre },
  { path: '/aide/donnees/', label: fr.pied.donnees },
  { path: '/besoins/tableau/', label: formation.besoins.tableur.titre },
];

const liste = (date: string, { path, label }: (typeof LISTES)[number]): Fiche => ({ path, genre: 'pages', titre: label, resume: '', note: '', date, noms: [], facettes: {}, alias: [], tete: true, poids: POIDS.pages });

const rubriques = (date: string): Fiche[] => LISTES.filter(({ path }) => !path.startsWith('/glossaire/#')).map((each) => liste(date, each));

/** The calendar of each actor bears the actor's other names. */
async function calendriers(date: string): Promise<Fiche[]> {
  const known = await vocabulary();
  return (await acteursDuCalendrier()).map(({ id, libelle }) => ({
    ...liste(date, { path: `/calendrier/${id}/`, label: annee.parActeur.page(libelle) }),
    resume: annee.parActeur.description(libelle),
    alias: known.get(`acteurs/${id}`)?.autres_libelles ?? [],
  }));
}

async function facettes(fiches: readonly Fiche[]): Promise<Facette[]> {
  const borne = (facette: string) => new Set(fiches.flatMap((fiche) => fiche.facettes[facette] ?? []));
  const fromVocabularies = await Promise.all(
    FACETTES.map(async (id) => {
      const { data } = await getEntry('vocabulaires', id);
      const used = borne(id);
      const label = (terme: Terme) => (terme.code ? `${terme.code} ${terme.libelle}` : terme.libelle);
      return { id, nom: data.singulier, valeurs: data.termes.filter((terme) => used.has(terme.id)).map((terme) => ({ id: terme.id, libelle: label(terme) })) };
    }),
  );
  const etats = borne('etat');
  return [
    ...fromVocabularies,
    { id: 'etat', nom: fr.chercher.etat, valeurs: Object.entries(ETATS_PISTE).filter(([id]) => etats.has(id)).map(([id, libelle]) => ({ id, libelle: upperFirst(libelle) })) },
    { id: 'annee', nom: fr.collectifs.annee, valeurs: [...borne('annee')].sort().reverse().map((id) => ({ id, libelle: id })) },
  ].filter(({ valeurs }) => valeurs.length > 0);
}

const GENRES: readonly (CollectionName | 'pistes' | 'termes')[] = ['pistes', 'syntheses', 'capitalisations', 'interventions', 'formulaires', 'cadrages', 'ressources', 'modules', 'glossaire', 'termes', 'collectifs', 'pages'];

const genre = (id: (typeof GENRES)[number]) =>
  id === 'pistes'
    ? { id, nom: fr.rubriques.pistes, famille: 'pratiques' }
    : id === 'termes'
      ? { id, nom: fr.chercher.termes, famille: 'ressources' }
      : { id, nom: id === 'pages' ? fr.chercher.pages : collections[id].pluriel, famille: collections[id].famille };

/** Everything that the index is made from, in an order that never changes from one build to the next. */
export async function corpusDeRecherche(): Promise<Corpus> {
  const entries = (await Promise.all(COLLECTIONS_CHERCHEES.map((collection) => publishedEntries(collection)))).flat() as Entry[];
  const own = [...(await pistes()), ...(await Promise.all(entries.map(ficheOf))), ...(await termes())];
  const latest = own.reduce((day, { date }) => (date > day ? date : day), '');
  const fiches = [...own.filter(({ path }) => path !== '/'), ...rubriques(latest), ...(await calendriers(latest))];
  const sigles = (await publishedEntries('glossaire')).flatMap(({ data }) => (data.forme_developpee ? [[data.titre, data.forme_developpee]] : []));
  return { genres: GENRES.map(genre), facettes: await facettes(fiches), fiches, sigles };
}
