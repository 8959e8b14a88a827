/** Once the pages are built: makes the search index from them, and removes what was only meant for it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count } from '../lib/french.ts';
import type { Corpus } from '../search/record.ts';
import { searchFiles } from './search/index.ts';

const FOLDER = 'recherche/index';
const CORPUS = 'recherche/fiches.json';

/** Reads a built page once, however many fiches stand on it. */
function reader(dist: string) {
  const pages = new Map<string, string>();
  return (path: string) => {
    const html = pages.get(path) ?? readFileSync(join(dist, path, 'index.html'), 'utf8');
    pages.set(path, html);
    return html;
  };
}

/** @param dist the built site */
export async function indexSite(dist: string): Promise<number> {
  const corpus = JSON.parse(readFileSync(join(dist, CORPUS), 'utf8')) as Corpus;
  for (const [path, content] of await searchFiles(corpus, reader(dist))) {
    const file = join(dist, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(join(dist, CORPUS));
  return corpus.fiches.length;
}

export const search = (): AstroIntegration => ({
  name: 'resonances:recherche',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const start = performance.now();
      const pages = await indexSite(fileURLToPath(dir));
      logger.info(`${count(pages, 'page')} dans la recherche, en ${Math.round(performance.now() - start)} ms.`);
    },
  },
});
