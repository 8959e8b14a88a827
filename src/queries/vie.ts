/** The life of a piste, as its page and its fiche tell it. */
import { contradictionOf, depuis, type Essai, type Piste } from '../relations/index.ts';
import { ETATS_PISTE, type EtatPiste } from '../schemas/synthese.ts';
import { formatDay } from '../lib/dates.ts';
import { upperFirst } from '../lib/french.ts';
import { href } from '../lib/urls.ts';
import { pagesDeVie } from '../lib/vie.ts';
import { fr } from '../strings/fr.ts';
import { pistes as words } from '../strings/pistes.ts';
import type { Entry } from './corpus.ts';
import { getEntry } from './entries.ts';
import { facettesOf } from './facettes.ts';
import { allPistes } from './pistes.ts';
import { voisinesOf } from './voisines.ts';

export interface Noeud {
  date: string;
  etat: EtatPiste;
  /** Absent where nobody counted. */
  essais?: number | undefined;
  seance: { titre: string; path: string };
  effet: string;
  conditions?: string | undefined;
  regulation?: string | undefined;
}

/** A séance as links name it: « Plaine et Monts, 2025-2026, séance n° 2 ». */
const seanceOf = (synthese: Entry<'syntheses'>, collectif: Entry<'collectifs'>) => ({
  titre: `${collectif.data.titre}, séance n°\u00a0${synthese.data.numero}`,
  path: `/syntheses/${synthese.id}/`,
});

async function seance(id: string) {
  const synthese = await getEntry('syntheses', id);
  return seanceOf(synthese, await getEntry('collectifs', synthese.data.collectif));
}

const noeudOf = async ({ synthese, collectif: _, ...said }: Essai): Promise<Noeud> => ({ ...said, seance: await seance(synthese) });

/** The séances of a piste's life: where it was proposed, then each debriefing. */
async function lifeNodes(piste: Piste): Promise<Noeud[]> {
  const origin: Noeud = { date: piste.date, etat: 'proposee', essais: 0, seance: await seance(piste.synthese), effet: fr.pistes.origine[piste.origine] };
  return [origin, ...(await Promise.all(piste.debriefings.map(noeudOf)))];
}

async function contradictionView({ debriefings }: Piste) {
  const found = contradictionOf(debriefings);
  if (!found) return undefined;
  const [gardee, abandonnee] = await Promise.all([found.gardee, found.abandonnee].map((side) => Promise.all(side.map(noeudOf))));
  return { gardee: gardee ?? [], abandonnee: abandonnee ?? [] };
}

/** What stands on the label: the état and since when, by whom, how often. */
function faitsOf(piste: Piste) {
  const { etat, date, debriefings, collectifs, essais, essaisNonComptes } = piste;
  const { faits } = words;
  return [
    { nom: faits.etat, valeur: faits.depuis(upperFirst(ETATS_PISTE[etat]), formatDay(depuis(piste))) },
    { nom: faits.debriefee, valeur: debriefings.length === 0 ? faits.personne : faits.debriefings(collectifs.length, debriefings.length) },
    { nom: faits.essais, valeur: faits.compte(essais, essaisNonComptes) },
    { nom: faits.nee, valeur: formatDay(date) },
  ];
}

/** The day when the page of a piste last changed: with its synthesis, or with one that debriefs it. */
async function versionOf({ synthese, debriefings }: Piste): Promise<string> {
  const entries = await Promise.all([synthese, ...debriefings.map((one) => one.synthese)].map((id) => getEntry('syntheses', id)));
  return entries.map(({ data }) => data.revise_le ?? data.publie_le).reduce((latest, day) => (day > latest ? day : latest));
}

/** What the page of a piste shows: where it comes from, its life, its terms, its relatives. */
export async function pisteView(piste: Piste) {
  const synthese = await getEntry('syntheses', piste.synthese);
  const { titre, path } = await seance(piste.synthese);
  const noeuds = await lifeNodes(piste);
  const version = await versionOf(piste);
  return {
    origine: { titre, href: href(path), data: synthese.data },
    faits: faitsOf(piste),
    facettes: await facettesOf('syntheses', synthese.data),
    noeuds,
    collectif: (await getEntry('collectifs', piste.collectif)).data.titre,
    version,
    mention: { publie_le: synthese.data.publie_le, revise_le: version === synthese.data.publie_le ? undefined : version, licence: synthese.data.licence },
    contradiction: await contradictionView(piste),
    ...(await voisinesOf(piste, synthese)),
  };
}

/** The pages of every piste: a long life goes on over several. What they show is gathered when they are written. */
export async function pistePaths() {
  return (await allPistes()).flatMap((piste) =>
    pagesDeVie([piste, ...piste.debriefings]).map(({ numero }) => ({ params: { cle: piste.cle, page: numero === 1 ? undefined : String(numero) }, props: { piste, numero } })),
  );
}
