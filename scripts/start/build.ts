import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface BuildResult {
  ok: boolean;
  /** What the build said, ready to be shown: the problems in French when the content is refused. */
  said: string;
}

const SCRIPT = fileURLToPath(new URL('./build-site.ts', import.meta.url));

/**
 * Builds the site in another process: each build reads the code and the content anew, and none can take the server down.
 * @param root the project
 * @param outDir where the site goes, from the root
 * @param cacheDir where Astro remembers, from the root
 */
export function startBuild(root: string, outDir: string, cacheDir: string): { child: ChildProcess; done: Promise<BuildResult> } {
  const child = spawn(process.execPath, [...process.execArgv, SCRIPT, outDir, cacheDir], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const done = new Promise<BuildResult>((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ ok: false, said: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, said: readable(output) }));
  });
  return { child, done };
}

/** Stacks, and what Astro says of a hook that refuses: the refusal itself follows. */
const NOISE = /^\s+at |^\s*Stack trace:|^An unhandled error occurred while running the/;

/**
 * A build's output without what helps no author: colours, the clock, the name of the part that speaks, stacks.
 */
export function readable(output: string): string {
  return output
    .split('\n')
    .map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').replace(/^\d\d:\d\d:\d\d (\[[^\]]+\] )*/, ''))
    .filter((line) => line.trim() !== '' && !NOISE.test(line))
    .join('\n');
}
