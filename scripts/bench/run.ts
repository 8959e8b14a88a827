/** Runs a command and says what it cost. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { childrenCpu, watchMemory } from './memory.ts';
import { DAY } from './plan.ts';

export interface Cost {
  /** On the clock. */
  seconds: number;
  /** Of the processor, all processes together; absent where it cannot be read. */
  cpu?: number | undefined;
  /** Bytes; absent where it cannot be read. */
  memory?: number | undefined;
}

const running = new Set<ChildProcess>();

/** Ends what runs, with all it started. */
export function stopAll(): void {
  for (const child of running) {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

const ENVIRONMENT = {
  RESONANCES_DATE: DAY,
  SITE_URL: 'https://exemple.invalid',
  BASE_PATH: '/',
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
};
const LAST_LINES = 40;

export interface Run {
  cost: Cost;
  /** The end of what it wrote. */
  said: string;
}

/**
 * Runs Node on `parameters`, in a process group of its own so that it can be ended whole.
 * @throws when it fails, with the end of what it said
 */
function run(cwd: string, parameters: readonly string[]): Promise<Run> {
  const start = performance.now();
  const cpuBefore = childrenCpu();
  const child = spawn(process.execPath, [...parameters], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...ENVIRONMENT },
  });
  running.add(child);
  const stopWatching = child.pid === undefined ? () => undefined : watchMemory(child.pid);
  let said = '';
  const keep = (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      const cpuAfter = childrenCpu();
      const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
      const cost = { seconds: (performance.now() - start) / 1000, cpu, memory: stopWatching() };
      if (code === 0) return resolve({ cost, said });
      reject(new Error(`${parameters[0]} ended with ${signal ?? code}:\n${said.split('\n').slice(-LAST_LINES).join('\n')}`));
    });
  });
}

/** The same, for its cost alone. */
export const measure = async (cwd: string, parameters: readonly string[]): Promise<Cost> => (await run(cwd, parameters)).cost;

/** A cold build of the project in `folder`. @param nodeOptions options of Node itself, as `--cpu-prof` */
export const build = (folder: string, nodeOptions: readonly string[] = []): Promise<Run> =>
  run(folder, [...nodeOptions, join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build']);
