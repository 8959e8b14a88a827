/** A resource: what it is, what it is good for, where to find it. */
import type { ressourceView } from '../../queries/fiches.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { heading, link, par, text } from '../inline.ts';
import type { Block, Fiche, Section } from '../model.ts';
import { bandeaux, corps, facettes, faits, mentions, type Site, type Source } from './parts.ts';

type View = Awaited<ReturnType<typeof ressourceView>>;

/** On paper the address is written out: a link that nobody can touch says nothing. */
function ou({ data }: Source<'ressources'>, verifiee: string): Block[] {
  const addresses = [
    ...(data.url ? [par([...text(`${fr.ressources.consulter(new URL(data.url).hostname)}\u00a0: `), ...link(data.url, data.url)])] : []),
    ...(data.archive ? [par([...text(`${fr.ressources.archive}\u00a0: `), ...link(data.archive, data.archive)])] : []),
  ];
  return [...addresses, par(verifiee, 'note')];
}

const blocs = ({ data }: Source<'ressources'>): Section[] =>
  data.blocs.length === 0
    ? []
    : [
        {
          titre: fr.ressources.blocs(data.blocs.length),
          blocks: data.blocs.flatMap(({ titre, description }, index) => [heading(3, `${index + 1}. ${titre}`), ...(description ? [par(description)] : [])]),
        },
      ];

export function ressourceFiche(source: Source<'ressources'>, view: View, site: Site): Fiche {
  const { id, data, body } = source;
  const terms = facettes(fr.ressources.pour, view.facettes);
  const [first, ...rest] = corps(body, undefined, site);
  const presentation: Section = { titre: fr.ressources.presentation, blocks: [...ou(source, view.verifiee), ...(first?.blocks ?? []), ...terms] };
  return {
    genre: documents.genres.ressources,
    famille: 'ressources',
    titre: data.titre,
    note: view.type ? { texte: text(view.type) } : undefined,
    faits: faits(view.faits),
    chapeau: data.resume,
    bandeaux: bandeaux(data),
    sections: [presentation, ...rest, ...blocs(source), ...(data.citation ? [{ titre: fr.ressources.reference, blocks: [par(data.citation)] }] : [])],
    adresse: addressOf(`/ressources/${id}/`, site.place),
    mentions: mentions(data),
  };
}
