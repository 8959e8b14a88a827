/** A tutoring intervention: what the tutor does, how, with what, when. */
import type { interventionView } from '../../queries/fiches.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { list, text } from '../inline.ts';
import type { Fiche } from '../model.ts';
import { bandeaux, corps, facettes, faits, mentions, type Site, type Source } from './parts.ts';

export function interventionFiche({ id, data, body }: Source<'interventions'>, view: Awaited<ReturnType<typeof interventionView>>, site: Site): Fiche {
  const [first, ...rest] = corps(body, undefined, site);
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
        blocks: [...list(data.intervention), ...(first?.blocks ?? []), ...facettes(fr.interventions.reperes, view.facettes)],
      },
      ...rest,
    ],
    adresse: addressOf(`/interventions/${id}/`, site.place),
    mentions: mentions(data),
  };
}
