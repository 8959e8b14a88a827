/** Pagefind in the browser: loaded from the index's own folder, asked one word of the index at a time. */
import type { Hits } from '../rank.ts';

/** The part of Pagefind's own script (`pagefind.js`) that is used. */
interface Instance {
  search: (term: string) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}
interface Module {
  createInstance: (options: Record<string, unknown>) => Instance & { init?: () => Promise<void> };
}

/** Frequent words of long pages weigh little more than rare ones; chosen on the evaluation of `tests/search/`. */
const RANKING = { termFrequency: 1, termSaturation: 1, pageLength: 0.3, termSimilarity: 0, diacriticSimilarity: 0 };

export type Ask = (term: string) => Promise<Hits>;

/**
 * @param folder address of the index, ends with `/` @param places the place of each of Pagefind's ids in the page table
 * @throws when the script or its WebAssembly does not load
 */
export async function openPagefind(folder: string, places: ReadonlyMap<string, number>): Promise<Ask> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Module;
  // Words are short: on the main thread they cost less than a worker to load.
  const instance = createInstance({ basePath: folder, noWorker: true, ranking: RANKING });
  await instance.init?.();
  const known = new Map<string, Promise<Hits>>();
  const ask = async (term: string): Promise<Hits> => {
    const { results } = await instance.search(term);
    return new Map(results.flatMap(({ id, score, words }) => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, { score, places: words }] as const];
    }));
  };
  return (term) => {
    const answer = known.get(term) ?? ask(term);
    known.set(term, answer);
    return answer;
  };
}
