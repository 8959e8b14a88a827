/**
 * The one French normaliser: the index and the query both pass here, so what is typed meets what is written. Pure.
 *
 * What meets: accents, capitals, ligatures, both apostrophes and the elision before them, `@` in M@gistère, singular and plural,
 * feminine and masculine, every inclusive form, compounds with or without their hyphen, dotted acronyms; and, one step further
 * away, the words of one family (évaluer, évaluation). Acronyms and synonyms are data: the index adds them (`record.ts`).
 */
import { lemma } from './lemma.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

export interface Token {
  /** Where its word stands in the text. */
  start: number;
  end: number;
  /** As typed, folded: « tutrices ». */
  folded: string;
  /** Without number nor gender: « tuteur ». */
  lemme: string;
  /** Its family. */
  racine: string;
  /** True for what comes beside the words of the text: a compound in one word before its parts, the parts of one after it. */
  beside: boolean;
}

const toToken = (folded: string, start: number, end: number, beside: boolean): Token => {
  const lemme = lemma(folded);
  return { start, end, folded, lemme, racine: stem(lemme), beside };
};

/**
 * @param text any text, typographic or typed
 * @returns its words that say something, in order; beside a compound, its other writing
 */
export function tokens(text: string): Token[] {
  return wordsOf(text).flatMap(({ start, end, parts, joined, apart = [], acronym }) => {
    const own = parts.filter((part) => acronym || !isStopWord(part)).map((part) => toToken(part, start, end, false));
    const other = (part: string) => toToken(part, start, end, true);
    return [...(joined ? [other(joined)] : []), ...own, ...apart.map(other)];
  });
}

/** « DU » (a diploma) keeps its points, without which it would be read as « du ». */
const dotted = (acronym: string) => [...acronym].map((letter) => `${letter}.`).join('');

/** @returns the words of a text that say something, without number nor gender, joined by spaces; applying it twice changes nothing more */
export const normalise = (text: string): string =>
  tokens(text)
    .filter(({ beside }) => !beside)
    .map(({ lemme }) => (isStopWord(lemme) ? dotted(lemme) : lemme))
    .join(' ');

const ends = (word: string) => (/[a-z]$/.test(word) ? word : `${word}z`);

/**
 * The words given to Pagefind. Their last sign says their kind and keeps a word from being the beginning of another: Pagefind
 * matches beginnings, and falls back on the longest one that it knows, which is where its junk comes from.
 */
export const exactTerm = (lemme: string): string => `${ends(lemme)}0`;
export const familyTerm = (racine: string): string => `${ends(racine)}1`;

/** The word of the index for a sense: it stands where words that have it stand. @param sense its place in the thesaurus */
export const senseTerm = (sense: number): string => `sens${String(sense).padStart(4, '0').replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}2`;

/** Little words that change what the next one means: « pas d’accord », « trop long », « par quoi commencer ». */
const TELLING = new Set(['pas', 'plus', 'moins', 'rien', 'trop', 'tout', 'sans', 'quoi', 'qui', 'ou', 'comment', 'quand', 'combien', 'autre', 'entre', 'peu', 'aucun']);

export interface Step {
  /** A family, or a little word that tells. */
  mot: string;
  start: number;
  full: boolean;
}

/** @param text any text @returns its words by their families, with the little words that tell: what expressions are recognised by */
export const steps = (text: string): Step[] =>
  wordsOf(text).flatMap(({ start, parts, acronym }) =>
    parts.flatMap((part): Step[] => {
      const full = acronym === true || !isStopWord(part);
      return full || TELLING.has(part) ? [{ mot: full ? stem(lemma(part)) : part, start, full }] : [];
    }),
  );
