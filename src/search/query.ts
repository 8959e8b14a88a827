/** What is asked: the words of a query, each with everything that may answer it. Pure. */
import { exactTerm, familyTerm, tokens } from './normalise.ts';
import type { FoundSense } from './senses.ts';
import { wordsOf } from './words.ts';

/** Nobody types more; what is pasted beyond is left out. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 16;

/** One way to answer a word: a word of the index, and how much it is worth. */
export interface Answer {
  term: string;
  factor: number;
}

export interface Asked {
  /** As typed, and where. */
  mot: string;
  start: number;
  end: number;
  folded: string;
  lemme: string;
  racine: string;
  /** The compounds that it may be part of: « neotuteur » for « néo » and « tuteur ». */
  compounds: string[];
}

export interface Query {
  asked: Asked[];
  /** What is read of the text. */
  text: string;
  /** How many words were written, the little ones too. */
  words: number;
  /** The last word may be still being typed. */
  open: boolean;
}

/** @param text what was typed, of any length, in any script */
export function parseQuery(text: string): Query {
  const short = text.slice(0, MOST_CHARACTERS);
  const all = tokens(short);
  const words = all.filter(({ beside }) => !beside).slice(0, MOST_WORDS);
  const asked = words.map(({ start, end, folded, lemme, racine }, index): Asked => {
    const own = all.filter((token) => token.beside && token.start === start && token.lemme.length > lemme.length).map((token) => token.lemme);
    const beside = [words[index - 1], words[index + 1]].flatMap((other, side) => (other ? [side === 0 ? other.folded + folded : folded + other.folded] : []));
    return { mot: short.slice(start, end), start, end, folded, lemme, racine, compounds: [...new Set([...own, ...beside.flatMap((word) => tokens(word).flatMap((token) => (token.beside ? [] : [token.lemme])))])] };
  });
  const unique = [...new Map(asked.map((word) => [word.lemme, word])).values()];
  return { text: short, asked: unique, words: wordsOf(short).length, open: /[\p{L}\p{N}]$/u.test(short) };
}

/** What answers a word beside itself is worth less: its family, a word that means the same. */
const FACTORS = { family: 0.6, sense: 0.5 };

/** @param known tells whether some page holds a compound, so that no term is looked for in vain */
export const answersOf = ({ lemme, racine, compounds }: Asked, known: (lemme: string) => boolean): Answer[] => [
  { term: exactTerm(lemme), factor: 1 },
  { term: familyTerm(racine), factor: FACTORS.family },
  ...(racine !== lemme ? [{ term: exactTerm(racine), factor: FACTORS.family }] : []),
  ...compounds.filter(known).map((compound) => ({ term: exactTerm(compound), factor: 1 })),
];

/** What the thesaurus answers to a word. */
export const senseAnswers = (senses: readonly FoundSense[]): Answer[] => senses.map(({ term }) => ({ term, factor: FACTORS.sense }));
