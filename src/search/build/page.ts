/** The copy of a page that Pagefind reads: normalised words in paragraphs of decreasing weight. Nobody else sees it. */
import { exactTerm, familyTerm, nameOf, nameTerm, tokens, type Token } from '../normalise.ts';
import type { Fiche } from '../record.ts';
import type { Segment } from './segments.ts';
import type { Expand } from './sigles.ts';

/** Title, then other names and summary, then headings and body (`segments.ts`), then what the page is about without saying it. */
const WEIGHTS = { titre: 7, nom: 4, resume: 2, alias: 0.6 };

export interface Copy {
  html: string;
  /** How many words its title counts: the first ones of the copy. */
  titre: number;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraph = (weight: number, words: readonly string[]) => (words.length > 0 ? `<p data-pagefind-weight="${weight}">${words.map(escape).join(' ')}</p>` : '');

const plain = (list: readonly Token[]) => list.filter(({ joined }) => !joined);
const exact = (list: readonly Token[]) => plain(list).map(({ lemme }) => exactTerm(lemme));
/** What a word brings beside itself: its family when that is another word, and a compound in one word. */
const kin = (list: readonly Token[]) =>
  list.flatMap(({ lemme, racine, joined }) => [...(joined ? [exactTerm(lemme)] : []), ...(racine !== lemme && !joined ? [familyTerm(racine)] : [])]);

/**
 * @param fiche what the build says of the page @param segments its texts @param expand from `expander`
 * @returns words in the order of the page first, so that neighbours stay neighbours; then families and synonyms
 */
export function copyOf(fiche: Fiche, segments: readonly Segment[], expand: Expand): Copy {
  const titre = tokens(fiche.titre);
  const noms = fiche.noms.map((nom) => tokens(nom));
  const resume = tokens(fiche.resume);
  const body = segments.map(({ text, weight }) => ({ weight, list: tokens(text) }));
  const seen = [...titre, ...noms.flat(), ...resume, ...body.flatMap(({ list }) => list)];
  const alias = [...fiche.alias, ...expand(plain(seen).map(({ lemme }) => lemme))].map((text) => tokens(text));
  const names = [...new Set([fiche.titre, ...fiche.noms].map(nameOf).filter(Boolean))];
  const zones = [{ weight: WEIGHTS.titre, list: titre }, ...noms.map((list) => ({ weight: WEIGHTS.nom, list })), { weight: WEIGHTS.resume, list: resume }, ...body];
  const html = [
    ...zones.map(({ weight, list }) => paragraph(weight, exact(list))),
    ...zones.map(({ weight, list }) => paragraph(weight, kin(list))),
    ...alias.map((list) => paragraph(WEIGHTS.alias, [...exact(list), ...kin(list)])),
    paragraph(1, names.map(nameTerm)),
  ].join('');
  return { html: `<html lang="zxx"><body data-pagefind-body>${html}</body></html>`, titre: plain(titre).length };
}
