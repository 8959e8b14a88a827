/** Moments in the clock of the person. */
import { formatDay } from '../../lib/dates.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** « 9 h 05 » */
export const hour = (at: Date) => `${at.getHours()} h ${two(at.getMinutes())}`;

/** The day, the hour: « 21 novembre 2026 », « 9 h 05 ». */
export const moment = (at: Date): [string, string] => [formatDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`), hour(at)];
