import { describe, expect, it } from 'vitest';
import { enVigueur, type Version } from '../../../src/relations/index.ts';
import { entry, graphOf } from './fixtures.ts';

const version = (id: string, du?: string, au?: string): Version => ({ id, titre: id, exemple: false, du, au });
const shown = (versions: readonly Version[], day: string) => {
  const found = enVigueur(versions, day);
  return found && `${found.version.id} ${found.statut}`;
};

describe('enVigueur', () => {
  const versions = [version('ancienne', '2020-09-01', '2021-08-31'), version('nouvelle', '2026-09-01')];
  it('finds the version that covers the day, first and last day included', () => {
    expect(shown(versions, '2020-09-01')).toBe('ancienne en-vigueur');
    expect(shown(versions, '2021-08-31')).toBe('ancienne en-vigueur');
    expect(shown(versions, '2026-09-01')).toBe('nouvelle en-vigueur');
    expect(shown(versions, '2050-01-01')).toBe('nouvelle en-vigueur');
  });
  it('falls back on the latest text known', () => {
    expect(shown(versions, '2021-09-01')).toBe('ancienne dernier-connu');
    expect(shown(versions, '2026-08-31')).toBe('ancienne dernier-connu');
  });
  it('shows the first to come before any has begun', () => {
    expect(shown(versions, '2019-01-01')).toBe('ancienne dernier-connu');
  });
  it('never says that an undated text is in force', () => {
    expect(shown([version('sans-date')], '2026-11-01')).toBe('sans-date dernier-connu');
    expect(shown([version('sans-date'), version('datee', '2026-09-01', '2026-12-31')], '2026-11-01')).toBe('datee en-vigueur');
    expect(shown([version('sans-date'), version('datee', '2026-09-01', '2026-12-31')], '2027-11-01')).toBe('datee dernier-connu');
  });
  it('finds nothing in an empty série', () => {
    expect(enVigueur([], '2026-11-01')).toBeUndefined();
  });
});

describe('séries', () => {
  const cadrages = [
    entry('cadrages', 'v3', { en_vigueur_du: '2026-09-01', remplace: 'v2', exemple: true }),
    entry('cadrages', 'v1', { en_vigueur_du: '2020-09-01', en_vigueur_au: '2021-08-31' }),
    entry('cadrages', 'v2', { en_vigueur_du: '2023-09-01' }),
    entry('cadrages', 'v0', { statut: 'retire', en_vigueur_du: '2020-01-01' }),
  ];
  const serie = graphOf(cadrages, { today: '2026-11-20' }).series.get('s');

  it('list versions in time, and end an open one on the eve of its successor', () => {
    expect(serie?.versions.map(({ id, du, au }) => [id, du, au])).toEqual([
      ['v1', '2020-09-01', '2021-08-31'],
      ['v2', '2023-09-01', '2026-08-31'],
      ['v3', '2026-09-01', undefined],
    ]);
  });
  it('tell the stretches that no version covers', () => {
    expect(serie?.lacunes).toEqual([{ du: '2021-09-01', au: '2023-08-31' }]);
  });
  it('know the one of the day, and that it is a sample', () => {
    expect(serie?.actuelle).toMatchObject({ version: { id: 'v3', exemple: true }, statut: 'en-vigueur' });
  });
  it('exist without a version, as terms of their vocabulary', () => {
    expect(graphOf([]).series.get('autre')).toMatchObject({ titre: 'autre', versions: [], lacunes: [] });
  });
});
