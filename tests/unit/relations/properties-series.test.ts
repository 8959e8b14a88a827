import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enVigueur } from '../../../src/relations/index.ts';
import { addDays } from '../../../src/lib/dates.ts';
import { entry, graphOf } from './fixtures.ts';

const ORIGIN = '2026-01-01';
const LAST = 60;
const days = Array.from({ length: LAST }, (_, index) => addDays(ORIGIN, index));
const span = fc.record({ du: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 12 }) });
const versions = fc
  .array(span, { minLength: 1, maxLength: 5 })
  .map((spans) => spans.map(({ du, length }, index) => ({ id: `v${index}`, du: addDays(ORIGIN, du), au: addDays(ORIGIN, du + length) })));
const graphOfVersions = (its: readonly { id: string; du: string; au: string }[]) =>
  graphOf(its.map(({ id, du, au }) => entry('cadrages', id, { en_vigueur_du: du, en_vigueur_au: au })));

describe('séries, day by day', () => {
  it('tell an overlap exactly when two versions cover one day', () => {
    fc.assert(
      fc.property(versions, (its) => {
        const shared = days.some((day) => its.filter(({ du, au }) => du <= day && day <= au).length > 1);
        const told = graphOfVersions(its).problems.some(({ rule }) => rule === 'versions-qui-se-chevauchent');
        expect(told).toBe(shared);
      }),
    );
  });
  it('tell as gaps the days between the first and the last that none covers', () => {
    fc.assert(
      fc.property(versions, (its) => {
        const lacunes = graphOfVersions(its).series.get('s')?.lacunes ?? [];
        const first = its.map(({ du }) => du).sort()[0] ?? '';
        const last =
          its
            .map(({ au }) => au)
            .sort()
            .at(-1) ?? '';
        const bare = days.filter((day) => first < day && day < last && !its.some(({ du, au }) => du <= day && day <= au));
        expect(days.filter((day) => lacunes.some(({ du, au }) => du <= day && day <= au))).toEqual(bare);
      }),
    );
  });
  it('are in force exactly when a version covers the day, and never without a text to show', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(...days), (its, day) => {
        const found = enVigueur(graphOfVersions(its).series.get('s')?.versions ?? [], day);
        const covering = its.filter(({ du, au }) => du <= day && day <= au).map(({ id }) => id);
        expect(found?.statut).toBe(covering.length > 0 ? 'en-vigueur' : 'dernier-connu');
        if (covering.length > 0) expect(covering).toContain(found?.version.id);
        else if (its.some(({ du }) => du <= day)) expect(found?.version.du?.localeCompare(day)).toBe(-1);
      }),
    );
  });
});
