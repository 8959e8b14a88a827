/** Durations, numbers and days, as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumericDay, parseDay, readDay } from '../../../src/formulaires/days.ts';
import { formatDuration, parseDuration } from '../../../src/formulaires/durations.ts';
import { formatNumber, parseNumber, sum } from '../../../src/formulaires/numbers.ts';

describe('a duration', () => {
  it.each([
    ['1 h 30', 90],
    ['1h30', 90],
    ['90 min', 90],
    ['1:30', 90],
    ['1\u202fh\u00a030', 90],
    ['1 H 30 MIN', 90],
    ['1,5 h', 90],
    ['1.25h', 75],
    ['2 heures', 120],
    ['0 h 05', 5],
    ['45', 45],
    ['45 mn.', 45],
    ['45’', 45],
  ])('« %s » is %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });
  it.each(['', 'une heure', '1 h 75', '1:5', '-20 min', '1,5', '1 h 30 h', '2 jours'])('« %s » is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
  it('is read as it was written, whatever it is', () => {
    fc.assert(fc.property(fc.nat(99_999), (minutes) => parseDuration(formatDuration(minutes)) === minutes));
  });
});

describe('a number', () => {
  it.each([
    ['4', 4],
    ['1 234,5', 1234.5],
    ['1\u202f234,50', 1234.5],
    ['1234.5', 1234.5],
    ['−3', -3],
    ['-0,5', -0.5],
    [' 12 ', 12],
  ])('« %s » is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
  it.each(['', 'quatre', '4 h', '1,2,3', '12 34', '1e5', '0x10', 'Infinity'])('« %s » is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
  it('is read as it was written, to the millionth', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => parseNumber(formatNumber(n / 1e6)) === n / 1e6));
  });
  it('adds up as on paper', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(formatNumber(sum([1000, 0.5]))).toBe('1\u202f000,5');
  });
});

describe('a day', () => {
  it.each([
    ['30/11/2026', '2026-11-30'],
    ['3/9/26', '2026-09-03'],
    ['30.11.2026', '2026-11-30'],
    ['30-11-2026', '2026-11-30'],
    ['30112026', '2026-11-30'],
    ['301126', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
    ['30 novembre 2026', '2026-11-30'],
    ['1er\u00a0Août 2026', '2026-08-01'],
    ['3 sept. 2026', '2026-09-03'],
    ['Lundi 30 novembre 2026', '2026-11-30'],
    ['29/02/2028', '2028-02-29'],
  ])('« %s » is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
  it('that does not exist says how many its month has', () => {
    expect(readDay('31/11/2026')).toEqual({ problem: 'jour', month: 11, year: 2026, days: 30 });
    expect(readDay('29 février 2027')).toEqual({ problem: 'jour', month: 2, year: 2027, days: 28 });
  });
  it('of no month, or in no known form, says which', () => {
    expect(readDay('12/13/2026')).toEqual({ problem: 'mois' });
    for (const text of ['', '0/1/2027', 'mardi', 'mardi 30/11', '30/11', '12 jui 2026', '12/11/026']) expect(readDay(text), text).toEqual({ problem: 'forme' });
  });
  it('is read as it was written', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (day) => parseDay(formatNumericDay(day)) === day));
  });
});
