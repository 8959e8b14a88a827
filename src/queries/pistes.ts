/** Pistes d’action: their lists, in one order or another. */
import { byEvidence, byNews, dernierMot, type Piste } from '../relations/index.ts';
import { formatDay } from '../lib/dates.ts';
import { corpus } from './corpus.ts';
import { getEntry } from './entries.ts';
import { valeursDe } from './facettes.ts';
import { oncePerBuild } from './once.ts';

export const allPistes = oncePerBuild(async (): Promise<Piste[]> => [...(await corpus()).graph.pistes.values()].sort(byEvidence));

/** Pistes of published syntheses, the best borne out first. */
export const publishedPistes = async () => (await allPistes()).filter(({ retired }) => !retired);

/** The same, those that a séance spoke of last first. */
export const latestPistes = async () => (await publishedPistes()).sort(byNews);

const bySynthese = oncePerBuild(async () => Map.groupBy(await allPistes(), ({ synthese }) => synthese));

/** The pistes of one synthesis, in the order in which it wrote them. */
export const pistesOfSynthese = async (id: string): Promise<Piste[]> => [...((await bySynthese()).get(id) ?? [])].sort((a, b) => a.index - b.index);

/** Pistes as lists show them, in the order given. */
export async function pisteCartes(pistes: readonly Piste[]) {
  return Promise.all(
    pistes.map(async (piste) => {
      const collectif = await getEntry('collectifs', piste.collectif);
      const { data } = await getEntry('syntheses', piste.synthese);
      return {
        titre: piste.titre,
        path: `/${piste.key}/`,
        description: piste.description,
        collectif: collectif.data.titre,
        etat: piste.etat,
        essais: piste.debriefings.map(({ essais }) => essais ?? 0),
        preuve: piste.preuve,
        dernierMot: formatDay(dernierMot(piste)),
        exemple: piste.exemple,
        facettes: valeursDe('syntheses', data),
      };
    }),
  );
}
export type PisteCarte = Awaited<ReturnType<typeof pisteCartes>>[number];
