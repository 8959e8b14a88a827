import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/integrations/search/lexicon.ts';
import { completions, nearest, readLexicon } from '../../../src/search/lexicon.ts';

const PAGES = [
  ['L’évaluation, les évaluations', 'Néo-tuteur'],
  ['évaluation', 'évaluer la bienveillance'],
  ['ÉVALUATION', 'l’entretien', '2026'],
];
const files = lexiconOf(PAGES);
const words = (letter: string) => readLexicon(files.get(letter) ?? '');
const spelt = (list: readonly { mot: string }[]) => list.map(({ mot }) => mot);

describe('the words of the site', () => {
  it('are filed by their first letter without accent, as they are mostly spelt, with how many pages hold them', () => {
    expect([...files.keys()]).toEqual(['2', 'b', 'e', 'n', 't']);
    expect(files.get('e')).toBe('entretien\t1\névaluation\t3\névaluations\t1\névaluer\t1\n');
    expect(files.get('n')).toContain('néo-tuteur\t1');
  });

  it('come back from their file', () => {
    expect(words('e').find(({ mot }) => mot === 'évaluation')).toMatchObject({ folded: 'evaluation', lemme: 'evaluation', pages: 3 });
    expect(readLexicon('')).toEqual([]);
  });

  it('complete a beginning: the most frequent first, singular and plural once', () => {
    expect(spelt(completions(words('e'), 'eval', 5))).toEqual(['évaluation', 'évaluer']);
    expect(spelt(completions(words('e'), 'e', 1))).toEqual(['évaluation']);
  });

  it.each([
    ['evluation', 'e', ['évaluation']],
    ['bienveilance', 'b', ['bienveillance']],
    ['entretein', 'e', ['entretien']],
    ['bienvenue', 'b', []],
    ['ent', 'e', []],
    ['2062', '2', []],
  ])('near %s', (typed, letter, expected) => {
    expect(spelt(nearest(words(letter), typed, 4))).toEqual(expected);
  });
});
