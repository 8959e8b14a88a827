/** A collectif's year: who it gathers, and the thread from séance to séance. */
import type { Piste } from '../relations/index.ts';
import { formatDay, formatMinutes, today } from '../lib/dates.ts';
import { byFrench, enumerate } from '../lib/french.ts';
import { collectifs as words } from '../strings/collectifs.ts';
import { fr } from '../strings/fr.ts';
import { corpus, type Entry } from './corpus.ts';
import { allEntries, entryPaths, getEntry, publishedEntries } from './entries.ts';
import { termes } from './links.ts';
import { oncePerBuild } from './once.ts';
import { pistesOfSynthese } from './pistes.ts';

const byCollectif = oncePerBuild(async () => Map.groupBy(await publishedEntries('syntheses'), ({ data }) => data.collectif));

/** Its published syntheses, the first séance first. */
export const seancesOf = async (id: string): Promise<Entry<'syntheses'>[]> =>
  [...((await byCollectif()).get(id) ?? [])].sort((a, b) => byFrench(a.data.date, b.data.date) || a.data.numero - b.data.numero);

/** The pages of syntheses: the séances before and after are those of the collectif. */
export const synthesePaths = async () => entryPaths('syntheses', await Promise.all((await allEntries('collectifs')).map(({ id }) => seancesOf(id))));

/** What a séance says of earlier pistes: what was tried since the one before. */
async function triedBefore({ data }: Entry<'syntheses'>) {
  const { graph } = await corpus();
  const lines = data.debriefing.map(async ({ piste: cle, etat, essais }) => {
    const piste = graph.pistes.get(cle) as Piste;
    const borrowed = piste.collectif === data.collectif ? undefined : (await getEntry('collectifs', piste.collectif)).data.titre;
    return { titre: piste.titre, path: `/${piste.key}/`, etat, essais, venueDe: borrowed };
  });
  return Promise.all(lines);
}

/** Each séance: what was tried since the one before, what it asked, what it proposes. */
async function filOf(seances: readonly Entry<'syntheses'>[]) {
  return Promise.all(
    seances.map(async (synthese) => ({ synthese, entre: await triedBefore(synthese), pistes: await pistesOfSynthese(synthese.id) })),
  );
}

type Fil = Awaited<ReturnType<typeof filOf>>;

/** The year in numbers: séances, pistes written, what was said of pistes and how often they were tried. */
function bilanOf(fil: Fil): string {
  const said = fil.flatMap(({ entre }) => entre);
  const own = fil.flatMap(({ pistes }) => pistes);
  const essais = said.reduce((sum, one) => sum + (one.essais ?? 0), 0);
  return words.bilan(fil.length, own.length, essais, own.filter(({ etat }) => etat === 'retenue').length);
}

export async function collectifView({ id, data }: Entry<'collectifs'>) {
  const degres = await termes('degres', data.degres);
  const { neo_tuteurs: neo, tuteurs_experimentes: confirmed, premier_degre: first, second_degre: second } = data.composition;
  const fil = await filOf(await seancesOf(id));
  const next = data.regroupements.map(({ date }) => date).filter((date) => date > today()).sort()[0];
  return {
    faits: [
      { nom: fr.collectifs.annee, valeur: data.annee_scolaire },
      { nom: fr.collectifs.departement, valeur: data.departement },
      { nom: fr.syntheses.degres, valeur: enumerate(degres.map(({ libelle }) => libelle.toLowerCase())) },
      { nom: fr.collectifs.pilote, valeur: data.profil_pilote },
    ],
    composition: [
      fr.compte.neoTuteurs(neo),
      fr.compte.tuteursExperimentes(confirmed),
      fr.compte.degres(first, second),
    ],
    regroupements: data.regroupements.map(({ numero, date, duree, modalite }) => ({ numero, date: formatDay(date), duree: formatMinutes(duree), modalite })),
    bilan: bilanOf(fil),
    prochaine: next && words.prochaine(formatDay(next)),
    fil,
  };
}
