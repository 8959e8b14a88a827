/** Which section of one version became which section of the other. */
import { likeness, wordsOf } from './words.ts';

/** A stretch of a text under one heading, its own paragraphs only. */
export interface Section {
  titre: string;
  /** 2 under the title of the text, 3 below, and so on. */
  niveau: number;
  blocs: string[];
}

/** From there on, two sections of other titles are one that was renamed. */
const SAME = 0.5;
const TITLE = 0.6;

const folded = (titre: string) => wordsOf(titre).join(' ');
const text = ({ blocs }: Section) => blocs.join('\n');

/** How sure it is that one became the other; a title alone, or a content alone, may be enough. */
function score(a: Section, b: Section): number {
  const titles = likeness(a.titre, b.titre);
  const contents = likeness(text(a), text(b));
  return Math.max(titles >= TITLE ? titles : 0, contents >= SAME ? contents : 0);
}

/**
 * Pairs sections: first those of the same title, in order, then the likest of the same level.
 * @returns for each section of `after`, the place of the one that it comes from in `before`, or undefined
 */
export function matchSections(before: readonly Section[], after: readonly Section[]): (number | undefined)[] {
  const free = new Set(before.keys());
  const origins: (number | undefined)[] = after.map(({ titre, niveau }) => {
    const same = [...free].filter((place) => folded(before[place]?.titre ?? '') === folded(titre));
    const found = same.find((place) => before[place]?.niveau === niveau) ?? same[0];
    if (found !== undefined) free.delete(found);
    return found;
  });
  const candidates = [...after.entries()]
    .filter(([place]) => origins[place] === undefined)
    .flatMap(([place, section]) =>
      [...free].flatMap((from) => {
        const other = before[from];
        return other && other.niveau === section.niveau ? [{ place, from, score: score(other, section) }] : [];
      }),
    )
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place || a.from - b.from);
  for (const { place, from } of candidates) {
    if (origins[place] !== undefined || !free.has(from)) continue;
    origins[place] = from;
    free.delete(from);
  }
  return origins;
}

/**
 * The sections that changed place: those left out of the longest run that kept its order.
 * @param origins as `matchSections` gives them @returns places in `after`
 */
export function movedPlaces(origins: readonly (number | undefined)[]): Set<number> {
  const pairs = origins.flatMap((from, place) => (from === undefined ? [] : [{ from, place }]));
  const best = pairs.map(() => 1);
  const previous = pairs.map((): number | undefined => undefined);
  for (const [index, { from }] of pairs.entries())
    for (let earlier = 0; earlier < index; earlier++)
      if ((pairs[earlier]?.from ?? 0) < from && (best[earlier] ?? 0) + 1 > (best[index] ?? 0)) {
        best[index] = (best[earlier] ?? 0) + 1;
        previous[index] = earlier;
      }
  const stayed = new Set<number>();
  let at: number | undefined = best.length > 0 ? best.indexOf(Math.max(...best)) : undefined;
  while (at !== undefined) {
    stayed.add(pairs[at]?.place ?? -1);
    at = previous[at];
  }
  return new Set(pairs.map(({ place }) => place).filter((place) => !stayed.has(place)));
}
