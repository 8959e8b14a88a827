/** A piste d’action: what to do, on what conditions, and what became of it. */
import type { pisteView } from '../../queries/vie.ts';
import type { Piste } from '../../relations/index.ts';
import { ETATS_PISTE } from '../../schemas/synthese.ts';
import { formatDay, formatShortDay } from '../../lib/dates.ts';
import { enumerate } from '../../lib/french.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { pistes } from '../../strings/pistes.ts';
import { addressOf } from '../address.ts';
import { heading, par, pars, strong, text } from '../inline.ts';
import type { Block, Fiche, Section } from '../model.ts';
import { bandeaux, facettes, liens, mentions, siteLink, type Site } from './parts.ts';

type View = Awaited<ReturnType<typeof pisteView>>;
type Noeud = View['noeuds'][number];

/** The days of the drawing; the year stands where it changes. */
const shortDay = (date: string, before: string | undefined) =>
  date.slice(0, 4) === before?.slice(0, 4) ? formatShortDay(date) : `${formatShortDay(date)} ${date.slice(0, 4)}`;

const describe = (noeuds: readonly Noeud[]) =>
  `${pistes.vie.titre(noeuds.length)} : ${enumerate(noeuds.map(({ date, etat, essais }, index) => `${ETATS_PISTE[etat]} le ${formatDay(date)}${index > 0 ? ` (${fr.etats.essais(essais)})` : ''}`))}.`;

function noeud({ date, etat, essais, seance, effet, conditions, regulation }: Noeud, index: number, site: Site): Block {
  return {
    t: 'row',
    note: { texte: [...text(`${formatDay(date)}, `), ...siteLink(seance.titre, seance.path, site)] },
    blocks: [
      heading(3, ETATS_PISTE[etat]),
      ...(index > 0 ? [par(fr.etats.essais(essais), 'note')] : []),
      par(effet),
      ...(conditions ? [par([strong(pistes.vie.compte), ...text(` ${conditions}`)])] : []),
      ...(regulation ? [par([strong(fr.pistes.regulation), ...text(` ${regulation}`)])] : []),
    ],
  };
}

function vie(piste: Piste, { noeuds }: View, site: Site): Section {
  const drawn = noeuds.map(({ date, etat, essais }, index) => ({ jour: shortDay(date, noeuds[index - 1]?.date), etat, essais }));
  return {
    titre: fr.pistes.saVie,
    note: { texte: text(`${fr.etats.essais(piste.essais)}, ${fr.etats.seances(noeuds.length)}`) },
    blocks: [
      par(noeuds.length > 1 ? fr.pistes.legende : fr.pistes.pasEncore, 'note'),
      // Nine nodes still bear their dates abreast; a longer life is told by its list alone.
      ...(noeuds.length > 1 && noeuds.length <= 9 ? [{ t: 'string' as const, alt: describe(noeuds), nodes: drawn }] : []),
      ...noeuds.map((each, index) => noeud(each, index, site)),
    ],
  };
}

export function pisteFiche(piste: Piste, view: View, site: Site): Fiche {
  const { origine } = view;
  const born = par([...text(`${fr.pistes.nee} `), ...siteLink(origine.titre, `/syntheses/${piste.synthese}/`, site), ...text(fr.pistes.point)], 'note');
  const conditions: Section = {
    titre: piste.conditions ? fr.pistes.aQuellesConditions : fr.pistes.dOuElleVient,
    note: { texte: text(fr.pistes.avantDEssayer) },
    blocks: [...(piste.conditions ? pars(piste.conditions) : []), born, ...facettes('', view.facettes)],
  };
  const voisines: Section[] =
    view.voisines.length === 0 ? [] : [{ titre: fr.pistes.voisines, note: { texte: text(pistes.voisines.proches) }, blocks: liens(view.voisines, site) }];
  return {
    genre: documents.genres.pistes,
    famille: 'pratiques',
    titre: piste.titre,
    note: { etat: piste.etat },
    faits: [],
    chapeau: piste.description,
    bandeaux: bandeaux(origine.data),
    sections: [conditions, vie(piste, view, site), ...voisines],
    adresse: addressOf(`/${piste.key}/`, site.place),
    mentions: mentions(origine.data),
  };
}
