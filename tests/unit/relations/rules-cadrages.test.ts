import { describe, expect, it } from 'vitest';
import { loops } from '../../../src/relations/rules/rule.ts';
import { entry, problemsOf } from './fixtures.ts';

const cadrage = (id: string, own: Record<string, unknown> = {}) => entry('cadrages', id, own);

describe('replacement', () => {
  it('is never of oneself', () => {
    expect(problemsOf(cadrage('a', { remplace: 'a' }))).toMatchInlineSnapshot(`
      "error remplacement-en-boucle
      cadrages/a remplace
      Ce cadrage se remplace lui-même.
      Le champ « Remplace » désigne la version précédente ; videz-le dans la plus ancienne."
    `);
  });
  it('never goes round', () => {
    expect(problemsOf(cadrage('b', { remplace: 'c' }), cadrage('c', { remplace: 'a' }), cadrage('a', { remplace: 'b' })))
      .toMatchInlineSnapshot(`
      "error remplacement-en-boucle
      cadrages/a remplace
      Ces cadrages se remplacent en boucle : a → b → c → a.
      Le champ « Remplace » désigne la version précédente ; videz-le dans la plus ancienne."
    `);
  });
  it('happens once to each', () => {
    expect(problemsOf(cadrage('a'), cadrage('b', { remplace: 'a' }), cadrage('c', { remplace: 'a' }))).toMatchInlineSnapshot(`
      "error remplace-deux-fois
      cadrages/c remplace
      « a » est remplacé deux fois : par content/cadrages/b.mdx et par content/cadrages/c.mdx.
      Une version n’en a qu’une pour suite : corrigez le champ « Remplace » de l’une des deux."
    `);
    expect(problemsOf(cadrage('a'), cadrage('b', { remplace: 'a' }), cadrage('c', { remplace: 'a', statut: 'retire' }))).toBe('');
  });
  it('stays in the série', () => {
    expect(problemsOf(cadrage('a', { serie: 'autre' }), cadrage('b', { remplace: 'a' }))).toMatchInlineSnapshot(`
      "error remplace-autre-serie
      cadrages/b remplace
      « a » est de la série « autre », ce cadrage de la série « s ».
      Corrigez la série, ou désignez une version de la même série."
    `);
  });
  it('is of an older one', () => {
    const newer = cadrage('a', { en_vigueur_du: '2026-09-01' });
    expect(problemsOf(newer, cadrage('b', { remplace: 'a', en_vigueur_du: '2020-09-01', en_vigueur_au: '2026-08-31' })))
      .toMatchInlineSnapshot(`
      "error remplace-plus-recent
      cadrages/b remplace
      « a », que ce cadrage remplace, n’entre en vigueur que le 1er septembre 2026.
      Une version remplace une version plus ancienne : vérifiez les dates ou le champ « Remplace »."
    `);
  });
});

describe('validity', () => {
  it('never overlaps: an open one', () => {
    expect(problemsOf(cadrage('a', { en_vigueur_du: '2020-09-01' }), cadrage('b', { en_vigueur_du: '2026-09-01' }))).toMatchInlineSnapshot(`
      "error versions-qui-se-chevauchent
      cadrages/b en_vigueur_du
      Le 1er septembre 2026, « a » est encore en vigueur (sans date de fin).
      Si ce texte le remplace, écrivez « remplace: a » ; sinon datez la fin de « a » au plus tard du 31 août 2026."
    `);
  });
  it('never overlaps: dated ones, by one day', () => {
    const old = cadrage('a', { en_vigueur_du: '2020-09-01', en_vigueur_au: '2026-09-01' });
    expect(problemsOf(old, cadrage('b', { en_vigueur_du: '2026-09-01', remplace: 'a' }))).toMatchInlineSnapshot(`
      "error versions-qui-se-chevauchent
      cadrages/b en_vigueur_du
      Le 1er septembre 2026, « a » est encore en vigueur (jusqu’au 1er septembre 2026).
      Datez la fin de « a » au plus tard du 31 août 2026, ou corrigez le début de ce texte."
    `);
  });
  it('never overlaps: a long one over two short ones', () => {
    const long = cadrage('a', { en_vigueur_du: '2020-09-01', en_vigueur_au: '2030-08-31' });
    const short = [
      cadrage('b', { en_vigueur_du: '2021-09-01', en_vigueur_au: '2021-12-31' }),
      cadrage('c', { en_vigueur_du: '2022-09-01', en_vigueur_au: '2022-12-31' }),
    ];
    expect(problemsOf(long, ...short).match(/versions-qui-se-chevauchent/g)).toHaveLength(2);
  });
  it('may be open until the next replaces it', () => {
    expect(problemsOf(cadrage('a', { en_vigueur_du: '2020-09-01' }), cadrage('b', { en_vigueur_du: '2026-09-01', remplace: 'a' }))).toBe(
      '',
    );
  });
  it('tells a gap', () => {
    const old = cadrage('a', { en_vigueur_du: '2020-09-01', en_vigueur_au: '2021-08-31' });
    expect(problemsOf(old, cadrage('b', { en_vigueur_du: '2026-09-01', remplace: 'a' }))).toMatchInlineSnapshot(`
      "warning lacune-entre-versions
      cadrages/b en_vigueur_du
      Aucune version de la série « s » n’est en vigueur du 1er septembre 2021 au 31 août 2026.
      Ajoutez la version qui manque, ou corrigez les dates ; la page de la série montre cette lacune."
    `);
    expect(problemsOf(old, cadrage('b', { en_vigueur_du: '2021-09-01', remplace: 'a' }))).toBe('');
  });
  it('ends after it begins', () => {
    expect(problemsOf(cadrage('a', { en_vigueur_du: '2026-09-01', en_vigueur_au: '2026-08-31' }))).toMatchInlineSnapshot(`
      "error validite-inversee
      cadrages/a en_vigueur_au
      Ce texte cesserait d’être en vigueur le 31 août 2026, avant d’y entrer le 1er septembre 2026.
      Corrigez l’une des deux dates."
    `);
    expect(problemsOf(cadrage('a', { en_vigueur_au: '2026-08-31' }))).toMatchInlineSnapshot(`
      "warning validite-sans-debut
      cadrages/a en_vigueur_au
      La fin de validité (31 août 2026) est donnée sans son début.
      Ajoutez « En vigueur du » si la source le dit."
    `);
    expect(problemsOf(cadrage('a', { en_vigueur_du: '2026-09-01', en_vigueur_au: '2026-09-01' }))).toBe('');
  });
});

describe('calendar', () => {
  it('has periods that end after they begin', () => {
    const calendrier = [
      { periode: 'Septembre', du: '2026-09-01', au: '2026-09-01' },
      { periode: 'Mi-octobre', du: '2026-12-20', au: '2026-10-15' },
    ];
    expect(problemsOf(cadrage('a', { calendrier }))).toMatchInlineSnapshot(`
      "error periode-inversee
      cadrages/a calendrier.1.au
      La période « Mi-octobre » finit le 15 octobre 2026, avant de commencer le 20 décembre 2026.
      Corrigez l’une des deux dates."
    `);
  });
});

describe('loops', () => {
  it('finds each once, from its least name, and not what leads to it', () => {
    const next = new Map([
      ['z', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['c', 'c'],
      ['x', 'y'],
    ]);
    expect(loops(next)).toEqual([['a', 'b'], ['c']]);
  });
});
