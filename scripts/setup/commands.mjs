import path from 'node:path';

/**
 * What each `npm run` starts, once the set-up is done: a script of ours or a package's own command.
 * `chromium`: its path goes into CHROMIUM_PATH. `counts`: the last line is the count of tests.
 * @typedef {{ file: string, args?: string[], chromium?: boolean, counts?: boolean }} Command
 * @type {Record<string, Command>}
 */
export const COMMANDS = {
  start: { file: 'scripts/start/start.ts' },
  'cms:git': { file: 'scripts/cms-git.ts' },
  test: { file: 'node_modules/vitest/vitest.mjs', args: ['run'], chromium: true, counts: true },
  dev: { file: 'node_modules/astro/bin/astro.mjs', args: ['dev'] },
  build: { file: 'node_modules/astro/bin/astro.mjs', args: ['build'] },
  check: { file: 'scripts/check.ts' },
  'check:links': { file: 'scripts/check-links.ts' },
  'check:pdf': { file: 'scripts/check-pdf.ts' },
  new: { file: 'scripts/new.ts' },
  bench: { file: 'scripts/bench.ts' },
  verify: { file: 'scripts/verify.ts', chromium: true },
};

/** Node 22.12 to 22.17 read TypeScript only when asked to; later ones accept the flag. */
const STRIP_TYPES = '--experimental-strip-types';
const NEEDS_FLAG = /^v22\.1[2-7]\./;

/**
 * The arguments of Node for a command.
 * @param {string} root
 * @param {Command} command
 * @param {string[]} rest what the user added after `--`
 * @returns {string[]}
 */
export function nodeArguments(root, command, rest) {
  const reporter = path.join(root, 'scripts', 'setup', 'count-reporter.mjs');
  const reporters = command.counts ? ['--reporter=default', `--reporter=${reporter}`] : [];
  return [
    STRIP_TYPES,
    '--disable-warning=ExperimentalWarning',
    path.join(root, command.file),
    ...(command.args ?? []),
    ...reporters,
    ...rest,
  ];
}

/**
 * What the environment adds, for the commands that a command starts in turn. No Node that could refuse the flag is among them: only
 * these few need it, and they come first on PATH.
 * @param {string} nodeVersion such as « v24.21.0 »
 * @returns {Record<string, string>}
 */
export function commandEnvironment(nodeVersion) {
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };
  if (!NEEDS_FLAG.test(nodeVersion)) return quiet;
  return { ...quiet, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${STRIP_TYPES}`.trim() };
}
