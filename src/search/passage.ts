/** Words that stand together say more than the same words far apart. Pure. */

/** About two sentences. */
const WINDOW = 32;

/** One word of the question: how much it weighs, and where a page writes it. */
export interface Placed {
  weight: number;
  places: readonly number[];
}

/** @returns the greatest weight of different words that one passage of the page holds */
export function densest(words: readonly Placed[]): number {
  const all = words.flatMap(({ places }, word) => places.map((place) => ({ place, word }))).sort((a, b) => a.place - b.place);
  const inside = words.map(() => 0);
  let [weight, best, from] = [0, 0, 0];
  for (const { place, word } of all) {
    if (inside[word] === 0) weight += words[word]?.weight ?? 0;
    inside[word] = (inside[word] ?? 0) + 1;
    for (let first = all[from]; first && place - first.place >= WINDOW; first = all[++from]) {
      inside[first.word] = (inside[first.word] ?? 0) - 1;
      if (inside[first.word] === 0) weight -= words[first.word]?.weight ?? 0;
    }
    best = Math.max(best, weight);
  }
  return best;
}
