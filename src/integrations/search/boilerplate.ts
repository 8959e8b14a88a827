/** Words of the interface that a template writes on each of its pages: they describe none of them. */
import type { Segment } from './segments.ts';

/** A text that half the pages of one genre bear, and four at least, is the template's. */
const SHARE = 0.5;
const LEAST = 4;

export interface PageTexts {
  genre: string;
  segments: readonly Segment[];
}

/** @returns the same pages without the texts of their template */
export function withoutBoilerplate<P extends PageTexts>(pages: readonly P[]): P[] {
  const byGenre = Map.groupBy(pages, ({ genre }) => genre);
  const templates = new Map(
    [...byGenre].map(([genre, list]) => {
      const counts = new Map<string, number>();
      for (const { segments } of list) for (const { text } of segments) counts.set(text, (counts.get(text) ?? 0) + 1);
      const most = Math.max(LEAST, list.length * SHARE);
      return [genre, new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text))] as const;
    }),
  );
  return pages.map((page) => ({ ...page, segments: page.segments.filter(({ text }) => !templates.get(page.genre)?.has(text)) }));
}
