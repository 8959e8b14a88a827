/** Before the tests of the built site: builds it once for all the projects of a run, and serves it on this machine alone. */
import { rmSync } from 'node:fs';
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

/** Two runs at once do not wreck each other. */
const OUT = `.cache/test-site-${process.pid}`;

interface Shared {
  served: Promise<Served>;
  users: number;
}
// Each project loads this file anew: what they share hangs on the process.
const shared = globalThis as typeof globalThis & { [key: symbol]: Shared | undefined };
const KEY = Symbol.for('resonances.test-site');

async function start(): Promise<Served> {
  const { code, output } = await build({ outDir: OUT });
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  return serve(`${ROOT}${OUT}`);
}

export default async function setup(project: TestProject) {
  const state = (shared[KEY] ??= { served: start(), users: 0 });
  state.users += 1;
  const { origin, close } = await state.served;
  project.provide('site', { folder: `${ROOT}${OUT}`, origin });
  return async () => {
    state.users -= 1;
    if (state.users > 0) return;
    shared[KEY] = undefined;
    await close();
    rmSync(`${ROOT}${OUT}`, { recursive: true, force: true });
  };
}
