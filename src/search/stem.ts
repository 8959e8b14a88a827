/**
 * The family of a word: « évaluer », « évalué » and « évaluation » share « evalu ». After the regions and suffixes of the
 * Snowball French stemmer (Porter), on folded words; longer suffixes only where enough of the word is left.
 */
import { familyHead } from './families.ts';

const VOWEL = '[aeiouy]';
const region = (word: string, from: number) => {
  const match = new RegExp(`${VOWEL}[^aeiouy]`).exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
};

/** Where Snowball's R1 and R2 begin: after the first, and after the second, consonant that follows a vowel. */
function regions(word: string): { r1: number; r2: number } {
  const r1 = region(word, 0);
  return { r1, r2: region(word, r1) };
}

/** Nouns and adjectives made from another word: cut in R2, where two syllables are left. */
const DERIVED: readonly [suffix: RegExp, base: string][] = [
  [/ification$/, 'ifi'],
  [/ention$/, 'en'],
  [/ationnel$/, ''],
  [/(?:ication|icateur)$/, ''],
  [/(?:ation|ition|ateur|iteur|atif|itif)$/, ''],
  [/(?:issement|issant|issag)$/, ''],
  [/(?:anc|enc)$/, ''],
  [/(?<=[st])ion$/, ''],
  [/(?:abl|ibl|ism|ist)$/, ''],
  [/(?:it|if|eur|ag|al|el)$/, ''],
];

/** Endings of verbs, and what is built on their present participle: cut in R1, where one syllable is left. */
const VERBAL: readonly RegExp[] = [
  /(?:issaient|issions|issent|issons|issez|issait|issant|iront|irons|irait|irai|ira|(?<![ao])ir|it|i)$/,
  /(?:eraient|erions|eront|erons|erait|erai|eras|era|erez|aient|antes|ants|ant|ait|ais|ement|ent|iez|ez|er|ons|ing)$/,
  /(?<=[dn])u$/,
  /(?<=[dtpv])r$/,
  /(?<=p)t$/,
];

function cut(word: string, suffix: RegExp, base: string, from: number, left: number): string | undefined {
  const match = suffix.exec(word);
  if (!match || match.index < from || match.index + base.length < left) return undefined;
  return word.slice(0, match.index) + base;
}

function shorten(word: string): string {
  const { r1, r2 } = regions(word);
  for (const [suffix, base] of DERIVED) {
    const found = cut(word, suffix, base, r2, 4);
    if (found) return found;
  }
  for (const suffix of VERBAL) {
    const found = cut(word, suffix, '', r1, 4);
    if (found) return found;
  }
  return word;
}

/** « abandonn » and « abandon », « accueill » and « accueil », « planific » and « planifi » are one. */
const tidy = (word: string) =>
  word
    .replace(/(?<=..)([nltrp])\1$/, '$1')
    .replace(/(?<=...)y$/, 'i')
    .replace(/(?<=....)e$/, '');

function family(lemme: string): string {
  if (lemme.length < 5 || !/^[a-z]+$/.test(lemme)) return lemme;
  return tidy(shorten(lemme));
}

/** @param lemme a word as `lemma` gives it @returns its family; the word itself when it is short or nothing can be cut */
export const stem = (lemme: string): string => family(familyHead(lemme) ?? lemme);
