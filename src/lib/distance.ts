/**
 * How many slips part two words: a letter too many, missing, replaced, or two swapped (Damerau and Levenshtein, optimal string
 * alignment).
 * @param most stops counting beyond it @returns the number of slips, or `most + 1`
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (before[column - 2] ?? 0) + 1 : replaced;
      const slips = Math.min(swapped, replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
