/** How good a search is: what people ask, and what came first. Pure. */

export interface Query {
  q: string;
  /** Addresses of which one must be the very first result. */
  first: readonly string[];
}
export interface Typo {
  q: string;
  suggests: string;
}
/** `tests/search/queries.ts`. */
export interface Evaluation {
  QUERIES: readonly Query[];
  ABSENT: readonly string[];
  TYPOS: readonly Typo[];
}

/** What an engine answered: the addresses of its results in the order shown, and the words that it proposed instead. */
export interface Answer {
  paths: readonly string[];
  suggested: readonly string[];
}
export type Engine = (q: string) => Promise<Answer>;

export interface Quality {
  queries: number;
  /** The share of queries whose first result is expected; whose first five hold one. */
  success1: number;
  success5: number;
  /** Mean of 1 / the rank of the first expected result. */
  reciprocalRank: number;
  /** Of the results shown (five a query at most), the share that no word of the query explains. */
  junk: number;
  /** The share of typos for which the right word was proposed. */
  repaired: number;
  failures: string[];
}

const SHOWN = 5;

/** What two words of one family share at least, whatever the engine calls a family: their beginning. */
const SHARED = 4;
const SHARE = 0.64;
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/@/g, 'a');
const wordsOf = (text: string) => fold(text).split(/[^a-z0-9]+/).filter((word) => word.length >= SHARED || /^\d+$/.test(word));

/** Families in a row, all of which a page must write. */
export type Meant = readonly (readonly string[])[];

/**
 * Whether some word of the query, or one that begins like it, stands in the page. Independent of every engine: plain text alone.
 * Compounds and dotted acronyms are also looked for in one piece.
 * @param meant what the thesaurus says that the query means: it explains a page too
 */
export function isExplained(q: string, text: string, meant: Meant = []): boolean {
  const page = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')}`;
  const glued = ` ${fold(text).replace(/[^a-z0-9\s]/g, '').replace(/\s+/g, ' ')}`;
  const whole = fold(q).replace(/[^a-z0-9]/g, '');
  const beginnings = wordsOf(q).map((word) => (/^\d+$/.test(word) ? word : word.slice(0, Math.max(SHARED, Math.round(SHARE * word.length)))));
  if (meant.some((families) => families.every((family) => page.includes(` ${family}`)))) return true;
  return beginnings.some((word) => page.includes(` ${word}`) || glued.includes(` ${word}`)) || (whole !== '' && whole.length < 12 && glued.includes(whole));
}

/**
 * @param engine asked one query after the other
 * @param textOf the text of a page and its other names; an unknown page explains nothing
 * @param meantBy what a query means beside its words
 */
export async function evaluate({ QUERIES, ABSENT, TYPOS }: Evaluation, engine: Engine, textOf: (path: string) => string, meantBy: (q: string) => Meant = () => []): Promise<Quality> {
  const failures: string[] = [];
  let [first, five, reciprocal, shown, junk, repaired] = [0, 0, 0, 0, 0, 0];
  const weigh = (q: string, paths: readonly string[], explained: (path: string) => boolean) => {
    for (const path of paths.slice(0, SHOWN)) {
      shown += 1;
      if (explained(path)) continue;
      junk += 1;
      failures.push(`« ${q} » : ${path} n’a rien à voir`);
    }
  };
  for (const { q, first: expected } of QUERIES) {
    const { paths } = await engine(q);
    const rank = paths.findIndex((path) => expected.includes(path));
    if (rank === 0) first += 1;
    else failures.push(`« ${q} » : ${rank < 0 ? 'rien d’attendu' : `attendu en n° ${rank + 1}`}, d’abord ${paths[0] ?? 'rien'}`);
    if (rank >= 0 && rank < SHOWN) five += 1;
    if (rank >= 0) reciprocal += 1 / (rank + 1);
    weigh(q, paths, (path) => expected.includes(path) || isExplained(q, textOf(path), meantBy(q)));
  }
  for (const q of ABSENT) weigh(q, (await engine(q)).paths, () => false);
  for (const { q, suggests } of TYPOS) {
    const { paths, suggested } = await engine(q);
    if (suggested.includes(suggests)) repaired += 1;
    else failures.push(`« ${q} » : ne propose pas « ${suggests} »`);
    weigh(q, paths, (path) => isExplained(q, textOf(path)) || isExplained(suggests, textOf(path), meantBy(suggests)));
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const { length } = QUERIES;
  return {
    queries: length,
    success1: share(first, length),
    success5: share(five, length),
    reciprocalRank: share(reciprocal, length),
    junk: share(junk, shown),
    repaired: share(repaired, TYPOS.length),
    failures,
  };
}
