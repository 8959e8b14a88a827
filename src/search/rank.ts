/** From what Pagefind says of each word to one order of pages. Pure. */
import { densest } from './passage.ts';

/** What Pagefind says of one page for one word. */
export interface Hit {
  score: number;
  /** Where the word stands in the copy: title first. */
  places: readonly number[];
}
export type Hits = ReadonlyMap<number, Hit>;

/** One word that was asked, with every way to answer it. */
export interface Group {
  /** How much it says of itself: 1, less for a word of any sentence. */
  weight: number;
  answers: readonly { factor: number; hits: Hits }[];
}

export interface Ranked {
  page: number;
  score: number;
  /** The share of the question that the page answers, 1 for all of it with its very words. */
  share: number;
  /** Each word is answered, be it by its family or by a word that means it. */
  whole: boolean;
}

/** What the page table says of a page (`record.ts`). */
export interface PageFacts {
  noms: readonly (readonly [words: number, families: number])[];
  alias: number;
  poids: number;
}

export interface RankInput {
  groups: readonly Group[];
  pages: readonly PageFacts[];
}

/** Chosen on the queries of `tests/search/`. */
export const WEIGHTS = {
  /** A name that holds the words asked; less when it is another name than the title. */
  name: 3,
  otherName: 0.5,
  /** Of a name, what counts whatever else it says. */
  loose: 0.35,
  /** Two words asked side by side stand side by side. */
  phrase: 0.8,
  /** The name is what was asked, no more, no less. */
  wholeName: 1.5,
  /** How fast a page loses by what it does not answer. */
  coverage: 2,
  /** Beside the words of a question, one that no page holds. */
  unknown: 0.3,
  /** A page must answer that share of what the best answer answers. */
  least: 0.35,
  /** And be worth that share of the best page. */
  nearly: 0.04,
};

const idf = (pages: number, holding: number) => Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));

/** What one page answers to one word. */
interface Answered {
  /** How often and how high the page says it, by how near that is to the word: Pagefind's own measure, its rarity apart. */
  strength: number;
  /** How much of the word is answered, 1 for the word itself. */
  presence: number;
  places: readonly number[];
}
interface Scored {
  weight: number;
  best: Map<number, Answered>;
}

function score({ answers, weight }: Group, pages: number): Scored {
  const best = new Map<number, Answered>();
  for (const { factor, hits } of answers) {
    const rarity = idf(pages, hits.size);
    for (const [page, hit] of hits) {
      const known = best.get(page);
      best.set(page, {
        strength: Math.max(known?.strength ?? 0, (factor * hit.score) / rarity),
        presence: Math.max(known?.presence ?? 0, factor),
        places: [...(known?.places ?? []), ...hit.places],
      });
    }
  }
  const holding = [...best.values()].reduce((sum, { presence }) => sum + presence, 0);
  return { weight: weight * idf(pages, holding), best };
}

/** A word that nothing answers weighs as a part of the others: it never decides alone. */
function weighUnknown(groups: readonly Scored[]): Scored[] {
  const known = groups.filter(({ best }) => best.size > 0);
  const mean = known.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, known.length);
  return groups.map((group) => (group.best.size > 0 ? group : { ...group, weight: WEIGHTS.unknown * mean }));
}

/** How well the best of a page's names says what was asked: the weight of the words that it holds, by how much of it they are. */
function nameScore(page: number, names: PageFacts['noms'], groups: readonly Scored[], total: number): number {
  let best = 0;
  let from = 0;
  for (const [index, [length, families]] of names.entries()) {
    const to = from + length + families;
    const inside = groups.filter(({ best: hits }) => hits.get(page)?.places.some((place) => place >= from && place < to));
    const weight = inside.reduce((sum, group) => sum + group.weight * (group.best.get(page)?.presence ?? 0), 0);
    const filled = Math.min(1, inside.length / Math.max(1, length));
    const whole = filled === 1 && weight > total - 1e-6 ? WEIGHTS.wholeName : 1;
    best = Math.max(best, weight * (WEIGHTS.loose + (1 - WEIGHTS.loose) * filled) * whole * (index === 0 ? 1 : WEIGHTS.otherName));
    from = to;
  }
  return best;
}

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

/** Words of one synonym stand that near: further apart, they belong to two, and the page is about neither. */
const ONE_SYNONYM = 8;

/** What a page holds of a question. Of words that only its synonyms hold, those of one synonym alone. */
function heldBy(page: number, alias: number, groups: readonly Scored[]): Scored[] {
  const held = groups.filter(({ best }) => best.has(page));
  const places = ({ best }: Scored) => best.get(page)?.places ?? [];
  const inSynonyms = held.filter((group) => places(group).every((place) => place >= alias));
  if (inSynonyms.length < 2) return held;
  const near = (at: number) => inSynonyms.filter((group) => places(group).some((place) => Math.abs(place - at) < ONE_SYNONYM));
  const together = inSynonyms.flatMap(places).map(near).reduce((most, each) => (each.length > most.length ? each : most), []);
  return held.filter((group) => !inSynonyms.includes(group) || together.includes(group));
}

/** @returns the pages that answer, the best first; none for no group */
export function rank({ groups, pages }: RankInput): Ranked[] {
  const scored = weighUnknown(groups.map((group) => score(group, pages.length)));
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Set(scored.flatMap(({ best }) => [...best.keys()]));
  const ranked = [...found].map((page): Ranked => {
    const { noms = [], alias = 0, poids = 1 } = pages[page] ?? {};
    const held = heldBy(page, alias, scored).map(({ weight, best }) => {
      const { strength = 0, presence = 0, places = [] } = best.get(page) ?? {};
      return { strength: weight * strength, weight: weight * presence, places };
    });
    const share = held.reduce((sum, { weight }) => sum + weight, 0) / total;
    const together = densest(held) / total;
    const words = held.reduce((sum, { strength }) => sum + strength, 0);
    const named = WEIGHTS.name * nameScore(page, noms, scored, total);
    const side = WEIGHTS.phrase * total * neighbours(page, scored);
    return { page, share, whole: held.length === scored.length, score: (words + named + side) * ((share + together) / 2) ** WEIGHTS.coverage * poids };
  });
  const most = Math.max(...ranked.map(({ share }) => share));
  const enough = WEIGHTS.nearly * Math.max(...ranked.map(({ score: each }) => each));
  return ranked.filter((each) => each.share >= WEIGHTS.least * most && each.score >= enough).sort((a, b) => b.score - a.score || a.page - b.page);
}
