/** What the page of a synthesis shows, beside its own text. */
import { formatDay } from '../lib/dates.ts';
import { enumerate } from '../lib/french.ts';
import { fr } from '../strings/fr.ts';
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { facettesOf, valeursDe } from './facettes.ts';
import { pistesOfSynthese } from './pistes.ts';
import { lien, liens, termes } from './links.ts';

/** The facts of the étiquette, the facets, the pistes with their present état, the debriefing with its links. */
export async function syntheseView({ data, id }: Entry<'syntheses'>) {
  const collectif = await getEntry('collectifs', data.collectif);
  const degres = await termes('degres', data.degres);
  return {
    collectif: collectif.data.titre,
    faits: [
      { nom: fr.syntheses.collectif, valeur: collectif.data.titre, path: `/collectifs/${collectif.id}/` },
      { nom: fr.syntheses.seance, valeur: `n°\u00a0${data.numero}, ${formatDay(data.date)}` },
      { nom: fr.syntheses.degres, valeur: enumerate(degres.map(({ libelle }) => libelle.toLowerCase())) },
      { nom: fr.syntheses.autour, valeur: data.participants ? fr.compte.tuteurs(data.participants) : undefined },
    ],
    facettes: await facettesOf('syntheses', data),
    pistes: await pistesOfSynthese(id),
    debriefing: await Promise.all(data.debriefing.map(async (ligne) => ({ ...ligne, lien: await lien(`pistes/${ligne.piste}`) }))),
    ressources: await liens('ressources', data.ressources),
  };
}

/** Published syntheses as lists show them, the latest first. */
export async function syntheseCartes(from?: readonly Entry<'syntheses'>[]) {
  const entries = from ?? (await publishedEntries('syntheses'));
  return Promise.all(
    entries.map(async ({ id, data }) => {
      const collectif = await getEntry('collectifs', data.collectif);
      const pistes = await pistesOfSynthese(id);
      const settled = pistes.filter(({ etat }) => etat === 'retenue').length;
      const note = fr.syntheses.note(collectif.data.titre, data.numero, formatDay(data.date), pistes.length, settled);
      return { problematique: data.problematique, path: `/syntheses/${id}/`, note, facettes: valeursDe('syntheses', data) };
    }),
  );
}
