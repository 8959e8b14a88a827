/**
 * One form for the number and the gender of a word: « tuteurs », « tutrice » and « tutrices » are « tuteur ». Nothing else is
 * cut: a word keeps its meaning. Works on folded words, so that what is typed without accents meets what is written with them.
 */

import { isStopWord } from './stop-words.ts';

/** « milieux » is the plural of « milieu », not a kin of « sérieux ». */
const PLURAL_IN_EUX = new Set(['enjeux', 'milieux', 'adieux', 'cheveux', 'neveux', 'aveux', 'voeux', 'hebreux']);

function singular(word: string): string {
  if (word.length <= 3) return word;
  if (/eaux$/.test(word) || PLURAL_IN_EUX.has(word)) return word.slice(0, -1);
  if (/[^e]aux$/.test(word) && word.length > 4) return `${word.slice(0, -3)}al`;
  return /[^su]s$|[^sou]us$|ous$|eus$/.test(word) ? word.slice(0, -1) : word;
}

/** From the longest ending to the shortest; the first that fits is applied, and no other. */
const FEMININE: readonly [ending: RegExp, masculine: string][] = [
  [/(?<=..)trices?$/, 'teur'],
  [/(?<=...)eu(?:se|x)$/, 'eur'],
  [/(?<=...)ere$/, 'er'],
  [/(?<=...)elle$/, 'el'],
  [/(?<=..)([eo])nne$/, '$1n'],
  [/(?<=..)ette$/, 'et'],
  [/(?<=..)ive$/, 'if'],
  [/(?<=..)ee$/, ''],
  [/(?<=..)e$/, ''],
];

/** Masculines that no ending explains, beside what the endings make of their feminine. */
const PAIRS = new Map(Object.entries({ nouveau: 'nouvel', beau: 'bel', jumeau: 'jumel', cheff: 'chef', publiqu: 'public', laiqu: 'laic', grecqu: 'grec', bass: 'bas', gross: 'gros', fauss: 'faux', douc: 'doux', blanch: 'blanc', franch: 'franc', maitress: 'maitr' }));

function masculine(word: string): string {
  if (word.length <= 3) return word;
  const found = FEMININE.find(([ending]) => ending.test(word));
  return found ? word.replace(...found) : (PAIRS.get(word) ?? word);
}

/** A word that says something never becomes one that does not: « sonne » is not « son ». */
const unlessEmpty = (next: string, word: string) => (isStopWord(next) ? word : next);

function once(word: string): string {
  const number = unlessEmpty(singular(word), word);
  return unlessEmpty(masculine(number), number);
}

/** @param folded a word as `fold` gives it @returns its masculine singular, more or less; applying it twice changes nothing more */
export function lemma(folded: string): string {
  if (!/^[a-z]+$/.test(folded)) return folded;
  let word = folded;
  for (let next = once(word); next !== word; next = once(word)) word = next;
  return word;
}
