import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { anyText } from './samples.ts';

const mots = (q: string) => parseQuery(q).asked.map(({ mot }) => mot);

describe('what is asked', () => {
  it('is its words that say something, each once, as they were typed', () => {
    expect(mots('comment conduire l’entretien, les entretiens ?')).toEqual(['conduire', 'entretiens']);
  });

  it('knows the little words from none at all', () => {
    expect(parseQuery('le la les')).toMatchObject({ asked: [], words: 3 });
    expect(parseQuery('🎉 !')).toMatchObject({ asked: [], words: 0 });
  });

  it('is open while its last word is being typed', () => {
    expect([parseQuery('entre').open, parseQuery('entre ').open, parseQuery('').open]).toEqual([true, false, false]);
  });

  it('may be of any length and in any script', () => {
    fc.assert(fc.property(anyText, (q) => parseQuery(q).asked.every(({ mot, start, end }) => q.slice(start, end) === mot)));
    const long = Array.from({ length: 1000 }, (_, index) => `mot${index}`).join(' ');
    expect(parseQuery(long).asked).toHaveLength(16);
  });
});
