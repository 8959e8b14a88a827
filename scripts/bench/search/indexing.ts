/** What indexing cost, as the build itself says it (`src/integrations/search.ts`). */

/** @param said what a build wrote @returns milliseconds a page; nothing when it says nothing of the search */
export function indexingOf(said: string): number | undefined {
  const [, pages, milliseconds] = /(\d[\d\s\u00a0\u202f]*)\s+pages? dans la recherche, en (\d+) ms/.exec(said) ?? [];
  return pages && milliseconds ? Number(milliseconds) / Number(pages.replace(/\D/g, '')) : undefined;
}
