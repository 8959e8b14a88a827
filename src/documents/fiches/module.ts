/** A training module: its objectives, then its steps, one after the other. */
import type { moduleFicheView } from '../../queries/fiches.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { heading, list, par, pars, text } from '../inline.ts';
import type { Block, Fiche } from '../model.ts';
import { bandeaux, corps, facettes, faits, liens, mentions, type Site, type Source } from './parts.ts';

type View = Awaited<ReturnType<typeof moduleFicheView>>;

function etape({ titre, duree, modalite, consigne, contenus, trace }: View['etapes'][number], index: number, site: Site): Block {
  return {
    t: 'row',
    note: { fort: String(index + 1), texte: text(`${duree}, ${modalite?.libelle.toLowerCase() ?? ''}`) },
    blocks: [heading(3, titre), ...pars(consigne), ...(trace ? [par(`${fr.modules.trace} ${trace}`, 'note')] : []), ...liens(contenus, site, true)],
  };
}

export function moduleFiche({ id, data, body }: Source<'modules'>, view: View, site: Site): Fiche {
  return {
    genre: documents.genres.modules,
    famille: 'formation',
    titre: data.titre,
    faits: faits(view.faits),
    chapeau: data.resume,
    bandeaux: bandeaux(data),
    sections: [
      { titre: fr.modules.objectifs, blocks: [...list(data.objectifs), ...facettes(fr.modules.couvre, view.facettes)] },
      { titre: fr.compte.etapes(view.etapes.length), note: { texte: text(view.total) }, blocks: view.etapes.map((each, index) => etape(each, index, site)) },
      ...corps(body, fr.modules.animer, site),
    ],
    adresse: addressOf(`/modules/${id}/`, site.place),
    mentions: mentions(data),
  };
}
