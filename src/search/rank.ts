/** From what Pagefind says of each word to one order of pages. Pure. */

/** What Pagefind says of one page for one word. */
export interface Hit {
  score: number;
  /** Where the word stands in the copy: title first. */
  places: readonly number[];
}
export type Hits = ReadonlyMap<number, Hit>;

/** One word that was asked, with every way to answer it. */
export interface Group {
  answers: readonly { factor: number; hits: Hits }[];
}

export interface Ranked {
  page: number;
  score: number;
  /** The share of the question that the page answers, 1 for all of it. */
  share: number;
}

export interface RankInput {
  groups: readonly Group[];
  /** Pages that bear exactly the name that was asked. */
  named: Hits;
  /** How many words the title of each page counts. */
  titles: readonly number[];
}

/** Chosen on the evaluation of `tests/search/`: a title, two words side by side, the exact name of a thing. */
const TITLE = 1.6;
const PHRASE = 0.5;
const NAMED = 6;
/** A page must answer that much of the question: more when another answers all of it. */
const LEAST = 0.5;
const LEAST_BESIDE_WHOLE = 0.8;

const idf = (pages: number, holding: number) => Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));

interface Scored {
  weight: number;
  /** By page: the best of its answers. */
  best: Map<number, Hit>;
}

function score({ answers }: Group, pages: number): Scored {
  const best = new Map<number, Hit>();
  for (const { factor, hits } of answers)
    for (const [page, hit] of hits) {
      const known = best.get(page);
      best.set(page, { score: Math.max(known?.score ?? 0, factor * hit.score) , places: factor === 1 || !known ? [...(known?.places ?? []), ...hit.places] : known.places });
    }
  return { weight: idf(pages, best.size), best };
}

const isInTitle = (hit: Hit, title: number) => hit.places.some((place) => place < title);

/** Of the words asked side by side, the share that the page also writes side by side. */
function neighbours(page: number, groups: readonly Scored[]): number {
  let pairs = 0;
  for (let index = 1; index < groups.length; index++) {
    const before = groups[index - 1]?.best.get(page)?.places ?? [];
    const after = new Set(groups[index]?.best.get(page)?.places);
    if (before.some((place) => after.has(place + 1))) pairs++;
  }
  return groups.length > 1 ? pairs / (groups.length - 1) : 0;
}

/** @returns the pages that answer, the best first; none for no group */
export function rank({ groups, named, titles }: RankInput): Ranked[] {
  const scored = groups.map((group) => score(group, titles.length));
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const pages = new Set([...named.keys(), ...scored.flatMap(({ best }) => [...best.keys()])]);
  const ranked = [...pages].map((page): Ranked => {
    const title = titles[page] ?? 0;
    const held = scored.filter(({ best }) => best.has(page));
    const share = named.has(page) ? 1 : held.reduce((sum, { weight }) => sum + weight, 0) / total;
    const words = held.reduce((sum, { best }) => sum + (best.get(page)?.score ?? 0), 0);
    const inTitle = held.filter(({ best }) => isInTitle(best.get(page) as Hit, title));
    const titleScore = inTitle.reduce((sum, { weight }) => sum + weight, 0) * Math.sqrt(Math.min(1, inTitle.length / Math.max(1, title)));
    const whole = words + TITLE * titleScore + PHRASE * total * neighbours(page, scored);
    return { page, share, score: whole * share ** 2 + (named.has(page) ? NAMED : 0) };
  });
  const least = ranked.some(({ share }) => share > 0.999) ? LEAST_BESIDE_WHOLE : LEAST;
  return ranked.filter(({ share }) => share >= least).sort((a, b) => b.score - a.score || a.page - b.page);
}
