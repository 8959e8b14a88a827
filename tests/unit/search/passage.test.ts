import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densest, type Placed } from '../../../src/search/passage.ts';

const word: fc.Arbitrary<Placed> = fc.record({ weight: fc.integer({ min: 1, max: 5 }), places: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 5 }) });

/** The same, by trying every window. */
const slowly = (words: readonly Placed[]) =>
  Math.max(0, ...Array.from({ length: 121 }, (_, from) => words.filter(({ places }) => places.some((place) => place >= from && place < from + 32)).reduce((sum, { weight }) => sum + weight, 0)));

describe('the passage that says most', () => {
  it('is the best of all passages', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 4 }), (words) => densest(words) === slowly(words)));
  });

  it('does not count a word twice', () => {
    expect(densest([{ weight: 2, places: [1, 2, 3] }])).toBe(2);
  });
});
