/** Whether a piste that is being written has already been written elsewhere. */
import type { PisteConnue } from './repertoire.ts';
import { normalise } from '../search/normalise.ts';

/** Below it, two titles share words without sharing an idea; measured on the pistes of `content/`. */
const LIKE = 0.5;
const SHOWN = 3;
const WORDS_MIN = 2;

/** @returns the share of words that two lists of lemmas have in common (Dice), from 0 to 1 */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ').filter(Boolean)), new Set(b.split(' ').filter(Boolean))];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

// The titles of a site are read once, not at each key.
const words = new Map<string, string>();
function wordsOf({ titre }: PisteConnue): string {
  const found = words.get(titre) ?? normalise(titre);
  words.set(titre, found);
  return found;
}

/**
 * @param titre what is being typed
 * @param known the pistes of the site
 * @returns those that say nearly the same, the closest first; none for a title too short to say anything
 */
export function similarPistes(titre: string, known: readonly PisteConnue[]): PisteConnue[] {
  const mots = normalise(titre);
  if (mots.split(' ').length < WORDS_MIN) return [];
  const scored = known.map((piste) => ({ piste, score: likeness(mots, wordsOf(piste)) }));
  return scored.filter(({ score }) => score >= LIKE).toSorted((a, b) => b.score - a.score).slice(0, SHOWN).map(({ piste }) => piste);
}
