/** Each word of a question against the words of the site: known, begun, or near to some. Pure but for reading them. */
import { completions, nearest, type Entree, type Near } from './lexicon.ts';
import { exactTerm } from './normalise.ts';
import { answersOf, senseAnswers, type Answer, type Asked } from './query.ts';
import type { FoundSense } from './senses.ts';

export interface Understood {
  word: Asked;
  /** What answers it; nothing for a word that no page holds. */
  answers: Answer[];
  /** What excerpts mark: words, and families. */
  lemmes: string[];
  racines: string[];
  /** True when some page writes it; false when only its family or a beginning is known. */
  written: boolean;
  /** True for a word of an expression of the thesaurus, which says something even with light words. */
  expression: boolean;
  /** Words that may have been meant: for one that is unknown, or hardly known beside a frequent one. */
  near: Near[];
}

/** Gives the words that begin with a letter. */
export type Words = (letter: string) => Promise<Entree[]>;

const COMPLETIONS = 16;
const SUGGESTIONS = 4;
/** What a beginning is worth beside a whole word. */
const BEGINNING = 0.8;
/** A word of one page, one slip away from a word of so many: it may be the slip. */
const FREQUENT = 20;

/** A slip may also be in the first letter: the words of the second are near too. */
async function near(folded: string, entries: readonly Entree[], words: Words): Promise<Near[]> {
  const found = nearest(entries, folded, SUGGESTIONS);
  return found.length > 0 ? found : nearest(await words(folded.charAt(1)), folded, SUGGESTIONS);
}

/** Written by a page, known by its family alone, or not at all. */
type Standing = 'written' | 'rare' | 'family' | 'unknown';

function standing(word: Asked, entries: readonly Entree[]): Standing {
  const written = entries.filter(({ lemme }) => lemme === word.lemme);
  if (written.length > 0) return written.every(({ pages }) => pages <= 1) ? 'rare' : 'written';
  return entries.some(({ racine }) => racine === word.racine) ? 'family' : 'unknown';
}

/**
 * @param last true for the word that is still being typed: a beginning is then enough
 * @param words reads the words of the site
 * @param senses what the thesaurus says of the question
 */
export async function understand(word: Asked, last: boolean, words: Words, senses: readonly FoundSense[] = []): Promise<Understood> {
  const { folded, lemme, racine, compounds } = word;
  const own = senses.filter(({ starts }) => starts.includes(word.start));
  const entries = await words(folded.charAt(0));
  const letters = [...new Set(compounds.map((compound) => compound.charAt(0)))];
  const written = new Set((await Promise.all(letters.map(words))).flat().map((entry) => entry.lemme));
  const known = compounds.filter((compound) => written.has(compound));
  const is = standing(word, entries);
  const begun = last && is !== 'written' ? completions(entries, folded, COMPLETIONS) : [];
  const whole = is === 'unknown' && known.length === 0 ? [] : answersOf(word, (compound) => written.has(compound));
  const answers = [...whole, ...begun.map((entry) => ({ term: exactTerm(entry.lemme), factor: BEGINNING })), ...senseAnswers(own)];
  const isSure = is === 'written' || known.length > 0 || (is === 'unknown' && own.length > 0) || (begun.length > 0 && is !== 'rare');
  return {
    word,
    answers,
    lemmes: [lemme, ...known, ...begun.map((entry) => entry.lemme)],
    racines: [racine, ...own.flatMap((sense) => sense.racines)],
    written: is === 'written' || is === 'rare' || known.length > 0 || begun.length > 0,
    expression: own.some(({ said }) => said.length > 1),
    near: isSure ? [] : likely(is, await near(folded, entries, words)),
  };
}

/** Beside a word that some page writes once, or whose family is known, only what it may be a slip of. */
function likely(is: Standing, meant: readonly Near[]): Near[] {
  if (is === 'rare') return meant.filter(({ slips, pages }) => slips > 0 && pages >= FREQUENT);
  return is === 'family' ? meant.filter(({ slips }) => slips === 1) : [...meant];
}

/** Sure enough to look for it at once, and say so: one slip, or two in a long word, and no other word as near. */
export function sureCorrection({ word, near: [first, second] }: Understood): string | undefined {
  if (!first || word.folded.length < (first.slips === 1 ? 5 : 9)) return undefined;
  const alone = !second || second.slips > first.slips || second.racine === first.racine || first.pages >= 5 * second.pages;
  return alone ? first.mot : undefined;
}
