/** A framing document, whole: its year, its text, its actors, its annexes; contents with page numbers before a long one. */
import type { cadrageView } from '../../queries/cadrages.ts';
import { formatRange } from '../../lib/dates.ts';
import { documents } from '../../strings/documents.ts';
import { cadrages } from '../../strings/cadrages.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { heading, par, strong, text } from '../inline.ts';
import type { Block, Fiche, Inline, Section } from '../model.ts';
import { approfondir, bandeaux, corps, facettes, faits, mentions, siteLink, type Site, type Source } from './parts.ts';

type View = Awaited<ReturnType<typeof cadrageView>>;
type Periode = View['calendrier'][number];

function actions({ resume, actions: all, note }: Periode): Block[] {
  const items = all.map(({ texte, qui }): Block[] => [
    par([...text(texte), ...(qui.length > 0 ? text(` (${qui.map(({ libelle }) => libelle).join(', ')})`) : [])]),
  ]);
  return [
    ...(resume ? [par([strong(resume)])] : []),
    ...(items.length > 0 ? [{ t: 'list' as const, ordered: false, items }] : []),
    ...(note ? [par(note, 'note')] : []),
  ];
}

function formulaires({ formulaires: all }: Periode, site: Site): Block {
  const links = all.flatMap(({ titre, path }, index): Inline[] => [...(index > 0 ? text(', ') : []), ...siteLink(titre, path, site)]);
  return par([strong(`${fr.cadrages.colonnes.documents}\u00a0:`), ...text(' '), ...(links.length > 0 ? links : text(fr.cadrages.aucun))]);
}

/** Its days stand in the margin: a table would leave its actions half of the width. */
function calendrier(view: View, site: Site): Section[] {
  if (view.calendrier.length === 0) return [];
  const row = (periode: Periode): Block => ({
    t: 'row',
    note: { texte: text(periode.dates) },
    blocks: [heading(3, `${periode.numero}. ${periode.periode}`), ...actions(periode), formulaires(periode, site)],
  });
  return [{ titre: fr.cadrages.calendrier, blocks: view.calendrier.map(row) }];
}

const acteurs = ({ acteurs: all }: View, site: Site): Section[] =>
  all.length === 0
    ? []
    : [
        {
          titre: fr.cadrages.acteurs,
          blocks: [{ t: 'definitions', items: all.map(({ terme, role }) => ({ terme: terme ? siteLink(terme.libelle, terme.path, site) : [], blocks: [par(role)] })) }],
        },
      ];

function annexes({ annexes: all }: View, site: Site): Section[] {
  if (all.length === 0) return [];
  const item = ({ titre, lien, note }: View['annexes'][number]): Block[] => {
    const said = note ?? (lien ? undefined : fr.cadrages.nonFourni);
    const title: Inline[] = lien ? siteLink(titre, lien.path, site) : text(titre);
    return [par(title), ...(said ? [par(said, 'note')] : [])];
  };
  return [{ titre: fr.cadrages.annexes, blocks: [{ t: 'ruled', items: all.map(item) }] }];
}

/** The other versions of its série, and the stretches that none covers. */
function versions({ serie, versions: all }: View, shown: string, site: Site): Section[] {
  const others = all.filter(({ entry }) => entry.id !== shown);
  const links = others.flatMap(({ entry, nom }, index): Inline[] => [...(index > 0 ? text(', ') : []), ...siteLink(nom, `/${entry.key}/`, site)]);
  const gaps = serie.lacunes.map(({ du, au }) => par(fr.cadrages.lacune(formatRange(du, au)), 'note'));
  const blocks = [...(others.length > 0 ? [par([...text(`${cadrages.versions.titre} `), ...links], 'note')] : []), ...gaps];
  return blocks.length > 0 ? [{ blocks }] : [];
}

/** @param statut the words of the mark beside the title, as the page says them */
export function cadrageFiche({ id, data, body }: Source<'cadrages'>, view: View, statut: string, site: Site): Fiche {
  const reperes = facettes('', view.facettes);
  return {
    genre: documents.genres.cadrages,
    famille: 'cadre',
    titre: data.titre,
    note: { texte: text(statut) },
    faits: faits(view.faits),
    chapeau: data.resume,
    bandeaux: [data.perimetre, ...bandeaux(data, true)],
    sommaire: documents.sommaire,
    sections: [
      ...versions(view, id, site),
      ...calendrier(view, site),
      ...corps(body, undefined, site),
      ...acteurs(view, site),
      ...annexes(view, site),
      ...(reperes.length > 0 ? [{ titre: fr.cadrages.reperes, blocks: reperes }] : []),
      ...approfondir(view.ressources, site),
    ],
    adresse: addressOf(`/cadrages/${id}/`, site.place),
    mentions: mentions(data),
  };
}
