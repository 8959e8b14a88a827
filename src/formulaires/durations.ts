/** Durations as people write them: « 1 h 30 », « 1h30 », « 90 min », « 1:30 », « 1,5 h ». */
import { formatMinutes } from '../lib/dates.ts';

const HOURS = /^(\d{1,4}) ?(?:h|heures?) ?(?:([0-5]?\d) ?(?:min|mn|minutes?|m)?)?$/;
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
const PART_HOURS = /^(\d{1,4})[.,](\d{1,3}) ?(?:h|heures?)$/;
/** A number alone is minutes: it is written back with its unit, for whoever typed it to see. */
const MINUTES = /^(\d{1,5}) ?(?:min|mn|minutes?|m|['’′])?$/;

/** @returns minutes, a whole number; nothing when the text is no duration */
export function parseDuration(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replaceAll(/[\s\u00a0\u202f]+/g, ' ').replace(/\.$/, '');
  const [, hours, rest] = HOURS.exec(typed) ?? CLOCK.exec(typed) ?? [];
  if (hours) return Number(hours) * 60 + Number(rest ?? 0);
  const [, whole, part] = PART_HOURS.exec(typed) ?? [];
  if (whole) return Math.round(Number(`${whole}.${part}`) * 60);
  const [, minutes] = MINUTES.exec(typed) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}

/** @param minutes a whole number @returns « 1 h 30 », « 45 min » */
export const formatDuration = formatMinutes;
