import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify, uniqueSlugger } from '../../../src/lib/slug.ts';

describe('an anchor', () => {
  it.each([
    ['L’évaluation', 'l-evaluation'],
    ["L'évaluation\u202f?", 'l-evaluation'],
    ['Œuvrer, ex æquo', 'oeuvrer-ex-aequo'],
    ['1. La confidentialité', '1-la-confidentialite'],
    ['   ', 'section'],
    ['???', 'section'],
    ['日本', 'section'],
  ])('of « %s » is %s', (title, anchor) => {
    expect(slugify(title)).toBe(anchor);
  });

  it('is made of small letters, digits and single hyphens, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugify(title))));
  });

  it('of an anchor is itself', () => {
    fc.assert(fc.property(fc.string(), (title) => slugify(slugify(title)) === slugify(title)));
  });
});

describe('the anchors of one page', () => {
  it('are numbered where titles repeat', () => {
    const slug = uniqueSlugger();
    expect(['Visite', 'visite', 'Visite !'].map(slug)).toEqual(['visite', 'visite-2', 'visite-3']);
  });

  it('never collide with a title that looks like a number of another', () => {
    const slug = uniqueSlugger();
    expect(['Visite 2', 'Visite', 'Visite'].map(slug)).toEqual(['visite-2', 'visite', 'visite-3']);
  });

  it('are all different, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'a 2', 'a-2', 'é', 'e', '?', '!')), (titles) => {
        const anchors = titles.map(uniqueSlugger());
        return new Set(anchors).size === anchors.length;
      }),
    );
  });

  it('begin anew on another page', () => {
    expect([uniqueSlugger()('Visite'), uniqueSlugger()('Visite')]).toEqual(['visite', 'visite']);
  });
});
