import { describe, expect, it } from 'vitest';
import { byFrench, count, countInWords, enumerate, lowerFirst, paragraphs, sentence, sortedBy, upperFirst } from '../../../src/lib/french.ts';

const spaces = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('French order', () => {
  it('ignores accents and capitals before it looks at them', () => {
    expect(['zoo', 'Étude', 'école', 'eau', 'Œuvre', 'observer'].sort(byFrench)).toEqual([
      'eau',
      'école',
      'Étude',
      'observer',
      'Œuvre',
      'zoo',
    ]);
  });

  it('reads numbers as numbers', () => {
    expect(['Annexe 10', 'Annexe 2'].sort(byFrench)).toEqual(['Annexe 2', 'Annexe 10']);
  });

  it('sorts a copy', () => {
    const items = [{ nom: 'b' }, { nom: 'a' }];
    expect(sortedBy(items, ({ nom }) => nom).map(({ nom }) => nom)).toEqual(['a', 'b']);
    expect(items[0]).toEqual({ nom: 'b' });
  });
});

describe('French plural', () => {
  it.each([
    [0, '0 essai'],
    [1, '1 essai'],
    [2, '2 essais'],
    [1500, '1 500 essais'],
  ])('of %i begins at two', (n, text) => {
    expect(spaces(count(n, 'essai'))).toBe(text);
  });

  it('takes another form where an s does not do', () => {
    expect(count(3, 'travail', 'travaux')).toBe('3 travaux');
  });

  it('is written in words up to ten', () => {
    expect([0, 1, 10, 11].map((n) => countInWords(n, 'piste', 'pistes'))).toEqual(['Zéro piste', 'Une piste', 'Dix pistes', '11 pistes']);
  });
});

describe('a list of words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('of %j is a sentence', (words, text) => {
    expect(enumerate(words)).toBe(text);
  });
});

describe('the first letter', () => {
  it('changes alone, accents included', () => {
    expect([upperFirst('école'), lowerFirst('Élève À')]).toEqual(['École', 'élève À']);
    expect([upperFirst(''), lowerFirst('')]).toEqual(['', '']);
    // An acronym keeps its capitals.
    expect([lowerFirst('IA-IPR'), lowerFirst('L’année')]).toEqual(['IA-IPR', 'l’année']);
  });
});

describe('a sentence', () => {
  it.each(['R.G.A.A.', 'Vraiment ?', 'et caetera…'])('that ends already is left alone: « %s »', (text) => {
    expect(sentence(text)).toBe(text);
  });

  it('ends with a full stop', () => {
    expect(sentence('double tutorat')).toBe('double tutorat.');
  });
});

describe('the paragraphs of a plain text', () => {
  it('are parted by a blank line, not by a line end', () => {
    expect(paragraphs('Un\ndeux\n\n \n\ttrois\n')).toEqual(['Un\ndeux', 'trois']);
  });

  it('are none in an empty text', () => {
    expect(paragraphs(' \n\n ')).toEqual([]);
  });

  it('are each a point of a list that was pasted', () => {
    expect(paragraphs('Dix minutes :\n•\til hausse le ton ;\r\n  • il note.\n- un tiret\nqui continue\n3-4 élèves')).toEqual(['Dix minutes :', '• il hausse le ton ;', '• il note.', '- un tiret\nqui continue\n3-4 élèves']);
  });

  it('do not mind the line ends of other systems', () => {
    expect(paragraphs('Un\r\n\r\ndeux')).toEqual(['Un', 'deux']);
  });
});
