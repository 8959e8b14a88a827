import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { anyText } from './samples.ts';

describe('any word', () => {
  it('is a word, even one that every object of the language has', () => {
    for (const word of ['constructor', 'valueof', 'tostring', '__proto__']) expect(typeof normalise(word), word).toBe('string');
    expect(normalise('constructor')).toBe('constructor');
  });
});

describe('what is typed meets what is written', () => {
  it.each([
    ['Élève', 'eleve'],
    ['e\u0301le\u0300ve', 'élèves'],
    ['œuvre', 'oeuvres'],
    ["l'entretien", 'L’entretien'],
    ['l’évaluation', 'évaluation'],
    ['tuteur·rice', 'tutrice'],
    ['tuteur/tutrice', 'tuteur'],
    ['professeur.e.s', 'professeure'],
    ['M@gistère', 'magistere'],
    ['annexe\u00a01 !', 'annexe 1'],
    ['G.A.P.P.', 'gapp'],
  ])('« %s » and « %s »', (written, typed) => {
    const [known, asked] = [new Set(normalise(written).split(' ')), normalise(typed).split(' ')];
    expect(asked.some((word) => known.has(word))).toBe(true);
  });

  it('says nothing of words that say nothing', () => {
    expect(normalise('le la les de des')).toBe('');
    expect(normalise('')).toBe('');
  });
});

describe('whatever the text', () => {
  it('folded twice, it changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (sample) => fold(fold(sample)) === fold(sample)),
      { numRuns: 20_000 },
    );
  });

  it('normalised twice, it changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (sample) => void expect(normalise(normalise(sample))).toBe(normalise(sample))),
      { numRuns: 20_000 },
    );
  });

  it('has the same words whichever apostrophe was typed', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => normalise(`${a}'${b}`) === normalise(`${a}’${b}`)));
  });

  it('has the same words in either normal form', () => {
    fc.assert(fc.property(anyText, (sample) => normalise(sample.normalize('NFD')) === normalise(sample.normalize('NFC'))));
  });
});
