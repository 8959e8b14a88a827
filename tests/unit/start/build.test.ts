import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readable } from '../../../scripts/start/build.ts';
import { portFrom } from '../../../scripts/start/server.ts';
import { openStage } from '../../../scripts/start/stage.ts';
import { folderWith } from './folder.ts';

it('keeps of a refused build what an author can read', () => {
  const output = [
    '\u001b[2m03:12:44\u001b[22m \u001b[31m[ERROR] [resonances:garde] content/a.mdx:2 — titre — manque. — Écrivez-le.\u001b[39m',
    'An unhandled error occurred while running the "astro:config:setup" hook',
    '  Stack trace:',
    '    at file:///x.js:1:1',
    '',
    'Le site n’est pas construit.',
  ].join('\n');
  expect(readable(output)).toBe('content/a.mdx:2 — titre — manque. — Écrivez-le.\nLe site n’est pas construit.');
});

it('removes what earlier processes left, and nothing of those that live', () => {
  const gone = 2 ** 22 + 1;
  const root = folderWith({
    [`.cache/start/${gone}/1/index.html`]: '',
    [`.cache/start/${process.pid}/1/index.html`]: '',
    '.cache/start/astro/x': '',
  });
  const stage = openStage(root, process.pid);
  expect(existsSync(join(root, `.cache/start/${gone}`))).toBe(false);
  expect(existsSync(join(root, `.cache/start/${process.pid}/1`))).toBe(true);
  expect(stage.next()).not.toBe(stage.next());
  stage.clear();
  expect(existsSync(join(root, `.cache/start/${process.pid}`))).toBe(false);
  expect(existsSync(join(root, '.cache/start/astro/x'))).toBe(true);
});

it('reads the port, or says what is wrong with it', () => {
  expect(portFrom(undefined)).toBe(4321);
  expect(portFrom('8080')).toBe(8080);
  for (const wrong of ['abc', '0', '70000', '43.5', '-1']) expect(() => portFrom(wrong)).toThrow('n’est pas un numéro de port');
});
