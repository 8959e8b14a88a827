import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/search/normalise.ts';

describe('a French text, folded for search', () => {
  it.each([
    ['Élève', 'eleve'],
    ['e\u0301le\u0300ve', 'eleve'],
    ['œuvre, cœur', 'oeuvre coeur'],
    ['ex æquo', 'ex aequo'],
    ["l'entretien", 'entretien'],
    ['l’entretien', 'entretien'],
    ['qu’elle, jusqu’ici, lorsqu’on', 'elle ici on'],
    ['aujourd’hui', 'aujourd hui'],
    ['Néopass@ction', 'neopassaction'],
    ['annexe\u00a01 !', 'annexe 1'],
    ['  plusieurs   espaces ', 'plusieurs espaces'],
    ['', ''],
  ])('« %s » becomes « %s »', (text, folded) => {
    expect(normalise(text)).toBe(folded);
  });

  it('has the same form whichever apostrophe was typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => normalise(`${a}'${b}`) === normalise(`${a}’${b}`)));
  });
});

const piece = fc.constantFrom('l', 'd', 'qu', 'jusqu', "'", '’', 'é', 'É', 'œ', 'Æ', '@', ' ', '-', 'a', '1', 'ß', 'İ', '\u0301', '٣');
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('whatever the text', () => {
  it('applied twice, it changes nothing more', () => {
    fc.assert(
      fc.property(text, (sample) => normalise(normalise(sample)) === normalise(sample)),
      { numRuns: 20_000 },
    );
  });

  it('it gives words parted by one space', () => {
    fc.assert(
      fc.property(text, (sample) => /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u.test(normalise(sample))),
      { numRuns: 2000 },
    );
  });
});
