import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemma } from '../../../src/search/lemma.ts';
import { stem } from '../../../src/search/stem.ts';
import { inventedWord } from './samples.ts';

const family = (word: string) => stem(lemma(word));

describe('the family of a word', () => {
  it.each([
    ['evaluer', 'evaluation', 'evaluee', 'evaluent', 'evaluateur'],
    ['observer', 'observation', 'observatrice'],
    ['mettre', 'mise', 'mis'],
    ['parler', 'parole', 'parlent'],
    ['lire', 'lecture', 'lu'],
    ['prendre', 'prise', 'pris'],
    ['gerer', 'gestion'],
    ['aider', 'aide'],
    ['essayer', 'essai', 'essais'],
    ['absent', 'absence', 'absences'],
    ['tuteur', 'tutorat', 'tutrices', 'tutorer'],
    ['abandon', 'abandonner', 'abandonnee'],
    ['accueil', 'accueillir'],
  ])('%s and %s', (...words) => {
    expect(words.map(family)).toEqual(words.map(() => family(words[0])));
  });

  it.each([
    ['observer', 'observatoire'],
    ['visite', 'vision'],
    ['classe', 'classique'],
    ['formulaire', 'formation'],
  ])('%s is no kin of %s', (a, b) => {
    expect(family(a)).not.toBe(family(b));
  });

  it('is never empty, and short words are their own', () => {
    fc.assert(fc.property(inventedWord, (word) => word === '' || stem(lemma(word)).length > 0));
    expect(['an', 'mot', 'clef'].map(stem)).toEqual(['an', 'mot', 'clef']);
  });
});
