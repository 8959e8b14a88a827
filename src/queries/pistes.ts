/** Pistes d’action and their lives. */
import type { Piste } from '../relations/index.ts';
import { ETATS_PISTE, type EtatPiste } from '../schemas/synthese.ts';
import { byFrench, upperFirst } from '../lib/french.ts';
import { href } from '../lib/urls.ts';
import { fr } from '../strings/fr.ts';
import { corpus, type Entry } from './corpus.ts';
import { getEntry } from './entries.ts';
import { facettesOf } from './facettes.ts';
import { oncePerBuild } from './once.ts';

/** The more a piste was tried, and by more collectifs, the higher it stands. */
const byEvidence = (a: Piste, b: Piste) =>
  b.essais - a.essais || b.collectifs.length - a.collectifs.length || b.debriefings.length - a.debriefings.length || byFrench(a.titre, b.titre);

export const allPistes = oncePerBuild(async (): Promise<Piste[]> => [...(await corpus()).graph.pistes.values()].sort(byEvidence));

/** Pistes of published syntheses, the best proven first. */
export const publishedPistes = async () => (await allPistes()).filter(({ retired }) => !retired);

const bySynthese = oncePerBuild(async () => Map.groupBy(await allPistes(), ({ synthese }) => synthese));

/** The pistes of one synthesis, in the order in which it wrote them. */
export const pistesOfSynthese = async (id: string): Promise<Piste[]> => [...((await bySynthese()).get(id) ?? [])].sort((a, b) => a.index - b.index);

export interface Noeud {
  date: string;
  etat: EtatPiste;
  essais: number;
  seance: { titre: string; path: string };
  effet: string;
  regulation?: string | undefined;
}

/** A séance as links name it: « Plaine et Monts, 2025-2026, séance n° 2 ». */
export const seanceOf = (synthese: Entry<'syntheses'>, collectif: Entry<'collectifs'>) => ({
  titre: `${collectif.data.titre}, séance n°\u00a0${synthese.data.numero}`,
  path: `/syntheses/${synthese.id}/`,
});

/** The séances of a piste's life: where it was proposed, then each debriefing. */
export async function lifeNodes(piste: Piste): Promise<Noeud[]> {
  const seance = async (id: string) => {
    const synthese = await getEntry('syntheses', id);
    return seanceOf(synthese, await getEntry('collectifs', synthese.data.collectif));
  };
  const origin: Noeud = { date: piste.date, etat: 'proposee', essais: 0, seance: await seance(piste.synthese), effet: fr.pistes.origine[piste.origine] };
  const later = piste.debriefings.map(async ({ synthese, date, etat, essais, effet, regulation }) => ({
    date,
    etat,
    essais: essais ?? 0,
    seance: await seance(synthese),
    effet,
    regulation,
  }));
  return [origin, ...(await Promise.all(later))];
}

const RELATED = 5;

/** The syntheses that share the most préoccupations and dilemmes with one, in one pass over the bearers of its terms. */
async function closestSyntheses({ key: own, data }: Entry<'syntheses'>): Promise<string[]> {
  const { graph } = await corpus();
  const terms = [...data.preoccupations.map((id) => `vocabulaire/preoccupations/${id}`), ...data.dilemmes.map((id) => `vocabulaire/dilemmes/${id}`)];
  const shared = new Map<string, number>();
  for (const term of terms)
    for (const bearer of graph.byTerm.get(term) ?? []) if (bearer.startsWith('syntheses/')) shared.set(bearer, (shared.get(bearer) ?? 0) + 1);
  shared.delete(own);
  const best: { key: string; count: number }[] = [];
  for (const [key, count] of shared) {
    if (best.length === RELATED && count <= (best[RELATED - 1]?.count ?? 0)) continue;
    const place = best.findIndex((other) => other.count < count);
    best.splice(place === -1 ? best.length : place, 0, { key, count });
    best.length = Math.min(best.length, RELATED);
  }
  return best.map(({ key }) => key.slice('syntheses/'.length));
}

async function neighboursOf(origin: Entry<'syntheses'>): Promise<Piste[]> {
  const pistes = await Promise.all((await closestSyntheses(origin)).map(pistesOfSynthese));
  return pistes.flatMap((list) => list.filter(({ retired }) => !retired).sort(byEvidence).slice(0, 2)).slice(0, RELATED);
}

const neighbourhoods = oncePerBuild(async () => new Map<string, Promise<Piste[]>>());

/** Pistes of other syntheses close to this one, the best proven first: the same for every piste of a synthesis. */
async function related(origin: Entry<'syntheses'>): Promise<Piste[]> {
  const known = await neighbourhoods();
  const found = known.get(origin.id) ?? neighboursOf(origin);
  known.set(origin.id, found);
  return found;
}

/** What the page of a piste shows: where it comes from, its life, its terms, its relatives. */
export async function pisteView(piste: Piste) {
  const synthese = await getEntry('syntheses', piste.synthese);
  const seance = seanceOf(synthese, await getEntry('collectifs', synthese.data.collectif));
  return {
    origine: { titre: seance.titre, href: href(seance.path), data: synthese.data },
    facettes: await facettesOf('syntheses', synthese.data),
    noeuds: await lifeNodes(piste),
    voisines: (await related(synthese)).map(({ titre, key, etat, essais }) => ({
      titre,
      path: `/${key}/`,
      note: `${upperFirst(ETATS_PISTE[etat])}, ${fr.etats.essais(essais)}`,
    })),
  };
}

/** Published pistes as the list shows them. */
export async function pisteCartes(from?: readonly Piste[]) {
  const pistes = from ?? (await publishedPistes());
  return Promise.all(
    pistes.map(async (piste) => {
      const collectif = await getEntry('collectifs', piste.collectif);
      return {
        titre: piste.titre,
        path: `/${piste.key}/`,
        description: piste.description,
        collectif: collectif.data.titre,
        etat: piste.etat,
        essais: piste.debriefings.map(({ essais }) => essais ?? 0),
        total: piste.essais,
        seances: piste.debriefings.length + 1,
        exemple: piste.exemple,
      };
    }),
  );
}
export type PisteCarte = Awaited<ReturnType<typeof pisteCartes>>[number];
