import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPaths, pagePathsOf, pagesOf, type Group } from '../../../src/lib/pagination.ts';

const group = (titre: string, ...items: number[]): Group<number> => ({ titre, items });
const numbers = (n: number) => Array.from({ length: n }, (_, index) => index);

describe('a long list', () => {
  it('is cut where a page is full, and the group that is cut keeps its heading', () => {
    const pages = pagesOf<number, Group<number>>([group('A', 1, 2, 3), group('B', 4)], 2);
    expect(pages.map(({ groupes }) => groupes)).toEqual([[group('A', 1, 2)], [group('A', 3), group('B', 4)]]);
  });

  it('numbers its pages, and counts all its items on each', () => {
    const pages = pagesOf<number, Group<number>>([group('A', 1, 2, 3)], 2);
    expect(pages.map(({ numero, total, effectif }) => ({ numero, total, effectif }))).toEqual([
      { numero: 1, total: 2, effectif: 3 },
      { numero: 2, total: 2, effectif: 3 },
    ]);
  });

  it('has one page when it is empty', () => {
    expect(pagesOf<number, Group<number>>([])).toEqual([{ groupes: [], numero: 1, total: 1, effectif: 0 }]);
  });

  it('has no page more when its last page is just full', () => {
    expect(pagesOf<number, Group<number>>([group('A', 1, 2)], 2)).toHaveLength(1);
  });

  it('has its own address for its first page, and a number for the others', () => {
    expect(cardPaths(numbers(150)).map(({ params }) => params['page'])).toEqual([undefined, '2']);
    expect(pagePathsOf([{ items: numbers(1) }], { id: 'x' }).map(({ params }) => params)).toEqual([{ id: 'x', page: undefined }]);
  });
});

describe('whatever the list', () => {
  it('every item is on one page, in order, and no page is too long', () => {
    const groups = fc.array(fc.array(fc.nat(9), { maxLength: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 7 }), (lists, size) => {
        const pages = pagesOf<number, Group<number>>(
          lists.map((items) => ({ items })),
          size,
        );
        const shown = pages.map(({ groupes }) => groupes.flatMap(({ items }) => items));
        expect(shown.flat()).toEqual(lists.flat());
        expect(shown.every(({ length }) => length <= size)).toBe(true);
        expect(shown.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      }),
    );
  });
});
