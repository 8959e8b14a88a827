/** Long lists in pages: a page of a site that people read on a phone stays light (DESIGN §7.19). */
export const PAGE_SIZE = 100;

export interface Group<T> {
  titre?: string | undefined;
  path?: string | undefined;
  items: T[];
}
export interface Page<G> {
  groupes: G[];
  numero: number;
  total: number;
  /** How many items the whole list holds. */
  effectif: number;
}

/**
 * Cuts groups of items into pages of at most `size` items; a group that is cut keeps its heading on each page.
 * @returns at least one page
 */
export function pagesOf<T, G extends Group<T>>(groupes: readonly G[], size = PAGE_SIZE): Page<G>[] {
  const pages: G[][] = [[]];
  let room = size;
  for (const groupe of groupes)
    for (let start = 0; start < groupe.items.length; ) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const items = groupe.items.slice(start, start + room);
      pages.at(-1)?.push({ ...groupe, items });
      start += items.length;
      room -= items.length;
    }
  const effectif = groupes.reduce((sum, { items }) => sum + items.length, 0);
  return pages.map((page, index) => ({ groupes: page, numero: index + 1, total: pages.length, effectif }));
}

/** The paths of a paginated list, for `[...page].astro`: the first page has the list's own address. */
export const pagePathsOf = <T, G extends Group<T>, P extends Record<string, string>>(groupes: readonly G[], params?: P, size?: number) =>
  pagesOf<T, G>(groupes, size).map((page) => ({ params: { ...params, page: page.numero === 1 ? undefined : String(page.numero) }, props: { page } }));

/** The same for a list of one kind of item, without headings. */
export const cardPaths = <T>(items: T[], size?: number) => pagePathsOf<T, Group<T>, Record<string, string>>([{ items }], undefined, size);
