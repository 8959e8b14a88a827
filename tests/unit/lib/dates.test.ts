import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay, formatMinutes, formatRange, formatShortDay, schoolYear, today } from '../../../src/lib/dates.ts';

describe('a day', () => {
  it.each([
    ['2026-11-12', '12 novembre 2026', '12 nov.'],
    ['2026-09-01', '1er septembre 2026', '1er sept.'],
    ['2026-10-11', '11 octobre 2026', '11 oct.'],
    ['2028-02-29', '29 février 2028', '29 févr.'],
  ])('%s is written « %s »', (day, long, short) => {
    expect(formatDay(day)).toBe(long);
    expect(formatShortDay(day)).toBe(short);
  });

  it('is the same in every time zone', () => {
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    expect(formatDay('2026-01-01')).toBe('1er janvier 2026');
  });
});

describe('a range of days', () => {
  it('writes the year once', () => {
    expect(formatRange('2026-09-01', '2026-12-20')).toBe('du 1er septembre au 20 décembre 2026');
  });

  it('writes both years when they differ', () => {
    expect(formatRange('2026-12-20', '2027-01-04')).toBe('du 20 décembre 2026 au 4 janvier 2027');
  });
});

describe('today', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('is the day that the environment gives', () => {
    vi.stubEnv('RESONANCES_DATE', '2026-11-21');
    expect(today()).toBe('2026-11-21');
  });

  it('is otherwise the day in Paris, even when it is another day elsewhere', () => {
    vi.stubEnv('RESONANCES_DATE', '');
    vi.useFakeTimers({ now: new Date('2026-07-14T22:30:00Z') });
    expect(today()).toBe('2026-07-15');
  });
});

describe('a school year', () => {
  it.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2027-01-01', '2026-2027'],
  ])('on %s is %s', (day, year) => {
    expect(schoolYear(day)).toBe(year);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [95, '1 h 35'],
    [120, '2 h'],
  ])('of %i minutes is « %s »', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });

  it('keeps its minutes, whatever they are', () => {
    const read = (text: string) => {
      const [, hours = '0', minutes = '0'] = /^(?:(\d+) h)? ?(?:(\d+)(?: min)?)?$/.exec(text) ?? [];
      return Number(hours) * 60 + Number(minutes);
    };
    fc.assert(fc.property(fc.nat(10_000), (minutes) => read(formatMinutes(minutes)) === minutes));
  });
});
