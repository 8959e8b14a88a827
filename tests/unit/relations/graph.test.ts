import { describe, expect, it } from 'vitest';
import { cleFrom, debriefing, entry, graphOf, piste, vocabulaire } from './fixtures.ts';

describe('nodes', () => {
  const graph = graphOf([
    entry('syntheses', 'a', { pistes: [piste('aaaaaa'), piste('bbbbbb', { titre: 'La seconde' })], exemple: true }),
    entry('syntheses', 'vieille', { numero: 2, statut: 'retire', pistes: [piste('cccccc')] }),
  ]);

  it('holds entries, pistes and terms under their keys', () => {
    expect(graph.nodes.get('syntheses/a')).toMatchObject({
      kind: 'entry',
      collection: 'syntheses',
      id: 'a',
      titre: 'Un titre',
      exemple: true,
    });
    expect(graph.nodes.get('pistes/bbbbbb')).toMatchObject({ kind: 'piste', titre: 'La seconde', retired: false, exemple: true });
    expect(graph.nodes.get('vocabulaire/degres/premier')).toMatchObject({ kind: 'terme', vocabulaire: 'degres', titre: 'premier' });
  });
  it('retires the pistes of a retired synthesis', () => {
    expect(graph.nodes.get('pistes/cccccc')).toMatchObject({ retired: true });
    expect(graph.pistes.get('cccccc')?.retired).toBe(true);
  });
  it('knows the place of a piste in its synthesis', () => {
    expect(graph.pistes.get('bbbbbb')).toMatchObject({ synthese: 'a', index: 1, collectif: 'c', date: '2026-11-05' });
  });
  it('links a term to its parent and its children, in other vocabularies too', () => {
    const { nodes } = graphOf([
      vocabulaire('objectifs-tutoraux', { id: 'x', parent: 'plans-support/cognitif' }, { id: 'a', parent: 'plans-support/cognitif' }),
    ]);
    expect(nodes.get('vocabulaire/objectifs-tutoraux/x')).toMatchObject({ parent: 'vocabulaire/plans-support/cognitif' });
    expect(nodes.get('vocabulaire/plans-support/cognitif')).toMatchObject({
      enfants: ['vocabulaire/objectifs-tutoraux/a', 'vocabulaire/objectifs-tutoraux/x'],
    });
  });
});

describe('links', () => {
  it('name the field and the place they come from', () => {
    const { links } = graphOf([
      entry('formulaires', 'f'),
      entry('cadrages', 'k', {
        calendrier: [{ periode: 'Septembre', du: '2026-09-01', au: '2026-09-30', formulaires: ['f'] }],
        annexes: [{ titre: 'Annexe 1', formulaire: 'f' }],
      }),
    ]);
    expect(links.get('cadrages/k')).toEqual([
      { from: 'cadrages/k', to: 'vocabulaire/series/s', field: 'serie', path: ['serie'], retired: false },
      { from: 'cadrages/k', to: 'formulaires/f', field: 'calendrier', path: ['calendrier', 0, 'formulaires', 0], retired: false },
      { from: 'cadrages/k', to: 'formulaires/f', field: 'annexes', path: ['annexes', 0, 'formulaire'], retired: false },
    ]);
  });
  it('go from a module to whatever its steps contain', () => {
    const contenus = [
      { type: 'pistes', ref: 'aaaaaa' },
      { type: 'ressources', ref: 'r' },
      { type: 'ressources', ref: 'r' },
    ];
    const graph = graphOf([
      entry('syntheses', 'a', { pistes: [piste('aaaaaa')] }),
      entry('ressources', 'r'),
      entry('modules', 'm', { etapes: [{ titre: 'É', duree: 30, modalite: 'presentiel', consigne: 'Faites.', contenus }] }),
    ]);
    const found = graph.links.get('modules/m')?.filter(({ field }) => field === 'contenus');
    expect(found?.map(({ to, path }) => [to, path.join('.')])).toEqual([
      ['pistes/aaaaaa', 'etapes.0.contenus.0.ref'],
      ['ressources/r', 'etapes.0.contenus.1.ref'],
    ]);
    expect(graph.backlinks.get('pistes/aaaaaa')).toEqual([expect.objectContaining({ from: 'modules/m', field: 'contenus' })]);
  });
  it('come from the body as renvois of each form', () => {
    const renvois = ['ressources/r', 'pistes/aaaaaa', 'vocabulaire/dilemmes/aider-ou-evaluer', 'ressources/r'];
    const { links, byTerm } = graphOf([
      entry('ressources', 'r'),
      entry('syntheses', 'a', { pistes: [piste('aaaaaa')] }),
      entry('pages', 'p', {}, { renvois }),
    ]);
    expect(links.get('pages/p')?.map(({ to, field, path }) => [to, field, path])).toEqual([
      ['ressources/r', 'renvoi', ['renvoi', 0]],
      ['pistes/aaaaaa', 'renvoi', ['renvoi', 1]],
      ['vocabulaire/dilemmes/aider-ou-evaluer', 'renvoi', ['renvoi', 2]],
    ]);
    expect(byTerm.has('vocabulaire/dilemmes/aider-ou-evaluer')).toBe(false);
  });
  it('mark a retired target, and hide what a retired entry says', () => {
    const graph = graphOf([
      entry('ressources', 'r', { statut: 'retire' }),
      entry('syntheses', 'a', { ressources: ['r'] }),
      entry('syntheses', 'b', { numero: 2, statut: 'retire', ressources: ['r'], dilemmes: ['aider-ou-evaluer'] }),
    ]);
    expect(graph.links.get('syntheses/a')?.find(({ field }) => field === 'ressources')?.retired).toBe(true);
    expect(graph.links.get('syntheses/b')?.some(({ to }) => to === 'ressources/r')).toBe(true);
    expect(graph.backlinks.get('ressources/r')?.map(({ from }) => from)).toEqual(['syntheses/a']);
    expect(graph.byTerm.has('vocabulaire/dilemmes/aider-ou-evaluer')).toBe(false);
  });
  it('give the entries that bear a term, once each', () => {
    const besoins = [{ intitule: 'Un besoin', preoccupations: ['accueillir'] }];
    const { byTerm } = graphOf([
      entry('syntheses', 'b', { numero: 2 }),
      entry('syntheses', 'a'),
      entry('capitalisations', 'k', { preoccupations: ['accueillir'], besoins }),
    ]);
    expect(byTerm.get('vocabulaire/preoccupations/accueillir')).toEqual(['capitalisations/k', 'syntheses/a', 'syntheses/b']);
  });
});

describe('pistes', () => {
  const origin = entry('syntheses', 'o', { date: '2026-09-10', pistes: [piste('aaaaaa', { origine: 'eprouvee' })] });
  const later = (id: string, numero: number, date: string, said: object, own: object = {}) =>
    entry('syntheses', id, { numero, date, debriefing: [debriefing('aaaaaa', said as Record<string, unknown>)], ...own });

  it('are proposed until someone says otherwise, even when tried before', () => {
    expect(graphOf([origin]).pistes.get('aaaaaa')).toMatchObject({ etat: 'proposee', essais: 0, collectifs: [], debriefings: [] });
  });
  it('take the état of the latest debriefing by date, whatever their numbers', () => {
    const { pistes } = graphOf([
      origin,
      later('x', 2, '2026-12-01', { etat: 'retenue', essais: 2 }),
      later('y', 3, '2026-10-01', { etat: 'adaptee', essais: 3 }),
    ]);
    expect(pistes.get('aaaaaa')).toMatchObject({ etat: 'retenue', essais: 5, essaisNonComptes: 0, collectifs: ['c'] });
    expect(pistes.get('aaaaaa')?.debriefings.map(({ synthese, etat }) => [synthese, etat])).toEqual([
      ['y', 'adaptee'],
      ['x', 'retenue'],
    ]);
  });
  it('settle a tie of dates by id', () => {
    const { pistes } = graphOf([
      entry('collectifs', 'd'),
      origin,
      later('z', 2, '2026-12-01', { etat: 'abandonnee' }),
      later('y', 2, '2026-12-01', { etat: 'retenue', essais: 0 }, { collectif: 'd' }),
    ]);
    expect(pistes.get('aaaaaa')).toMatchObject({ etat: 'abandonnee', essais: 0, essaisNonComptes: 1, collectifs: ['c', 'd'] });
  });
  it('forget what a retired synthesis says', () => {
    const { pistes } = graphOf([origin, later('x', 2, '2026-12-01', { etat: 'retenue' }, { statut: 'retire' })]);
    expect(pistes.get('aaaaaa')).toMatchObject({ etat: 'proposee', debriefings: [] });
  });
  it('hold five hundred debriefings', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      later(`s${i}`, 2, `2026-12-${String(1 + (i % 28)).padStart(2, '0')}`, { essais: 1 }, { collectif: `d${i % 50}` }),
    );
    const { pistes } = graphOf([origin, ...many]);
    expect(pistes.get('aaaaaa')).toMatchObject({ essais: 500 });
    expect(pistes.get('aaaaaa')?.collectifs).toHaveLength(50);
  });
  it('have a clé of six characters in these tests', () => {
    expect(cleFrom('plaine-et-monts-2025-2026-1')).toMatch(/^[a-z0-9]{6}$/);
  });
});
