import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '../../../src/lib/corde.ts';
import { hubPages } from '../../../src/lib/hub.ts';
import { horloges } from '../../../src/lib/horloge.ts';
import { pagesDeVie } from '../../../src/lib/vie.ts';

const count = (n: number) => Array.from({ length: n }, (_, index) => index);

describe('a long life', () => {
  it('is told once, in the order of the days, its origin on the first page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 50 }), (n, size) => {
        const pages = pagesDeVie(count(n), size);
        const [first, ...before] = pages;
        expect(first?.noeuds[0]).toBe(0);
        const told = [...before.toReversed().flatMap(({ noeuds }) => noeuds), ...(first?.noeuds.slice(1) ?? [])];
        expect(told).toEqual(count(n).slice(1));
        for (const { noeuds, numero, total } of pages) {
          expect(noeuds.length).toBeLessThanOrEqual(size + 1);
          expect(numero).toBeLessThanOrEqual(total);
          expect(total).toBe(pages.length);
        }
      }),
    );
  });
  it('is drawn in stretches as equal as can be, that lose no essai', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 500 }), fc.integer({ min: 1, max: 9 }), (essais, most) => {
        const drawn = stretches(essais.map((n, index) => ({ essais: n, index })), most);
        expect(drawn).toHaveLength(Math.min(most, essais.length));
        expect(drawn.reduce((sum, each) => sum + each.essais, 0)).toBe(essais.reduce((sum, n) => sum + n, 0));
        expect(drawn.reduce((sum, each) => sum + each.seances, 0)).toBe(essais.length);
        if (drawn.length > 0) {
          expect(drawn.at(-1)?.end.index).toBe(essais.length - 1);
          const sizes = drawn.map(({ seances }) => seances);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a hub', () => {
  const groups = fc.array(fc.integer({ min: 1, max: 260 }), { maxLength: 6 }).map((sizes) => sizes.map((n, id) => ({ id: `g${id}`, titre: `G${id}`, items: count(n).map((item) => `${id}-${item}`) })));

  it('shows each thing on one page and only one, in order, and every group on the first', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const pages = hubPages<string, (typeof all)[number]>(all, { head: 10, size: 100 });
        expect(pages[0]?.groupes.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        for (const { id, items } of all) {
          const shown = pages.flatMap(({ groupes }) => groupes.filter((groupe) => groupe.id === id).flatMap((groupe) => groupe.items));
          expect(shown).toEqual(items);
        }
        for (const { groupes } of pages) expect(groupes.reduce((sum, { items }) => sum + items.length, 0)).toBeLessThanOrEqual(100);
      }),
    );
  });
  it('says where each group goes on', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const pages = hubPages<string, (typeof all)[number]>(all, { head: 10, size: 100 });
        for (const { id, items, effectif, suite } of pages[0]?.groupes ?? []) {
          expect(suite === undefined).toBe(items.length === effectif);
          if (suite !== undefined) expect(pages[suite - 1]?.groupes.some((groupe) => groupe.id === id)).toBe(true);
        }
      }),
    );
  });
});

describe('the clock of a séance', () => {
  it('starts at nought and adds up', () => {
    expect(horloges([20, 45, 5, 60])).toEqual([
      { de: '0 h 00', a: '0 h 20' },
      { de: '0 h 20', a: '1 h 05' },
      { de: '1 h 05', a: '1 h 10' },
      { de: '1 h 10', a: '2 h 10' },
    ]);
  });
});
