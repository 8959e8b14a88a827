/** Pistes near one another: those of the same séance, then those that share its préoccupations or its dilemmes. */
import { byEvidence, type Piste } from '../relations/index.ts';
import { ETATS_PISTE } from '../schemas/synthese.ts';
import { upperFirst } from '../lib/french.ts';
import { pistes as words } from '../strings/pistes.ts';
import { corpus, type Entry } from './corpus.ts';
import { getEntry } from './entries.ts';
import { oncePerBuild } from './once.ts';
import { pistesOfSynthese } from './pistes.ts';

const RELATED = 5;

const termsOf = ({ data }: Entry<'syntheses'>) => [...data.preoccupations.map((id) => `vocabulaire/preoccupations/${id}`), ...data.dilemmes.map((id) => `vocabulaire/dilemmes/${id}`)];

/** The syntheses that share the most préoccupations and dilemmes with one, in one pass over the bearers of its terms. */
async function closestSyntheses(origin: Entry<'syntheses'>): Promise<string[]> {
  const { graph } = await corpus();
  const shared = new Map<string, number>();
  for (const term of termsOf(origin))
    for (const bearer of graph.byTerm.get(term) ?? []) if (bearer.startsWith('syntheses/')) shared.set(bearer, (shared.get(bearer) ?? 0) + 1);
  shared.delete(origin.key);
  const best: { key: string; count: number }[] = [];
  for (const [key, count] of shared) {
    if (best.length === RELATED && count <= (best[RELATED - 1]?.count ?? 0)) continue;
    const place = best.findIndex((other) => other.count < count);
    best.splice(place === -1 ? best.length : place, 0, { key, count });
    best.length = Math.min(best.length, RELATED);
  }
  return best.map(({ key }) => key.slice('syntheses/'.length));
}

export const preuveWords = ({ preuve }: Piste) => (preuve.seances === 0 ? words.carte.jamais : words.carte.preuve(preuve.essais, preuve.collectifs));

const voisine = (piste: Piste, raison?: string) => ({
  titre: piste.titre,
  path: `/${piste.key}/`,
  note: [raison, words.voisines.note(upperFirst(ETATS_PISTE[piste.etat]), preuveWords(piste).toLowerCase())].filter(Boolean).join('. '),
});

/** What two syntheses have in common, in words. */
async function reasonOf(origin: Entry<'syntheses'>, id: string): Promise<string> {
  const { graph } = await corpus();
  const theirs = new Set(termsOf(await getEntry('syntheses', id)));
  return words.voisines.raison(termsOf(origin).filter((term) => theirs.has(term)).map((term) => graph.nodes.get(term)?.titre ?? term));
}

async function prochesOf(origin: Entry<'syntheses'>) {
  const lists = await Promise.all(
    (await closestSyntheses(origin)).map(async (id) => {
      const raison = await reasonOf(origin, id);
      const best = (await pistesOfSynthese(id)).filter(({ retired }) => !retired).sort(byEvidence).slice(0, 2);
      return best.map((piste) => voisine(piste, raison));
    }),
  );
  return lists.flat().slice(0, RELATED);
}

const neighbourhoods = oncePerBuild(async () => new Map<string, ReturnType<typeof prochesOf>>());

/**
 * @returns `soeurs`: the other answers of its séance, as written there · `voisines`: the best borne out of the syntheses that share the most
 *   of its terms, each with what is shared; the same for every piste of a synthesis
 */
export async function voisinesOf(piste: Piste, origin: Entry<'syntheses'>) {
  const known = await neighbourhoods();
  const voisines = known.get(origin.id) ?? prochesOf(origin);
  known.set(origin.id, voisines);
  const soeurs = (await pistesOfSynthese(origin.id)).filter(({ cle, retired }) => cle !== piste.cle && !retired);
  return { soeurs: soeurs.map((each) => voisine(each)), voisines: await voisines };
}
