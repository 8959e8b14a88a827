import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/search/distance.ts';

const word = fc.stringMatching(/^[a-d]{0,8}$/);

describe('slips between two words', () => {
  it.each([
    ['evluation', 'evaluation', 1],
    ['bienveilance', 'bienveillance', 1],
    ['entretein', 'entretien', 1],
    ['stagaire', 'stagiaire', 1],
    ['chat', 'chien', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(distance(a, b, 5)).toBe(slips);
  });

  it('are as many one way as the other, and none only for the same word', () => {
    fc.assert(fc.property(word, word, (a, b) => distance(a, b, 9) === distance(b, a, 9) && (distance(a, b, 9) === 0) === (a === b)));
  });

  it('stop being counted beyond the most that matters', () => {
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => distance(a, b, most) === Math.min(distance(a, b, 9), most + 1)));
  });
});
