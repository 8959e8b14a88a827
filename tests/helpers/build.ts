/** Builds the site into a folder of its own, in another process, with an environment that makes two builds alike. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The day of every test build: it decides which banners, périodes and states the pages show. */
export const DAY = '2026-11-21';
export const SITE_URL = 'https://resonances.example';

/** Shared by all the builds of the tests, and by those of a person: a rendered document is never wrong. */
const DOCUMENTS = `${ROOT}.cache/documents`;

export interface BuildOptions {
  /** The folder of the project; the repository's own by default. */
  root?: string;
  /** From the project's folder. */
  outDir: string;
  base?: string;
  /** Variables that this build is given beside those of every test build. */
  env?: NodeJS.ProcessEnv;
}
export interface BuildResult {
  code: number;
  output: string;
}

/** What the surroundings of the tests would change in a build; telemetry would leave the machine. */
function environment(base: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|NODE_OPTIONS|VITEST.*|BASE_PATH|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name),
  );
  return { ...Object.fromEntries(inherited), RESONANCES_DATE: DAY, SITE_URL, BASE_PATH: base, RESONANCES_CACHE_DOCUMENTS: DOCUMENTS, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** @returns the exit code and everything that the build wrote; it never throws for a build that refuses */
export function build({ root = ROOT, outDir, base = '/', env = {} }: BuildOptions): Promise<BuildResult> {
  const script = fileURLToPath(new URL('./run-build.ts', import.meta.url));
  return run([script, root, outDir], root, { ...environment(base), ...env });
}

/** Node 22.12 to 22.17 read TypeScript only when asked to; later ones accept the flag. */
const TYPESCRIPT = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Runs Node and keeps what it wrote. */
export function run(args: string[], cwd: string, env: NodeJS.ProcessEnv = environment('/')): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...TYPESCRIPT, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
