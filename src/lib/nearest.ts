/** « Vouliez-vous écrire… ? »: the nearest name that exists. */
import { distance } from './distance.ts';

/**
 * The candidate nearest to what was written, if any is near enough to be worth proposing: a third of its letters at most.
 * @param wanted what was written, folded as `fold` folds the candidates
 */
export function nearestTo<T extends string>(wanted: string, candidates: readonly T[], fold: (candidate: T) => string): T | undefined {
  if (wanted === '') return undefined;
  let best: T | undefined;
  let max = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    const edits = distance(wanted, fold(candidate), max);
    if (edits > max) continue;
    best = candidate;
    if (edits === 0) break;
    max = edits - 1;
  }
  return best;
}
