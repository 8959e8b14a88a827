/** A tutoring intervention: what the tutor does, how, with what, when. */
import type { interventionView } from '../../queries/fiches.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { list, par, text } from '../inline.ts';
import type { Fiche } from '../model.ts';
import { bandeaux, corps, faits, mentions, termes, type Site, type Source } from './parts.ts';

export function interventionFiche({ id, data, body }: Source<'interventions'>, view: Awaited<ReturnType<typeof interventionView>>, site: Site): Fiche {
  const [first, ...rest] = corps(body, undefined, site);
  const reperes = termes(view.facettes);
  return {
    genre: documents.genres.interventions,
    famille: 'formation',
    titre: data.titre,
    faits: faits(view.faits),
    chapeau: data.resume,
    bandeaux: bandeaux(data),
    sections: [
      {
        titre: fr.interventions.gestes,
        note: { texte: text(fr.interventions.objectif(data.objectif)) },
        blocks: [...list(data.intervention), ...(first?.blocks ?? []), ...(reperes.length > 0 ? [{ t: 'row' as const, note: { texte: text(fr.interventions.reperes) }, blocks: [par(reperes, 'note')] }] : [])],
      },
      ...rest,
    ],
    adresse: addressOf(`/interventions/${id}/`, site.place),
    mentions: mentions(data),
  };
}
