/** « Vouliez-vous écrire… ? » for names of fields, collections and values. */
import { distance } from '../relations/suggest.ts';

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ -]/g, '_');

/** @returns the candidate nearest to `name`, if any is near enough: a third of its letters at most */
export function nearest<T extends string>(name: string, candidates: readonly T[]): T | undefined {
  const wanted = folded(name);
  let best: T | undefined;
  let max = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    const edits = distance(wanted, folded(candidate), max);
    if (edits > max) continue;
    best = candidate;
    if (edits === 0) break;
    max = edits - 1;
  }
  return best;
}
