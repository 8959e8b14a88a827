/** « Vouliez-vous écrire… ? »: the nearest name that exists. */

/** Edits between two texts, or `max + 1` as soon as there are more. */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return max + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, max + 1);
}

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
