/** Everything that is measured on a corpus of one size. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBareProject } from './bare.ts';
import { generate, type Vocabulary } from './corpus.ts';
import { build, measure, type Cost } from './run.ts';
import { chromiumPath } from './search/chromium.ts';
import { indexingOf } from './search/indexing.ts';
import { measureSpeed, type SearchSpeed } from './search/speed.ts';
import { weigh, type Weights } from './weigh.ts';
import { writeProject } from './write.ts';

export interface SizeResult {
  size: number;
  build: Cost;
  weights: Weights;
  /** `npm run check`, Node’s own start included. */
  check: Cost;
  /** Milliseconds to put a page into the search index. */
  indexing?: number | undefined;
  /** Absent where there is no Chromium. */
  search?: SearchSpeed | undefined;
  /** The bare reference: one page per MDX file. */
  bare?: Cost & { pages: number };
}
export interface Bench {
  /** The project. */
  root: string;
  /** Where to work. */
  folder: string;
  seed: number;
  vocabularies: readonly Vocabulary[];
  reference: boolean;
  profile?: string | undefined;
  /** Tells what is under way. */
  tell(step: string): void;
}

/** Hands an empty folder over, and takes it away afterwards. */
async function within<T>(folder: string, work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Builds, checks and weighs one corpus, then builds the reference; nothing runs side by side. @throws when a build fails */
export async function measureSize(size: number, bench: Bench): Promise<SizeResult> {
  const { root, folder, reference, profile, tell } = bench;
  tell(`${size}: writing the corpus`);
  const corpus = generate(size, bench);
  const own = await within(join(folder, `site-${size}`), async (site) => {
    writeProject(root, site, corpus);
    tell(`${size}: checking`);
    // An older Node needs its own options to run TypeScript.
    const check = await measure(site, [...process.execArgv, join(root, 'scripts', 'check.ts')]);
    tell(`${size}: building`);
    const { cost, said } = await build(site, profile ? ['--cpu-prof', `--cpu-prof-dir=${join(profile, String(size))}`] : []);
    const dist = join(site, 'dist');
    const chromium = chromiumPath();
    tell(`${size}: searching`);
    return { check, build: cost, weights: weigh(dist), indexing: indexingOf(said), search: chromium ? await measureSpeed(dist, chromium) : undefined };
  });
  if (!reference) return { size, ...own };
  const bare = await within(join(folder, `bare-${size}`), async (site) => {
    writeBareProject(root, site, corpus);
    tell(`${size}: building the reference`);
    return { ...(await build(site)).cost, pages: corpus.written.length };
  });
  return { size, ...own, bare };
}
