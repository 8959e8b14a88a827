/** A piste d’action: what to do, on what conditions, and what became of it. */
import type { pisteView } from '../../queries/vie.ts';
import type { Piste } from '../../relations/index.ts';
import { ETATS_PISTE } from '../../schemas/synthese.ts';
import { stretches } from '../../lib/corde.ts';
import { formatDay, formatShortDay } from '../../lib/dates.ts';
import { enumerate } from '../../lib/french.ts';
import { pagesDeVie } from '../../lib/vie.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { pistes } from '../../strings/pistes.ts';
import { addressOf } from '../address.ts';
import { heading, par, pars, strong, text } from '../inline.ts';
import type { Block, Fiche, Section } from '../model.ts';
import { bandeaux, facettes, faits, liens, mentions, siteLink, type Site } from './parts.ts';

type View = Awaited<ReturnType<typeof pisteView>>;
type Noeud = View['noeuds'][number];

/** The days of the drawing; the year stands where it changes. */
const shortDay = (date: string, before: string | undefined) =>
  date.slice(0, 4) === before?.slice(0, 4) ? formatShortDay(date) : `${formatShortDay(date)} ${date.slice(0, 4)}`;

/** Nine nodes still bear their dates abreast: a longer life is gathered, as on the page. */
const MOST = 8;

function drawn([origin, ...later]: readonly Noeud[]) {
  const nodes = [...(origin ? [{ end: origin, essais: 0, seances: 1 }] : []), ...stretches(later, MOST)];
  return nodes.map(({ end, essais, seances }, index) => ({ jour: shortDay(end.date, nodes[index - 1]?.end.date), date: end.date, etat: end.etat, essais, seances }));
}

const describe = (nodes: ReturnType<typeof drawn>, seances: number) =>
  `${pistes.vie.titre(seances)} : ${enumerate(nodes.map(({ date, etat, essais, seances: many }, index) => (index === 0 ? `${ETATS_PISTE[etat]} le ${formatDay(date)}` : pistes.vie.essai(ETATS_PISTE[etat], formatDay(date), essais, many))))}.`;

function noeud({ date, etat, essais, seance, effet, conditions, regulation }: Noeud, index: number, site: Site): Block {
  return {
    t: 'row',
    note: { texte: [...text(`${formatDay(date)}, `), ...siteLink(seance.titre, seance.path, site)] },
    blocks: [
      heading(3, ETATS_PISTE[etat]),
      ...(index > 0 ? [par(fr.etats.essaisDits(etat, essais), 'note')] : []),
      par(effet),
      ...(conditions ? [par([strong(pistes.vie.compte), ...text(` ${conditions}`)])] : []),
      ...(regulation ? [par([strong(fr.pistes.regulation), ...text(` ${regulation}`)])] : []),
    ],
  };
}

/** Paper holds the origin and the latest séances; the page keeps the rest. */
function vie(piste: Piste, { noeuds }: View, site: Site): Section {
  const [page] = pagesDeVie(noeuds);
  const shown = page?.noeuds ?? [];
  const nodes = drawn(noeuds);
  const cut = shown.length < noeuds.length ? [par(pistes.vie.papier(shown.length - 1, noeuds.length), 'note')] : [];
  return {
    titre: fr.pistes.saVie,
    note: { texte: text(`${fr.etats.essais(piste.essais)}, ${fr.etats.seances(noeuds.length)}`) },
    blocks: [
      par(noeuds.length > 1 ? fr.pistes.legende : fr.pistes.pasEncore, 'note'),
      ...(noeuds.length > 1 ? [{ t: 'string' as const, alt: describe(nodes, noeuds.length), nodes: nodes.map(({ jour, etat, essais }) => ({ jour, etat, essais })) }] : []),
      ...cut,
      ...shown.map((each, index) => noeud(each, index, site)),
    ],
  };
}

function near({ soeurs, voisines }: View, site: Site): Section[] {
  const groups = [
    { titre: pistes.voisines.soeurs, list: soeurs },
    { titre: pistes.voisines.proches, list: voisines },
  ].filter(({ list }) => list.length > 0);
  const blocks = groups.flatMap(({ titre, list }) => [heading(3, titre), ...liens(list, site)]);
  return blocks.length > 0 ? [{ titre: fr.pistes.voisines, blocks }] : [];
}

export function pisteFiche(piste: Piste, view: View, site: Site): Fiche {
  const { origine } = view;
  const born = par([...text(`${fr.pistes.nee} `), ...siteLink(origine.titre, `/syntheses/${piste.synthese}/`, site), ...text(fr.pistes.point)], 'note');
  const conditions: Section = {
    titre: piste.conditions ? fr.pistes.aQuellesConditions : fr.pistes.dOuElleVient,
    note: { texte: text(fr.pistes.avantDEssayer) },
    blocks: [...(piste.conditions ? pars(piste.conditions) : []), born, ...facettes('', view.facettes)],
  };
  return {
    genre: documents.genres.pistes,
    famille: 'pratiques',
    titre: piste.titre,
    note: { etat: piste.etat },
    faits: faits(view.faits),
    chapeau: piste.description,
    bandeaux: bandeaux(origine.data),
    sections: [conditions, vie(piste, view, site), ...near(view, site)],
    adresse: addressOf(`/${piste.key}/`, site.place),
    mentions: mentions({ ...origine.data, ...view.mention }),
  };
}
