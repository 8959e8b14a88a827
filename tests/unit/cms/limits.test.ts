import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthPattern } from '../../../src/cms/limits.ts';
import { text, webAddress } from '../../../src/schemas/atoms.ts';
import { fieldFrom } from './fixtures.ts';

const passes = (schema: Parameters<typeof fieldFrom>[0], value: string) => {
  const [pattern] = fieldFrom(schema).pattern ?? [''];
  return new RegExp(pattern).test(value);
};

describe('limits of text', () => {
  it('are those of the schema, spaces at both ends left aside', () => {
    const limits = fc.integer({ min: 1, max: 6 }).chain((min) => fc.tuple(fc.constant(min), fc.integer({ min, max: 12 })));
    const typed = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '’', '{'), maxLength: 16 });
    fc.assert(
      fc.property(limits, typed, ([min, max], value) => {
        const length = value.trim().length;
        expect(new RegExp(lengthPattern(min, max)).test(value)).toBe(length >= min && length <= max);
      }),
    );
  });

  it('agree with the schema on every text that is not empty', () => {
    const schema = text({ label: 'Champ', min: 3, max: 10 });
    const typed = fc.string({ minLength: 1, maxLength: 14 });
    fc.assert(fc.property(typed, (value) => passes(schema, value) === schema.safeParse(value).success));
  });

  it('say both ends in French', () => {
    expect(fieldFrom(text({ label: 'Champ', min: 40, max: 1600 })).pattern?.[1]).toBe('Entre 40 et 1\u202f600 caractères.');
    expect(fieldFrom(text({ label: 'Champ', max: 80 })).pattern?.[1]).toBe('80 caractères au plus.');
  });

  // A pattern that goes back on its steps would never come back from this.
  it('refuse a long text that does not fit', () => {
    expect(new RegExp(lengthPattern(1, 5000)).test(`${' '.repeat(2000)}${'mot '.repeat(5000)}`)).toBe(false);
  });
});

describe('a web address', () => {
  it.each([
    ['https://eduscol.education.fr/x', true],
    ['http://exemple.fr', true],
    ['javascript:alert(1)', false],
    ['exemple.fr', false],
    ['https://exemple.fr deux', false],
  ])('%s → %s', (value, accepted) => {
    expect(passes(webAddress({ label: 'Adresse' }), value)).toBe(accepted);
  });
});
