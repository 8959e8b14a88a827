import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemma } from '../../../src/search/lemma.ts';
import { isStopWord } from '../../../src/search/stop-words.ts';
import { inventedWord } from './samples.ts';

describe('number and gender', () => {
  it.each([
    ['tuteur', 'tuteurs', 'tutrice', 'tutrices'],
    ['formateur', 'formatrice', 'formatrices'],
    ['conseiller', 'conseillere', 'conseillers'],
    ['stagiaire', 'stagiaires'],
    ['professeur', 'professeure', 'professeures'],
    ['chef', 'cheffe', 'cheffes'],
    ['lyceen', 'lyceenne', 'lyceennes'],
    ['professionnel', 'professionnelle', 'professionnels'],
    ['nouveau', 'nouvelle', 'nouveaux', 'nouvelles', 'nouvel'],
    ['public', 'publique', 'publics', 'publiques'],
    ['sportif', 'sportive', 'sportives'],
    ['chercheur', 'chercheuse', 'chercheuses'],
    ['gros', 'grosse', 'grosses'],
    ['maitre', 'maitresse', 'maitres'],
    ['travail', 'travail'],
    ['cheval', 'chevaux'],
    ['milieu', 'milieux'],
    ['enjeu', 'enjeux'],
    ['pris', 'prise', 'prises'],
  ])('%s is one word, with %s', (...forms) => {
    expect(new Set(forms.map(lemma)).size).toBe(1);
  });

  it.each([
    ['sonne', 'son'],
    ['visite', 'vis'],
    ['classe', 'clas'],
    ['note', 'no'],
  ])('%s is not %s', (word, other) => {
    expect(lemma(word)).not.toBe(lemma(other));
  });
});

describe('whatever the word', () => {
  it('reduced twice, it changes nothing more', () => {
    fc.assert(
      fc.property(inventedWord, (word) => lemma(lemma(word)) === lemma(word)),
      { numRuns: 20_000 },
    );
  });

  it('a word that says something never becomes one that does not', () => {
    fc.assert(
      fc.property(inventedWord, (word) => isStopWord(word) || !isStopWord(lemma(word))),
      { numRuns: 20_000 },
    );
  });

  it('what is not plain letters stays as it is', () => {
    expect(['2026', 'cc3', 'كتب', ''].map(lemma)).toEqual(['2026', 'cc3', 'كتب', '']);
  });
});
