/** `/calendrier.ics` and those of each actor, against RFC 5545. */
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentLines, events } from '../helpers/calendar.ts';
import { folder, readBuilt } from '../helpers/pages.ts';

const octets = (line: string) => Buffer.byteLength(line, 'utf8');
const isDay = (value = '') => /^\d{8}$/.test(value);
const files = globSync('{calendrier.ics,calendrier/*.ics}', { cwd: folder }).sort();

/** A content line (§3.1): a name, its parameters, a value without control characters. */
const NAME = '(?:X-)?[A-Z][A-Z0-9-]*';
const PARAMETER = `${NAME}=(?:"[^"\\p{Cc}]*"|[^";:,\\p{Cc}]*)(?:,(?:"[^"\\p{Cc}]*"|[^";:,\\p{Cc}]*))*`;
const CONTENT_LINE = new RegExp(`^${NAME}(?:;${PARAMETER})*:\\P{Cc}*$`, 'u');
/** A text (§3.3.11): a backslash escapes a backslash, a comma, a semicolon or an n, and nothing else. */
const TEXT = /^(?:[^\\,;]|\\[\\,;nN])*$/;

describe.each(files)('the calendar to subscribe to, %s', (file) => {
  const text = readBuilt(file);
  const lines = text.split('\r\n');
  const list = events(text);

  it('is made of content lines and nothing else', () => {
    expect(contentLines(text).filter((line) => !CONTENT_LINE.test(line))).toEqual([]);
  });

  it('holds texts that are escaped as they must be', () => {
    expect(list.flatMap(({ SUMMARY = '', DESCRIPTION = '' }) => [SUMMARY, DESCRIPTION]).filter((value) => !TEXT.test(value))).toEqual([]);
  });

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

describe('the calendars', () => {
  it('are one for everybody, and one for each actor that the calendars name', () => {
    // content/cadrages/tutorat-mixte-2026-2027.mdx names thirteen roles in its actions.
    expect(files).toHaveLength(14);
  });

  it('name an event by its période: a corrected date moves it, and a période that is added changes no other', () => {
    const [third] = events(readBuilt('calendrier.ics')).filter(({ SUMMARY = '' }) => SUMMARY.includes('mi-octobre'));
    expect(third?.['UID']).toBe('tutorat-mixte-2026-2027-de-mi-octobre-au-20-decembre@resonances');
    expect(third?.['DTSTART;VALUE=DATE']).toBe('20261015');
    expect(third?.['DTEND;VALUE=DATE']).toBe('20261221');
  });

  it('give an actor its own actions and those of everybody alone', () => {
    const own = events(readBuilt('calendrier/dea.ics'));
    expect(own.map(({ SUMMARY }) => SUMMARY)).toEqual(['Exemple · Avant les vacances d’automne']);
    expect(own[0]?.['DESCRIPTION']).toContain('Tenir la réunion n°\u00a01 du pôle');
    expect(own[0]?.['DESCRIPTION']).not.toContain('Remplir la fiche');
  });

  it('say that a sample is one', () => {
    expect(events(readBuilt('calendrier.ics')).filter(({ SUMMARY = '', DESCRIPTION = '' }) => !SUMMARY.startsWith('Exemple · ') || !DESCRIPTION.startsWith('Contenu d’exemple'))).toEqual([]);
  });
});
