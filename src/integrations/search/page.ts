/** The copy of a page that Pagefind reads: normalised words in paragraphs of decreasing weight. Nobody else sees it. */
import { exactTerm, familyTerm, tokens, type Token } from '../../search/normalise.ts';
import type { Fiche } from '../../search/record.ts';
import type { Senser } from '../../search/thesaurus.ts';
import type { Segment } from './segments.ts';
import type { Expand } from './sigles.ts';

/** Title, then other names and summary, then headings and body (`segments.ts`), then what the page is about without saying it. */
const WEIGHTS = { titre: 7, nom: 4, resume: 2, alias: 0.6 };

export interface Copy {
  html: string;
  /** How many words each of its names counts, then how many of their families: the first ones of the copy. */
  noms: [words: number, families: number][];
  /** Where its synonyms begin: what comes before is its own text. */
  alias: number;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Not a paragraph: Pagefind would end it with a full stop, and read its last word as a compound. */
const zone = (weight: number, words: readonly string[]) => (words.length > 0 ? `<span data-pagefind-weight="${weight}">${words.map(escape).join(' ')}</span> ` : '');
/** What comes last bears that full stop: a word that nobody looks for. */
const END = 'zzz';

const plain = (list: readonly Token[]) => list.filter(({ beside }) => !beside);
const exact = (list: readonly Token[]) => plain(list).map(({ lemme }) => exactTerm(lemme));
/** What a text brings beside its words: their families when those are other words, compounds in one word, what people would say instead. */
const kinOf = (sense: Senser) => (list: readonly Token[]) => [
  ...list.flatMap(({ lemme, racine, beside }) => [...(beside ? [exactTerm(lemme)] : []), ...(racine !== lemme && !beside ? [familyTerm(racine)] : [])]),
  ...sense(list),
];

/**
 * @param fiche what the build says of the page @param segments its texts
 * @param expand from `expander` @param sense from `senser`
 * @returns the words of each text in its order, so that neighbours stay neighbours, then their families; synonyms at the end
 */
export function copyOf(fiche: Fiche, segments: readonly Segment[], expand: Expand, sense: Senser): Copy {
  const kin = kinOf(sense);
  const titre = tokens(fiche.titre);
  const noms = fiche.noms.map((nom) => tokens(nom));
  const resume = tokens(fiche.resume);
  const body = segments.map(({ text, weight }) => ({ weight, list: tokens(text) }));
  const seen = [...titre, ...noms.flat(), ...resume, ...body.flatMap(({ list }) => list)];
  const alias = [...fiche.alias, ...expand(plain(seen).map(({ lemme }) => lemme))].map((text) => tokens(text));
  const read = (weight: number, list: readonly Token[]) => ({ weight, words: exact(list), kin: kin(list) });
  const names = [read(WEIGHTS.titre, titre), ...noms.map((list) => read(WEIGHTS.nom, list))];
  // The families of a passage come with it: `passage.ts` sees what stands together.
  const zones = [...names, read(WEIGHTS.resume, resume), ...body.map(({ weight, list }) => read(weight, list))];
  const own = zones.flatMap(({ weight, words, kin: beside }) => [{ weight, words }, { weight, words: beside }]);
  const others = alias.map((list) => ({ weight: WEIGHTS.alias, words: [...exact(list), ...kin(list)] }));
  const html = [...own, ...others].map(({ weight, words }) => zone(weight, words)).join('');
  return { html: `<html lang="zxx"><body data-pagefind-body>${html}${END}</body></html>`, noms: names.map(({ words, kin: beside }) => [words.length, beside.length]), alias: own.reduce((sum, { words }) => sum + words.length, 0) };
}
