import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countValues, passes, toggle, type Borne, type Choice } from '../../../src/search/facets.ts';

const FACETTES = ['degres', 'focales', 'etat'];
const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const byFacette = fc.tuple(values, values, values).map((lists) => new Map(FACETTES.map((facette, index) => [facette, lists[index] ?? []])));
const things: fc.Arbitrary<Borne[]> = fc.array(byFacette, { maxLength: 20 });
const choice: fc.Arbitrary<Choice> = byFacette.map((map) => new Map([...map].filter(([, list]) => list.length > 0).map(([facette, list]) => [facette, new Set(list)])));

const bears = (thing: Borne, facette: string, value: string) => (thing.get(facette) ?? []).includes(value);

describe('counts never lie', () => {
  it('a value alone in its facet leaves as many things as its count', () => {
    fc.assert(
      fc.property(things, choice, fc.constantFrom(...FACETTES), fc.constantFrom('a', 'b', 'c'), (list, chosen, facette, value) => {
        const promised = countValues(list, facette, chosen).get(value) ?? 0;
        const alone = new Map([...chosen, [facette, new Set([value])]]);
        expect(list.filter((thing) => passes(thing, alone))).toHaveLength(promised);
      }),
    );
  });

  it('a thing that bears a value twice counts once', () => {
    expect(countValues([new Map([['degres', ['a', 'a']]])], 'degres', new Map()).get('a')).toBe(1);
  });
});

describe('choices combine', () => {
  it('values of one facet widen, another facet narrows', () => {
    fc.assert(
      fc.property(things, choice, (list, chosen) => {
        const expected = list.filter((thing) => [...chosen].every(([facette, set]) => [...set].some((value) => bears(thing, facette, value))));
        expect(list.filter((thing) => passes(thing, chosen))).toEqual(expected);
      }),
    );
  });

  it('toggled twice, a choice is what it was, and none is changed in place', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom(...FACETTES), fc.constantFrom('a', 'b', 'c'), (chosen, facette, value) => {
        const before = structuredClone(chosen);
        const sets = (each: Choice) => [...each].map(([name, set]) => [name, [...set].sort()]).sort();
        expect(sets(toggle(toggle(chosen, facette, value), facette, value))).toEqual(sets(before));
        expect(chosen).toEqual(before);
      }),
    );
  });
});
