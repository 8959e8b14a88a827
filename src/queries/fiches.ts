/** What a fiche shows of an entry beside its own text, for the collections whose page gathers it by itself. */
import { formatDay } from '../lib/dates.ts';
import { enumerate, lowerFirst } from '../lib/french.ts';
import { fr } from '../strings/fr.ts';
import type { Entry } from './corpus.ts';
import { getEntry } from './entries.ts';
import { facettesOf } from './facettes.ts';
import { interventionRow } from './interventions.ts';
import { liens, termes } from './links.ts';
import { moduleView } from './modules.ts';

export async function capitalisationView({ data }: Entry<'capitalisations'>) {
  const collectif = data.collectif ? await getEntry('collectifs', data.collectif) : undefined;
  return {
    faits: [
      { nom: fr.capitalisations.profil, valeur: data.profil },
      { nom: fr.collectifs.annee, valeur: data.annee_scolaire },
      { nom: fr.syntheses.collectif, valeur: collectif?.data.titre },
    ],
    facettes: await facettesOf('capitalisations', data),
    savoirFaire: await Promise.all(
      data.savoir_faire.map(async (savoir) => ({
        ...savoir,
        termes: [...(await termes('fonctions-tutorales', savoir.fonctions)), ...(await termes('competences-2013', savoir.competences))],
      })),
    ),
    besoins: await Promise.all(
      data.besoins.map(async ({ intitule, preoccupations, competences }) => ({
        intitule,
        termes: [...(await termes('preoccupations', preoccupations)), ...(await termes('competences-2013', competences))],
      })),
    ),
    ressources: await liens('ressources', data.ressources),
  };
}

export async function ressourceView({ data }: Entry<'ressources'>) {
  const [type] = await termes('types-ressource', [data.type]);
  return {
    type: type?.libelle,
    faits: [
      { nom: fr.ressources.auteurs, valeur: data.auteurs.length > 0 ? enumerate(data.auteurs) : undefined },
      { nom: fr.ressources.annee, valeur: data.annee?.toString() },
      { nom: fr.ressources.licence, valeur: data.licence_source },
    ],
    verifiee: fr.ressources.adresse(data.url, data.verifiee_le && formatDay(data.verifiee_le)),
    facettes: await facettesOf('ressources', data),
  };
}

export async function interventionView(entry: Entry<'interventions'>) {
  const { data } = entry;
  const row = await interventionRow(entry);
  const words = (terms: { libelle: string }[]) => (terms.length > 0 ? enumerate(terms.map(({ libelle }) => lowerFirst(libelle))) : fr.interventions.nonPrecise);
  const { colonnes } = fr.interventions;
  return {
    faits: [
      { nom: colonnes.modalite, valeur: words(row.modalites) },
      { nom: colonnes.outil, valeur: words(row.outils) },
      { nom: colonnes.quand, valeur: data.quand ?? fr.interventions.nonPrecise },
      { nom: colonnes.duree, valeur: data.duree ?? fr.interventions.nonPrecise },
    ],
    facettes: await facettesOf('interventions', data),
  };
}

export async function moduleFicheView(entry: Entry<'modules'>) {
  const { etapes, total, modalites } = await moduleView(entry);
  return {
    etapes,
    total,
    faits: [
      { nom: fr.modules.public, valeur: entry.data.public },
      { nom: fr.modules.duree, valeur: total },
      ...modalites.map(({ libelle, duree }) => ({ nom: libelle, valeur: duree })),
    ],
    facettes: await facettesOf('modules', entry.data),
  };
}
