import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, ruler, yearSpan, type Periode } from '../../../src/lib/regle.ts';

const periode = (du: string, au: string, label = 'Une période'): Periode => ({ du, au, label, current: false });
const year = [periode('2026-09-01', '2026-10-16'), periode('2026-11-02', '2027-07-03')];

describe('the span of a ruler', () => {
  it('goes from the first of the first month to the last day of the periods', () => {
    expect(yearSpan([periode('2026-11-15', '2026-12-20'), periode('2026-09-14', '2026-10-16')])).toEqual({
      from: '2026-09-01',
      to: '2026-12-20',
    });
  });

  it('is fifty days on each side, for a phone', () => {
    expect(around('2026-11-21')).toEqual({ from: '2026-10-02', to: '2027-01-10' });
  });
});

describe('the ruler of a year', () => {
  const drawn = ruler(year, yearSpan(year), 960, '2026-11-21', false);

  it('names each month once, from the left', () => {
    expect(drawn.months.map(({ label }) => label)).toEqual([
      'septembre',
      'octobre',
      'novembre',
      'décembre',
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
    ]);
    expect(drawn.months.map(({ x }) => x)).toEqual(drawn.months.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('abbreviates them where there is little room', () => {
    expect(ruler(year, yearSpan(year), 300, '2026-11-21', true).months[0]?.label).toBe('sept.');
  });

  it('draws its periods where their days fall', () => {
    expect(drawn.bars).toHaveLength(2);
    expect(drawn.bars[0]?.x).toBeLessThan(drawn.bars[1]?.x ?? 0);
    expect(drawn.bars[1]?.width).toBeGreaterThan(drawn.bars[0]?.width ?? 0);
  });

  it('draws today, and only when it is inside', () => {
    expect(drawn.today).toBeGreaterThan(drawn.months[2]?.x ?? Infinity);
    expect(drawn.today).toBeLessThan(drawn.months[3]?.x ?? 0);
    expect(ruler(year, yearSpan(year), 960, '2027-08-15', false).today).toBeUndefined();
    expect(ruler(year, yearSpan(year), 960, '2026-08-31', false).today).toBeUndefined();
  });

  it('leaves out the periods that do not reach its span', () => {
    expect(ruler(year, around('2026-09-10'), 300, '2026-09-10', true).bars).toHaveLength(1);
  });
});

const day = fc
  .date({ min: new Date('2026-09-01'), max: new Date('2027-07-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whatever the periods', () => {
  it('nothing is drawn outside the edges', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 6 }), day, (pairs, today) => {
        const periodes = pairs.map(([a, b]) => (a < b ? periode(a, b) : periode(b, a)));
        const { months, weeks, bars, today: now } = ruler(periodes, yearSpan(periodes), 500, today, true);
        const xs = [
          ...months.map(({ x }) => x),
          ...weeks,
          ...bars.flatMap(({ x, width }) => [x, x + width]),
          ...(now === undefined ? [] : [now]),
        ];
        return xs.every((x) => x >= 8 && x <= 494);
      }),
      { numRuns: 200 },
    );
  });
});
