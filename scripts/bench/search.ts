/** How well the search answers on the project's own content, beside two engines off the shelf; and how fast. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './run.ts';
import { byPage, indexPlainly, miniSearch, plainPagefind } from './search/baselines.ts';
import { chromiumPath, withSite } from './search/chromium.ts';
import { fichesOf } from './search/fiches.ts';
import { evaluate, type Evaluation, type Quality, type Query } from './search/metrics.ts';
import { indexingOf } from './search/indexing.ts';
import { meantBy } from './search/meant.ts';
import { ownEngine } from './search/page.ts';
import { measureSpeed, type SearchSpeed } from './search/speed.ts';
import { textReader } from './search/texts.ts';
import { writeOwnProject } from './write.ts';

export interface Compared {
  engine: string;
  evaluation: Quality;
  unseen: Quality;
}
export interface SearchCost {
  compared: Compared[];
  speed: SearchSpeed;
  /** Milliseconds to index a page. */
  indexing: number | undefined;
}

/** Queries are data of the tests, read from where they live. */
async function readQueries(root: string): Promise<{ evaluation: Evaluation; unseen: Evaluation }> {
  const read = (name: string) => import(pathToFileURL(join(root, 'tests', 'search', name)).href);
  const evaluation = (await read('queries.ts')) as Evaluation;
  const { UNSEEN } = (await read('unseen.ts')) as { UNSEEN: readonly Query[] };
  return { evaluation, unseen: { QUERIES: UNSEEN, ABSENT: [], TYPOS: [] } };
}

async function compare(dist: string, chromium: string, root: string): Promise<Compared[]> {
  const { evaluation, unseen } = await readQueries(root);
  const fiches = fichesOf(dist);
  const textOf = textReader(dist);
  await indexPlainly(dist, fiches);
  return withSite(dist, chromium, async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/recherche/`);
    const engines = [
      { engine: 'Résonances', ask: ownEngine(page), asked: (each: Evaluation) => each },
      { engine: 'plain Pagefind', ask: plainPagefind(page), asked: byPage },
      { engine: 'MiniSearch', ask: miniSearch(fiches), asked: (each: Evaluation) => each },
    ];
    const compared: Compared[] = [];
    for (const { engine, ask, asked } of engines)
      compared.push({ engine, evaluation: await evaluate(asked(evaluation), ask, textOf, meantBy), unseen: await evaluate(asked(unseen), ask, textOf, meantBy) });
    return compared;
  });
}

/** @param folder an empty folder to build in @returns nothing where there is no Chromium @throws when the build fails */
export async function measureSearch(root: string, folder: string, tell: (step: string) => void): Promise<SearchCost | undefined> {
  const chromium = chromiumPath();
  if (!chromium) return undefined;
  tell('search: building the project’s own content');
  mkdirSync(folder, { recursive: true });
  writeOwnProject(root, folder);
  const { said } = await build(folder);
  const dist = join(folder, 'dist');
  tell('search: speed');
  const speed = await measureSpeed(dist, chromium);
  tell('search: evaluation');
  return { speed, indexing: indexingOf(said), compared: await compare(dist, chromium, root) };
}
