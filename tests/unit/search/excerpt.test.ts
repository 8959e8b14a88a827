import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, mark, type Marked, type Piece } from '../../../src/search/excerpt.ts';
import { tokens } from '../../../src/search/normalise.ts';
import { anyText } from './samples.ts';

const marking = (q: string): Marked => {
  const words = tokens(q);
  return { lemmes: new Set(words.map(({ lemme }) => lemme)), racines: new Set(words.map(({ racine }) => racine)) };
};
const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.marked).map((piece) => piece.text);

describe('marked words', () => {
  it('joined again, a text is untouched', () => {
    fc.assert(fc.property(anyText, anyText, (sample, q) => text(mark(sample, marking(q))) === sample));
  });

  it.each([
    ['L’entretien : « c’est là » !', "l'entretien", ['entretien']],
    ['Un·e tuteur·rice', 'tutrices', ['tuteur·rice']],
    ['Il évalue après l’évaluation', 'évaluer', ['évalue', 'évaluation']],
    ['Un œuf', 'oeufs', ['œuf']],
    ['Rien ici', 'licorne', []],
  ])('« %s » asked for « %s »', (sample, q, expected) => {
    expect(marked(mark(sample, marking(q)))).toEqual(expected);
  });
});

describe('an excerpt', () => {
  const LINES = ['Avant la visite, on s’appelle.', 'Le motif de la visite se choisit à deux.', 'Rien de tout cela.'];

  it('is the passage that holds most of the question; of two as good, the first', () => {
    expect(text(excerpt(LINES, marking('motif de la visite'), 'résumé'))).toBe(LINES[1]);
    expect(text(excerpt(LINES, marking('visite'), 'résumé'))).toBe(LINES[0]);
  });

  it('is what one is told when no passage holds a word', () => {
    expect(excerpt(LINES, marking('licorne'), 'Un résumé.')).toEqual([{ text: 'Un résumé.', marked: false }]);
  });

  it('of a long passage, keeps the words of the question, whole words, and the typography of the page', () => {
    const long = `${'Une phrase qui passe. '.repeat(30)}Le tuteur dit : « L’entretien ! » ${'Et encore une. '.repeat(30)}`.trim();
    const pieces = excerpt([long], marking('entretien'), '');
    const shown = text(pieces);
    expect(marked(pieces)).toEqual(['entretien']);
    expect(shown).toContain('dit : « L’entretien ! »');
    expect(shown).toMatch(/^… \S[^]*\S …$/);
    expect(shown.length).toBeLessThan(330);
    expect(long).toContain(shown.slice(2, -2));
  });
});
