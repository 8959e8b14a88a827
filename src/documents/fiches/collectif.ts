/** A collectif: who it gathers, when it met. Opens the booklet of its year. */
import type { collectifView } from '../../queries/collectifs.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { list, par, pars, text } from '../inline.ts';
import type { Fiche, Section } from '../model.ts';
import { bandeaux, corps, facettes, faits, mentions, type Groupe, type Site, type Source } from './parts.ts';

type View = Awaited<ReturnType<typeof collectifView>>;

function regroupements({ regroupements: all }: View): Section[] {
  if (all.length === 0) return [];
  const rows = all.map(({ numero, date, duree, modalite }) => [{ head: true, blocks: [par(String(numero))] }, ...[date, duree, modalite].map((cell) => ({ blocks: [par(cell)] }))]);
  return [{ titre: fr.collectifs.regroupements, blocks: [{ t: 'table', table: { heads: fr.collectifs.colonnes.map((each) => text(each)), rows, widths: [12, 28, 18, 42] } }] }];
}

export function collectifFiche({ id, data, body }: Source<'collectifs'>, view: View, groupes: readonly Groupe[], site: Site): Fiche {
  const reperes = facettes('', groupes);
  return {
    genre: documents.genres.collectifs,
    famille: 'pratiques',
    titre: data.titre,
    faits: faits(view.faits),
    chapeau: data.resume,
    bandeaux: bandeaux(data),
    sections: [
      { titre: fr.collectifs.autour, blocks: [...list(view.composition), ...(data.ancrage ? pars(data.ancrage) : [])] },
      ...corps(body, fr.collectifs.enPlus, site),
      ...(reperes.length > 0 ? [{ titre: fr.cadrages.reperes, blocks: reperes }] : []),
      ...regroupements(view),
    ],
    adresse: addressOf(`/collectifs/${id}/`, site.place),
    mentions: mentions(data),
  };
}
