import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/lib/distance.ts';

const word = fc.stringMatching(/^[a-d]{0,8}$/);

describe('slips between two words', () => {
  it.each([
    ['evluation', 'evaluation', 1],
    ['bienveilance', 'bienveillance', 1],
    ['entretein', 'entretien', 1],
    ['stagaire', 'stagiaire', 1],
    ['chat', 'chien', 3],
    ['preocupations', 'preoccupations', 1],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(distance(a, b, 5)).toBe(slips);
  });

  it('are as many one way as the other, and none only for the same word', () => {
    fc.assert(fc.property(word, word, (a, b) => distance(a, b, 9) === distance(b, a, 9) && (distance(a, b, 9) === 0) === (a === b)));
  });

  it('are those of the definition, followed letter by letter', () => {
    const short = fc.stringMatching(/^[abc]{0,5}$/);
    const naive = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const plain = Math.min(naive(a.slice(1), b) + 1, naive(a, b.slice(1)) + 1, naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));
      const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
      return swapped ? Math.min(plain, naive(a.slice(2), b.slice(2)) + 1) : plain;
    };
    fc.assert(fc.property(short, short, fc.integer({ min: 0, max: 5 }), (a, b, most) => distance(a, b, most) === Math.min(naive(a, b), most + 1)));
  });

  it('stop being counted beyond the most that matters', () => {
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => distance(a, b, most) === Math.min(distance(a, b, 9), most + 1)));
  });
});
