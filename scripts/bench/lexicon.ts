/**
 * Invented words. Prose made of a few real sentences repeats itself, and travels four times lighter than what people write:
 * with these, generated text compresses as that of `content/` does.
 */
import { createRandom } from './random.ts';

const WORDS = 4000;
const ONSETS = ['b', 'c', 'ch', 'd', 'f', 'g', 'gr', 'j', 'l', 'm', 'n', 'p', 'pr', 'qu', 'r', 's', 't', 'tr', 'v', 'br', 'pl', 'cl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'é', 'ou', 'an', 'on', 'in', 'ai', 'è', 'eu', 'oi'];
const ENDINGS = ['e', 'er', 'ion', 'eur', 'ment', 'té', 'oir', 'al', 'ure', 'ance', 'ette', 'if', 'ique', 'el', 'age', 'ent'];

/** The most common words are short, as in any language. */
function word(rank: number): string {
  const { pick, int } = createRandom(`mot/${rank}`);
  const syllables = int(1, rank < 400 ? 1 : 2);
  return `${Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('')}${pick(ONSETS)}${pick(ENDINGS)}`;
}

export const LEXICON: readonly string[] = Array.from({ length: WORDS }, (_, rank) => word(rank));
