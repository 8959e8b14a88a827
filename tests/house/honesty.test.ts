/** What is left for later, and what silences a tool, has no place in the house. */
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const code = [
  ...sources('src/**/*.{ts,tsx,astro,css}'),
  ...sources('scripts/**/*.{ts,mjs}'),
  ...sources('tests/**/*.ts'),
  ...sources('*.{ts,mjs}'),
];
const lines = code.flatMap(({ file, text }) => text.split('\n').map((line, index) => ({ place: `${file}:${index + 1}`, line })));
// Written in two pieces, so that this file does not hold them.
const word = (...pieces: string[]) => pieces.join('');
const bearing = (pattern: RegExp) => lines.filter(({ line }) => pattern.test(line)).map(({ place, line }) => `${place}: ${line.trim()}`);

describe('the code', () => {
  it('leaves no note for later', () => {
    expect(bearing(new RegExp(`\\b(?:${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('XX', 'X')}|${word('HA', 'CK')})\\b`))).toEqual([]);
  });

  it('silences no tool', () => {
    expect(
      bearing(
        new RegExp(`@${word('ts', '-')}(?:ignore|nocheck|expect-error)|${word('eslint', '-disable')}|${word('html-validate', '-disable')}`),
      ),
    ).toEqual([]);
  });

  it('types everything', () => {
    expect(bearing(/(?::|\bas|<|\||,)\s*any\b(?=\s*(?:[;,)>|=[\]{}]|$))/)).toEqual([]);
  });
});

describe('the tests', () => {
  it('all run', () => {
    const tests = lines.filter(({ place }) => place.startsWith('tests/'));
    const waiting = tests.filter(({ line }) => /^\s*(?:it|test|describe)(?:\.\w+)*\.(?:skip|todo|only|fails|skipIf|runIf)\b/.test(line));
    expect(waiting.map(({ place }) => place)).toEqual([]);
  });
});
