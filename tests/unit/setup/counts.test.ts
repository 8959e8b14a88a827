import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { capture } from '../../../scripts/setup/run-tool.mjs';
import { folderWith } from '../start/folder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const IMPORT = `import { it, describe, beforeAll } from ${JSON.stringify(join(ROOT, 'node_modules/vitest/dist/index.js'))};\n`;

/** Runs vitest itself on the given files, with our reporter. */
async function counted(files: Record<string, string>): Promise<unknown> {
  const sources = Object.entries(files).map(([name, text]) => [name, IMPORT + text]);
  const root = folderWith({ ...Object.fromEntries(sources), 'vitest.config.js': 'export default {};' });
  const counts = join(root, 'counts.json');
  const reporter = `--reporter=${join(ROOT, 'scripts/setup/count-reporter.mjs')}`;
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const env = { ...Object.fromEntries(inherited), RESONANCES_COUNTS: counts };
  await capture(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, reporter], { cwd: root, env });
  return JSON.parse(readFileSync(counts, 'utf8'));
}

it('counts each test once', async () => {
  const counts = await counted({
    'a.test.js':
      "it('a', () => {}); describe('d', () => { it('b', () => {}); it('c', () => { throw new Error('x'); }); it.runIf(false)('d', () => {}); });",
  });
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

it('counts what kept tests from running', async () => {
  const counts = await counted({
    'import.test.js': "throw new Error('cannot be loaded');",
    'hook.test.js': "describe('d', () => { beforeAll(() => { throw new Error('hook'); }); it('never runs', () => {}); });",
    'late.test.js': "it('a', () => { Promise.reject(new Error('unhandled')); });",
  });
  expect(counts).toMatchObject({ passed: 1, failed: 3 });
});
