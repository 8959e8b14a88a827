/** French typography, wherever a page has words (Lexique des règles typographiques en usage à l’Imprimerie nationale). */
import { describe, expect, it } from 'vitest';
import { pages } from '../helpers/pages.ts';
import { proseOf } from '../helpers/prose.ts';

const prose = pages.map(({ path, ...page }) => ({ path, runs: proseOf({ path, ...page }) }));
const AROUND = 25;
const MOST = 15;

/** Every match with some words around it, and the first page where it stands: the same words are on many pages. */
function matches(pattern: RegExp): string[] {
  const found = new Map<string, string[]>();
  for (const { path, runs } of prose)
    for (const run of runs)
      for (const { index, 0: text } of run.matchAll(pattern)) {
        const excerpt = run.slice(Math.max(0, index - AROUND), index + text.length + AROUND);
        found.set(excerpt, [...(found.get(excerpt) ?? []), path]);
      }
  return [...found]
    .slice(0, MOST)
    .map(([excerpt, paths]) => `« ${excerpt} » on ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}`);
}

describe('the words of every page', () => {
  it('are read by this test', () => {
    expect(prose.filter(({ runs }) => runs.length < 5)).toEqual([]);
  });

  it('have typographic apostrophes', () => {
    expect(matches(/\p{L}['ʼ]\p{L}/gu)).toEqual([]);
  });

  it('have no ordinary space before ; ! ?', () => {
    expect(matches(/[ \u00a0][;!?]/gu)).toEqual([]);
  });

  it('have a narrow no-break space before ; ! ? that end a word', () => {
    expect(matches(/[\p{L}\p{N}»)][;!?](?=[\s»)…]|$)/gu)).toEqual([]);
  });

  it('have a no-break space before :', () => {
    expect(matches(/(?:[\p{L}»)…]| ):(?=\s|$)/gu)).toEqual([]);
  });

  it('have narrow no-break spaces inside « »', () => {
    expect(matches(/«(?!\u202f)|(?<!\u202f)»/gu)).toEqual([]);
  });

  it('have no straight quotation marks', () => {
    expect(matches(/"/gu)).toEqual([]);
  });

  it('have ellipses, not three dots', () => {
    expect(matches(/\.{3}/gu)).toEqual([]);
  });

  it('keep « n° 2 » and « 12 % » on one line', () => {
    expect(matches(/\b[nN]°[ \p{N}]/gu)).toEqual([]);
    expect(matches(/\p{N} ?%/gu)).toEqual([]);
  });
});
