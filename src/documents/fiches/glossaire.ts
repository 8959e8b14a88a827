/** The glossary, letter by letter. */
import type { EntryData } from '../../schemas/index.ts';
import { slugify } from '../../lib/slug.ts';
import { sentence } from '../../lib/french.ts';
import { fr } from '../../strings/fr.ts';
import { documents } from '../../strings/documents.ts';
import { addressOf } from '../address.ts';
import { par, strong, text } from '../inline.ts';
import type { Block, Fiche, Inline, Section } from '../model.ts';
import { corps, type Site } from './parts.ts';

interface Word {
  data: EntryData<'glossaire'>;
  body?: string | undefined;
}

function word({ data, body }: Word, site: Site): { terme: Inline[]; blocks: Block[] } {
  return {
    terme: [...text(data.titre), ...(data.forme_developpee ? text(` (${data.forme_developpee})`) : [])],
    blocks: [
      par(data.resume),
      ...corps(body, undefined, site).flatMap(({ blocks }) => blocks),
      ...(data.synonymes.length > 0 ? [par(`${fr.glossaire.aussi} ${sentence(data.synonymes.join(', '))}`, 'note')] : []),
      ...(data.source ? [par([strong(fr.glossaire.source), ...text(` ${sentence(data.source)}`)], 'note')] : []),
    ],
  };
}

/** @param words published, in French order */
export function glossaireFiche(words: readonly Word[], mentions: string[], site: Site): Fiche {
  const letters = [...Map.groupBy(words, ({ data }) => slugify(data.titre).charAt(0).toUpperCase())];
  const sections = letters.map(([letter, list]): Section => ({ titre: letter, blocks: [{ t: 'definitions', items: list.map((each) => word(each, site)) }] }));
  return {
    genre: documents.genres.glossaire,
    famille: 'ressources',
    titre: fr.rubriques.glossaire,
    faits: [],
    chapeau: fr.glossaire.chapeau,
    bandeaux: [],
    sections,
    adresse: addressOf('/glossaire/', site.place),
    mentions,
  };
}
