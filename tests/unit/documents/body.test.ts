import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/documents/body.ts';
import { plain } from '../../../src/documents/inline.ts';
import type { Block } from '../../../src/documents/model.ts';

const context = {
  link: (target: string) => (target.startsWith('#') ? undefined : target.startsWith('/') ? `https://resonances.example${target}` : target),
  renvoi: (vers: string) => `/${vers}/`,
};
const read = (source: string, first?: number) => readBody(source, context, first);
const levels = (blocks: Block[]) => blocks.flatMap((block) => (block.t === 'heading' ? [block.level] : []));

describe('a body', () => {
  it('is nothing when it is blank', () => {
    expect(readBody(undefined, context)).toEqual([]);
    expect(read(' \n')).toEqual([]);
  });

  it('is typographed as its page is', () => {
    const [block] = read("L'essai \"franc\" : oui !");
    expect(block?.t === 'par' && plain(block.children)).toBe('L’essai «\u202ffranc\u202f»\u00a0: oui\u202f!');
  });

  it('gives links their complete address, and anchors their words alone', () => {
    expect(read('[ici](/pistes/) et [là](#bas)')).toEqual([
      {
        t: 'par',
        children: [
          { t: 'link', url: 'https://resonances.example/pistes/', children: [{ t: 'text', text: 'ici' }] },
          { t: 'text', text: ' et ' },
          { t: 'text', text: 'là' },
        ],
      },
    ]);
  });

  it('resolves what a Renvoi names', () => {
    const [block] = read('Voir <Renvoi vers="ressources/compas">COMPAS</Renvoi>.');
    expect(JSON.stringify(block)).toContain('"url":"https://resonances.example/ressources/compas/"');
  });

  it('never skips a level of heading, whatever its author wrote', () => {
    expect(levels(read('# A\n\n#### B\n\n## C\n\n##### D'))).toEqual([2, 3, 3, 4]);
    expect(levels(read('##### Seul', 3))).toEqual([3]);
  });

  it('leaves out headings without words', () => {
    expect(levels(read('## \n\nTexte'))).toEqual([]);
  });

  it.each([
    ['Encadre', '<Encadre type="conseil" titre="Une idée">\n\nTexte\n\n</Encadre>', 'box'],
    ['Exemple', '<Exemple>\n\nTexte\n\n</Exemple>', 'box'],
    ['Citation', '<Citation source="Un rapport">\n\nTexte\n\n</Citation>', 'quote'],
    ['Etapes', '<Etapes>\n\n1. Texte\n\n</Etapes>', 'steps'],
  ])('knows %s', (_, source, genre) => {
    expect(read(source).map(({ t }) => t)).toEqual([genre]);
    expect(JSON.stringify(read(source))).toContain('Texte');
  });

  it('numbers footnotes in the order of the text, and gives them at the end', () => {
    const words = JSON.stringify(read('Un[^b], deux[^a].\n\n[^a]: alpha\n\n[^b]: bêta'));
    expect(words.indexOf('[1]')).toBeLessThan(words.indexOf('[2]'));
    expect(words.indexOf('bêta')).toBeLessThan(words.indexOf('alpha'));
  });

  it('says whether a task is done', () => {
    expect(JSON.stringify(read('- [x] une\n- [ ] autre'))).toMatch(/\[fait\].*une.*\[à faire\].*autre/);
  });

  it('keeps the head, the rows and the sides of a table', () => {
    const [block] = read('| a | b |\n|---|--:|\n| 1 | `x < 3` |');
    expect(block?.t === 'table' && block.table).toMatchObject({ align: [null, 'right'], heads: [[{ text: 'a' }], [{ text: 'b' }]] });
    expect(JSON.stringify(block)).toContain('x < 3');
  });

  it('shows an image alone, and says one that stands in a line', () => {
    expect(read('![Un plan](/medias/plan.png)')).toEqual([{ t: 'image', src: '/medias/plan.png', alt: 'Un plan' }]);
    expect(JSON.stringify(read('Voir ![un plan](/medias/plan.png) ici'))).toContain('"un plan"');
  });
});
