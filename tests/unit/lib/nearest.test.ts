import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearestTo } from '../../../src/lib/nearest.ts';

const same = (name: string) => name;

describe('the distance between two names', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['preocupations', 'preoccupations', 1],
    ['chat', 'chien', 3],
  ])('from %s to %s is %i edits', (a, b, edits) => {
    expect(distance(a, b, 10)).toBe(edits);
  });

  it('is not measured further than asked', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it('is the same both ways, and nothing between a name and itself', () => {
    const name = fc.string({ maxLength: 8 });
    fc.assert(fc.property(name, name, (a, b) => distance(a, b, 3) === distance(b, a, 3) && distance(a, a, 3) === 0));
  });
});

describe('the nearest name', () => {
  it('is proposed when it is near enough', () => {
    expect(nearestTo('preocupations', ['titre', 'preoccupations', 'focales'], same)).toBe('preoccupations');
  });

  it('is not proposed when nothing looks like it', () => {
    expect(nearestTo('zzzzzz', ['titre', 'resume'], same)).toBeUndefined();
    expect(nearestTo('', ['a'], same)).toBeUndefined();
  });

  it('is the first of those that are as near', () => {
    expect(nearestTo('abcd', ['abce', 'abcf'], same)).toBe('abce');
  });

  it('is looked for in the folded form, and given as it is written', () => {
    expect(nearestTo('degres', ['Degrés'], (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase())).toBe('Degrés');
  });
});
