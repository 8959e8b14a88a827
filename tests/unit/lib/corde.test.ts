import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizontalStretch, shares, verticalStretch, type Curve } from '../../../src/lib/corde.ts';

const numbers = ({ d }: Curve) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
const largest = (curves: Curve[]) => Math.max(...curves.flatMap(numbers));

describe('the string of a piste', () => {
  it('is drawn in three spindles, from the clearest to the faintest', () => {
    const curves = horizontalStretch(0, 100, 50, 20);
    expect(curves).toHaveLength(3);
    expect(curves.map(({ opacity }) => opacity)).toEqual(curves.map(({ opacity }) => opacity).toSorted((a, b) => b - a));
  });

  it('goes from one node to the next', () => {
    for (const { d } of horizontalStretch(10, 90, 50, 20)) {
      expect(d).toMatch(/^M10 50C/);
      expect(d).toMatch(/ 90 50$/);
    }
  });

  it('is straight where nobody tried', () => {
    expect(new Set(horizontalStretch(0, 100, 50, 0).map(({ d }) => d)).size).toBe(1);
    expect(new Set(verticalStretch(0).map(({ d }) => d)).size).toBe(1);
  });

  it('swings as wide on both sides', () => {
    for (const curve of horizontalStretch(0, 100, 50, 20)) {
      const [above = 0, below = 0] = [numbers(curve)[3], numbers(curve)[11]];
      expect(above).toBeLessThan(50);
      expect(above + below).toBeCloseTo(100);
    }
  });

  it('swings wider the more it was tried', () => {
    expect(largest(horizontalStretch(0, 10, 50, 30))).toBeGreaterThan(largest(horizontalStretch(0, 10, 50, 10)));
    expect(largest(verticalStretch(1))).toBeGreaterThan(largest(verticalStretch(0.5)));
  });
});

describe('shares', () => {
  it('are of the largest', () => {
    expect(shares([0, 2, 4])).toEqual([0, 0.5, 1]);
  });

  it('of nothing are nothing', () => {
    expect(shares([])).toEqual([]);
    expect(shares([0, 0])).toEqual([0, 0]);
  });

  it('show every piste that was tried, however little, and none beyond the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), (counts) =>
        shares(counts).every((share, index) => (counts[index] === 0 ? share === 0 : share >= 0.15 && share <= 1)),
      ),
    );
  });
});
