/** Days as people write them: « 30/11/2026 », « 30.11.26 », « 30112026 », « lundi 30 novembre 2026 », « 2026-11-30 ». */
import { isDay } from '../lib/dates.ts';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const SHORTEST = 3;

/** Said with the day, it is no proof against it. */
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?=\d)/;
const NUMERIC = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4}|\d{2})$/;
const JOINED = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const IN_WORDS = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4}|\d{2})$/;

export type DayReading =
  | { day: string }
  /** The month has fewer days; month from 1. */
  | { problem: 'jour'; month: number; year: number; days: number }
  | { problem: 'mois' }
  | { problem: 'forme' };

/** « juil », « sept », « déc »: the first letters, when they are those of one month. */
function monthNamed(name: string): number | undefined {
  const found = MONTHS.flatMap((month, index) => (name.length >= SHORTEST && month.startsWith(name) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

interface Parts {
  date: number;
  month: number;
  year: string;
}
function partsOf(typed: string): Parts | undefined {
  const iso = ISO.exec(typed);
  if (iso) return { date: Number(iso[3]), month: Number(iso[2]), year: iso[1] ?? '' };
  const words = IN_WORDS.exec(typed);
  if (words) {
    const month = monthNamed(words[2] ?? '');
    return month === undefined ? undefined : { date: Number(words[1]), month, year: words[3] ?? '' };
  }
  const [, date, month, year = ''] = NUMERIC.exec(typed) ?? JOINED.exec(typed) ?? [];
  return date ? { date: Number(date), month: Number(month), year } : undefined;
}

const two = (n: number) => String(n).padStart(2, '0');
const daysIn = (month: number, year: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @returns the day, `AAAA-MM-JJ`, or what is wrong with it */
export function readDay(text: string): DayReading {
  const typed = text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').replace(WEEKDAY, '');
  const parts = partsOf(typed);
  if (!parts || parts.date < 1) return { problem: 'forme' };
  const year = Number(parts.year.length === 2 ? `20${parts.year}` : parts.year);
  const { date, month } = parts;
  if (month < 1 || month > 12) return { problem: 'mois' };
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isDay(day) ? { day } : { problem: 'jour', month, year, days: daysIn(month, year) };
}

/** @returns `AAAA-MM-JJ`; nothing when the text is no day */
export function parseDay(text: string): string | undefined {
  const reading = readDay(text);
  return 'day' in reading ? reading.day : undefined;
}

/** @param day `AAAA-MM-JJ` @returns « 30/11/2026 » */
export const formatNumericDay = (day: string) => day.split('-').reverse().join('/');
