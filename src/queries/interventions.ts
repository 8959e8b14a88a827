/** Tutoring interventions, as the table of the field shows them: objectif, intervention, modalité, outil, quand, durée. */
import { lengthOf, timeOf } from '../derive/durations.ts';
import { byFrench } from '../lib/french.ts';
import { cardPaths } from '../lib/pagination.ts';
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { valeursDe } from './facettes.ts';
import { lien, termes, type Lien } from './links.ts';
import { oncePerBuild } from './once.ts';

export async function interventionRow({ key, data }: Entry<'interventions'>) {
  const modalites = [...(await termes('initiatives', data.initiatives)), ...(await termes('destinataires', data.destinataires)), ...(await termes('temps', data.temps))];
  return {
    path: `/${key}/`,
    titre: data.titre,
    objectif: data.objectif,
    gestes: data.intervention,
    modalites,
    outils: await termes('outils', data.outils),
    quand: data.quand,
    duree: data.duree,
    minutes: lengthOf(data),
    parSemaine: data.duree_par === 'semaine',
    frequence: data.frequence_semaine,
    abandons: data.formes_abandon,
    facettes: valeursDe('interventions', data),
  };
}
export type InterventionRow = Awaited<ReturnType<typeof interventionRow>>;

const LAST = 100;
const rank = ({ data }: Entry<'interventions'>) => data.ordre ?? LAST;

/** The forme d'abandon that it fights first, in the order of the vocabulary; last for those that fight none. */
const place = (formes: readonly string[]) => (entry: Entry<'interventions'>) => {
  const places = entry.data.formes_abandon.map((forme) => formes.indexOf(forme));
  return places.length > 0 ? Math.min(...places) : formes.length;
};

const formesAbandon = async () => (await getEntry('vocabulaires', 'formes-abandon')).data.termes;

/** Published interventions by forme d'abandon, then in the order of its path. */
const ordered = oncePerBuild(async () => {
  const placeOf = place((await formesAbandon()).map(({ id }) => id));
  return [...(await publishedEntries('interventions'))].sort((a, b) => placeOf(a) - placeOf(b) || rank(a) - rank(b) || byFrench(a.data.titre, b.data.titre));
});

/** A row says six things: so many still weigh less than 150 kB, with the paths that follow them. */
const ROWS = 50;

/** The pages of the table. */
export const interventionPaths = async () => cardPaths(await Promise.all((await ordered()).map(interventionRow)), ROWS);

/** Per forme d'abandon: its signs, the interventions in order, the time to plan for. */
export async function parcoursParAbandon() {
  const entries = await ordered();
  const formes = (await formesAbandon()).map(({ id, libelle, definition, signes }) => {
    const own = entries.filter(({ data }) => data.formes_abandon.includes(id));
    return { id, libelle, definition, signes, own, temps: timeOf(own.map(({ data }) => data)) };
  });
  return formes.filter(({ own }) => own.length > 0);
}

const linksOf = async (id: string) => (await getEntry('vocabulaires', id)).data.termes.map(({ id: terme, libelle }) => ({ titre: libelle, path: `/vocabulaire/${id}/${terme}/` }));

/** Other ways in: the plans de support and the fonctions tutorales. */
export const autresEntrees = async () => ({ plans: await linksOf('plans-support'), fonctions: await linksOf('fonctions-tutorales') });

interface Objectif {
  titre: string;
  path: string;
  definition: string | undefined;
  interventions: Lien[];
}

/** The collections of terms whose pages show objectives, each with how an intervention says that it belongs there. */
const OBJECTIVES: Readonly<Record<string, (data: Entry<'interventions'>['data'], terme: string) => boolean>> = {
  'plans-support': (data, terme) => data.plan_support === terme,
  'fonctions-tutorales': (data, terme) => data.fonctions.includes(terme),
};

/**
 * The objectives of a plan de support (those that its vocabulary puts under it) or of a fonction tutorale (those that its interventions
 * aim at), each with the published interventions of that plan or fonction that aim at it.
 */
export async function objectifsTutoraux(vocabulaire: string, terme: string): Promise<Objectif[]> {
  const belongs = OBJECTIVES[vocabulaire];
  if (!belongs) return [];
  const own = (await ordered()).filter(({ data }) => belongs(data, terme));
  const { data } = await getEntry('vocabulaires', 'objectifs-tutoraux');
  const aimed = data.termes.filter(({ id, parent }) => parent === `${vocabulaire}/${terme}` || own.some((entry) => entry.data.objectifs_tutoraux.includes(id)));
  return Promise.all(
    aimed.map(async ({ id, libelle, definition }) => ({
      titre: libelle,
      path: `/vocabulaire/objectifs-tutoraux/${id}/`,
      definition,
      interventions: await Promise.all(own.filter((entry) => entry.data.objectifs_tutoraux.includes(id)).map(({ key }) => lien(key))),
    })),
  );
}
