/** Two engines off the shelf on the same pages, as their documentation sets them up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Affichage } from '../../../src/search/record.ts';
import type { Engine, Evaluation } from './metrics.ts';

export const PAGEFIND = 'pagefind';
const MOST = 10;
const pageOf = (path: string) => path.split('#')[0] ?? path;

/**
 * Plain Pagefind of the built pages, the language of which it reads and stems. Its files are left in `dist/pagefind`.
 * @throws when it cannot start or refuses a page
 */
export async function indexPlainly(dist: string, fiches: readonly Affichage[]): Promise<void> {
  try {
    const { index } = await createIndex({});
    if (!index) throw new Error('Pagefind does not start.');
    for (const path of new Set(fiches.map((fiche) => pageOf(fiche.path)))) {
      const { errors } = await index.addHTMLFile({ url: path, content: readFileSync(join(dist, path, 'index.html'), 'utf8') });
      if (errors.length > 0) throw new Error(errors.join('; '));
    }
    await index.writeFiles({ outputPath: join(dist, PAGEFIND) });
  } finally {
    await close();
  }
}

interface Pagefind {
  search: (q: string) => Promise<{ results: { data: () => Promise<{ raw_url?: string; url: string }> }[] }>;
}

/** @param page of the site, whose policy lets Pagefind run */
export const plainPagefind =
  (page: Page): Engine =>
  async (q) => ({
    paths: await page.evaluate(
      async ([address, question, most]) => {
        const engine = (await import(address)) as Pagefind;
        const { results } = await engine.search(question);
        const shown = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return shown.map(({ raw_url: raw, url }) => raw ?? url);
      },
      [`/${PAGEFIND}/pagefind.js`, q, MOST] as const,
    ),
    suggested: [],
  });

/** MiniSearch with what its documentation proposes: prefixes, a fifth of a word of slips, titles first. */
export function miniSearch(fiches: readonly Affichage[]): Engine {
  const engine = new MiniSearch<Affichage>({ idField: 'path', fields: ['titre', 'resume', 'texte'], storeFields: ['path'] });
  engine.addAll(fiches);
  return async (q) => ({
    paths: engine.search(q, { prefix: true, fuzzy: 0.2, boost: { titre: 2 } }).slice(0, MOST).map(({ id }) => String(id)),
    suggested: [],
  });
}

/** Plain Pagefind answers with pages: an entry of the glossary is then its whole page. */
export const byPage = (evaluation: Evaluation): Evaluation => ({ ...evaluation, QUERIES: evaluation.QUERIES.map(({ q, first }) => ({ q, first: first.map(pageOf) })) });
