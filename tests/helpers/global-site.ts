/** Before the tests of the built site: builds it once for all the projects of a run, and serves it on this machine alone. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build, ROOT } from './build.ts';
import { serve, type Served } from './serve.ts';

export interface BuiltSite {
  /** The folder of the built site. */
  folder: string;
  /** Where it is served, without a final slash. */
  origin: string;
}
declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

/** A folder for each run, so that two at once do not wreck each other; all that a run makes is in it. */
const CACHE = `${ROOT}.cache`;
const RUN = /^tests-(\d+)$/;
const SITE = `${CACHE}/tests-${process.pid}/site`;

interface Shared {
  served: Promise<Served>;
  users: number;
}
// Each project loads this file anew: what they share hangs on the process.
const shared = globalThis as typeof globalThis & { [key: symbol]: Shared | undefined };
const KEY = Symbol.for('resonances.test-site');

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Clears away this run, and those that were killed before they could. */
function sweep() {
  mkdirSync(CACHE, { recursive: true });
  const runs = readdirSync(CACHE).filter((name) => RUN.test(name));
  const over = (pid: number) => pid === process.pid || !isRunning(pid);
  for (const name of runs.filter((each) => over(Number(RUN.exec(each)?.[1])))) rmSync(`${CACHE}/${name}`, { recursive: true, force: true });
}

async function start(): Promise<Served> {
  sweep();
  const { code, output } = await build({ outDir: SITE });
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  return serve(SITE);
}

export default async function setup(project: TestProject) {
  const state = (shared[KEY] ??= { served: start(), users: 0 });
  state.users += 1;
  const { origin, close } = await state.served;
  project.provide('site', { folder: SITE, origin });
  return async () => {
    state.users -= 1;
    if (state.users > 0) return;
    shared[KEY] = undefined;
    await close();
    sweep();
  };
}
