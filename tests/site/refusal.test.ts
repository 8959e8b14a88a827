/** One entry deleted, one field misspelt, one expression in a body: said precisely, all at once, and nothing is published. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type BuildResult } from '../helpers/build.ts';
import { graph } from '../helpers/content.ts';
import { copyProject, type ProjectCopy } from '../helpers/copy.ts';

const MISSPELT = 'content/ressources/goigoux-focales.mdx';
const SCRIPTED = 'content/pages/a-propos.mdx';
const LAST_PUBLISHED = '<!doctype html><title>What was published last week</title>';

/** A resource that one entry alone names, in its front matter. */
function namedOnce() {
  for (const [key, links] of graph.backlinks) {
    const [link] = links;
    if (key.startsWith('ressources/') && links.length === 1 && link && link.field !== 'renvoi' && !MISSPELT.includes(key))
      return { key, link };
  }
  throw new Error('No resource is named exactly once.');
}

describe('content that is wrong in three ways', () => {
  let copy: ProjectCopy | undefined;
  let check: BuildResult = { code: -1, output: '' };
  let build: BuildResult = { code: -1, output: '' };
  let expected: { place: string; says: RegExp }[] = [];

  beforeAll(async () => {
    copy = copyProject();
    const { key, link } = namedOnce();
    const id = key.split('/')[1] ?? '';
    const origin = `content/${link.from}.mdx`;
    copy.delete(`content/${key}.mdx`);
    copy.edit(MISSPELT, (text) => text.replace('\npreoccupations:', '\npreocupations:'));
    copy.edit(SCRIPTED, (text) => `${text.trimEnd()}\n\nVoici {process.env.HOME}.\n`);
    expected = [
      { place: `${origin}:${copy.lineOf(origin, id)}`, says: new RegExp(id) },
      { place: `${MISSPELT}:${copy.lineOf(MISSPELT, 'preocupations')}`, says: /preocupations.*preoccupations/ },
      { place: `${SCRIPTED}:${copy.lineOf(SCRIPTED, '{process.env.HOME}')}`, says: /corps/ },
    ];
    mkdirSync(join(copy.root, 'dist'));
    writeFileSync(join(copy.root, 'dist/index.html'), LAST_PUBLISHED);
    check = await run(['scripts/check.ts'], copy.root);
    build = await run(['node_modules/astro/bin/astro.mjs', 'build'], copy.root);
  });
  afterAll(() => copy?.remove());

  const errors = () => check.output.split('\n').filter((line) => /^content\/.*:\d+ — /.test(line) && !/ — avertissement : /.test(line));

  it('gets three messages from one check, which fails', () => {
    expect(errors()).toHaveLength(3);
    expect(check.code).toBe(1);
  });

  it('is told file, line, field, problem and remedy', () => {
    const found = expected.map(({ place, says }) => ({
      place,
      line: errors().find((line) => line.startsWith(`${place} — `)) ?? 'absent',
      says,
    }));
    expect(found.filter(({ line, says }) => !says.test(line)).map(({ place, line }) => `${place}: ${line}`)).toEqual([]);
    expect(errors().filter((line) => line.split(' — ').length < 4)).toEqual([]);
  });

  it('is refused by the build, in the same words', () => {
    expect(build.code).not.toBe(0);
    const missing = errors().filter((line) => !build.output.includes(line));
    expect(missing).toEqual([]);
  });

  it('runs nothing that it holds', () => {
    const home = process.env['HOME'];
    expect(home && `${check.output}${build.output}`.includes(`Voici ${home}`)).toBeFalsy();
  });

  it('shows no trace of our code to its author', () => {
    expect(`${check.output}${build.output}`).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('leaves what was published last as it was', () => {
    const root = copy?.root ?? '';
    expect(existsSync(join(root, 'dist'))).toBe(true);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(LAST_PUBLISHED);
  });
});
