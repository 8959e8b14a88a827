/** `/calendrier.ics`, against RFC 5545. */
import { describe, expect, it } from 'vitest';
import { contentLines, events } from '../helpers/calendar.ts';
import { readBuilt } from '../helpers/pages.ts';

const text = readBuilt('calendrier.ics');
const lines = text.split('\r\n');
const list = events(text);
const octets = (line: string) => Buffer.byteLength(line, 'utf8');
const isDay = (value = '') => /^\d{8}$/.test(value);

describe('the calendar to subscribe to', () => {
  it('ends every line with a carriage return and a line feed', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line longer than 75 octets', () => {
    expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
  });

  it('folds no character in two', () => {
    expect(text).not.toContain('\ufffd');
  });

  it('is one calendar, with its version and its maker', () => {
    expect(contentLines(text).filter((line) => line === 'BEGIN:VCALENDAR' || line === 'END:VCALENDAR')).toHaveLength(2);
    expect(contentLines(text)).toContain('VERSION:2.0');
    expect(contentLines(text).some((line) => line.startsWith('PRODID:'))).toBe(true);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const line of contentLines(text)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      else if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
  });

  it('has events', () => {
    expect(list.length).toBeGreaterThan(0);
  });

  it('gives each event a name of its own', () => {
    const names = list.map(({ UID }) => UID);
    expect(names.filter((name, index) => !name || names.indexOf(name) !== index)).toEqual([]);
  });

  it('has whole-day events, that end the day after their last', () => {
    expect(list.filter((event) => !isDay(event['DTSTART;VALUE=DATE']) || !isDay(event['DTEND;VALUE=DATE']))).toEqual([]);
    expect(list.filter((event) => (event['DTEND;VALUE=DATE'] ?? '') <= (event['DTSTART;VALUE=DATE'] ?? ''))).toEqual([]);
  });

  it('stamps each event, and says what it is', () => {
    expect(list.filter(({ DTSTAMP = '', SUMMARY = '' }) => !/^\d{8}T\d{6}Z$/.test(DTSTAMP) || SUMMARY.trim() === '')).toEqual([]);
  });

  it('escapes commas and semicolons in its texts', () => {
    const bare = list.flatMap(({ SUMMARY = '', DESCRIPTION = '' }) => [SUMMARY, DESCRIPTION]).filter((value) => /(?<!\\)[,;]/.test(value));
    expect(bare).toEqual([]);
  });
});
