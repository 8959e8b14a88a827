/** The synthesis of a séance: one sheet, as the collectif knows it, with room to write. */
import type { syntheseView } from '../../queries/syntheses.ts';
import { enumerate } from '../../lib/french.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { pistes } from '../../strings/pistes.ts';
import { addressOf } from '../address.ts';
import { heading, par, pars, strong, text } from '../inline.ts';
import type { Block, Section, Sheet } from '../model.ts';
import { approfondir, bandeaux, corps, faits, mentions, siteLink, termes, type Site, type Source } from './parts.ts';

type View = Awaited<ReturnType<typeof syntheseView>>;

function piste(view: View['pistes'][number], index: number, site: Site): Block {
  const known = [...(view.conditions ? [strong(`${fr.pistes.conditions}\u00a0:`), ...text(` ${view.conditions} `)] : []), strong(`${fr.pistes.savoir}\u00a0:`), ...text(` ${fr.pistes.origine[view.origine]}`)];
  return {
    t: 'row',
    note: { etat: view.etat },
    blocks: [heading(3, [...text(`${index + 1}. `), ...siteLink(view.titre, `/${view.key}/`, site)]), ...pars(view.description), par(known, 'note')],
  };
}

function ligne({ lien, etat, essais, effet, conditions, regulation }: View['debriefing'][number], site: Site): Block {
  const count = essais === undefined ? undefined : text(fr.etats.essais(essais));
  return {
    t: 'row',
    note: { etat, texte: count },
    blocks: [
      heading(3, siteLink(lien.titre, lien.path, site)),
      par([strong(`${fr.syntheses.colonnes.effet}\u00a0:`), ...text(` ${effet}`)]),
      ...(conditions ? [par([strong(pistes.vie.compte), ...text(` ${conditions}`)], 'note')] : []),
      ...(regulation ? [par([strong(`${fr.syntheses.colonnes.regulation}\u00a0:`), ...text(` ${regulation}`)], 'note')] : []),
    ],
  };
}

function suiteOf({ body }: Source<'syntheses'>, view: View, site: Site): Section[] {
  const debriefing: Section[] =
    view.debriefing.length === 0
      ? []
      : [{ titre: fr.syntheses.debriefing, blocks: [par(fr.syntheses.ouvre, 'note'), ...view.debriefing.map((each) => ligne(each, site))] }];
  return [...debriefing, ...corps(body, fr.syntheses.discussion, site), ...approfondir(view.ressources, site)];
}

/** What stays on the page when the sheet is full: « le débriefing et les ressources ». */
const kept = (view: View, body: string | undefined) =>
  enumerate([view.debriefing.length > 0 && documents.suite.debriefing, body?.trim() && documents.suite.discussion, view.ressources.length > 0 && documents.suite.ressources].filter((each) => typeof each === 'string' && each !== '') as string[]);

/** @param view what the page of the synthesis shows */
export function syntheseSheet(source: Source<'syntheses'>, view: View, site: Site): Sheet {
  const { id, data, body } = source;
  // The label of the notebook already says the degrés.
  const terms = termes(view.facettes.filter(({ nom }) => nom !== fr.syntheses.degres));
  const enJeu: Block[] = terms.length > 0 ? [{ t: 'row', note: { texte: text(fr.fiche.enJeu) }, blocks: [par(terms, 'note')] }] : [];
  return {
    genre: documents.genres.syntheses,
    famille: 'pratiques',
    titre: data.problematique,
    note: { fort: '1', texte: text(fr.syntheses.problematique) },
    faits: faits(view.faits),
    bandeaux: [],
    sections: [
      { note: { titre: fr.syntheses.situation, texte: text(fr.syntheses.racontee) }, blocks: [...pars(data.situation), ...enJeu] },
      {
        titre: fr.compte.pistesEnLettres(view.pistes.length),
        note: { fort: '2', texte: text(fr.syntheses.reponses) },
        blocks: view.pistes.map((each, index) => piste(each, index, site)),
      },
    ],
    suite: suiteOf(source, view, site),
    ecrire: { titre: documents.ecrire.titre, note: { texte: text(documents.ecrire.marge) } },
    renvoi: { avec: documents.suite.avec, sans: documents.suite.sans(kept(view, body)) },
    adresse: addressOf(`/syntheses/${id}/`, site.place),
    // On one sheet the banners join the foot.
    mentions: [...bandeaux(data), documents.relecture, ...mentions({ ...data, exemple: false })],
  };
}
