/** Arithmetic on days written `AAAA-MM-JJ`. */
import { addDays } from '../lib/dates.ts';

export const eve = (day: string) => addDays(day, -1);

const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-05` → `5 novembre 2026`, and `1er` for the first day of a month. */
export const inWords = (day: string) => long.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
