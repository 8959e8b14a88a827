/** A collectif's year: who it gathers, and the thread from séance to séance. */
import { formatDay, formatMinutes } from '../lib/dates.ts';
import { byFrench, enumerate } from '../lib/french.ts';
import { fr } from '../strings/fr.ts';
import type { Entry } from './corpus.ts';
import { publishedEntries } from './entries.ts';
import { termes } from './links.ts';
import { oncePerBuild } from './once.ts';
import { pistesOfSynthese } from './pistes.ts';

const byCollectif = oncePerBuild(async () => Map.groupBy(await publishedEntries('syntheses'), ({ data }) => data.collectif));

/** Its published syntheses, the first séance first. */
export const seancesOf = async (id: string): Promise<Entry<'syntheses'>[]> =>
  [...((await byCollectif()).get(id) ?? [])].sort((a, b) => byFrench(a.data.date, b.data.date));

export async function collectifView({ id, data }: Entry<'collectifs'>) {
  const degres = await termes('degres', data.degres);
  const { neo_tuteurs: neo, tuteurs_experimentes: confirmed, premier_degre: first, second_degre: second } = data.composition;
  const seances = await seancesOf(id);
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
    fil: await Promise.all(seances.map(async (synthese) => ({ synthese, pistes: await pistesOfSynthese(synthese.id) }))),
  };
}
