/** Days are ISO strings, `AAAA-MM-JJ`: they sort, compare and travel as text, with no time zone to get wrong. */
const long = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const toDate = (day: string) => new Date(`${day}T00:00:00Z`);
const ordinal = (text: string) => text.replace(/^1 /, '1er ');

/** « 12 novembre 2026 », « 1er septembre 2026 ». */
export const formatDay = (day: string) => ordinal(long.format(toDate(day)));

/** « 12 nov. », where the year stands nearby. */
export const formatShortDay = (day: string) => ordinal(short.format(toDate(day)));

/** « du 1er septembre au 20 décembre 2026 »: the year is written once when both days share it. */
export function formatRange(from: string, to: string): string {
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDay(from).replace(/ \d{4}$/, '') : formatDay(from);
  return `du ${start} au ${formatDay(to)}`;
}

const DAY = 86_400_000;

/** The day that comes `count` days after another, or before it. */
export const addDays = (day: string, count: number) => new Date(toDate(day).valueOf() + count * DAY).toISOString().slice(0, 10);

/** The day before. */
export const eve = (day: string) => addDays(day, -1);

/** Whether a text is a day that exists, `AAAA-MM-JJ`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/**
 * The day of the build.
 * @returns `RESONANCES_DATE` when it is set (DESIGN §7.9), else the day in Europe/Paris
 * @throws when `RESONANCES_DATE` is no day
 */
export function today(): string {
  const forced = globalThis.process?.env?.['RESONANCES_DATE'];
  if (forced && !isDay(forced)) throw new Error(`RESONANCES_DATE vaut « ${forced} » : écrivez un jour qui existe, AAAA-MM-JJ.`);
  return forced || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
}

/** The school year of a day, « 2026-2027 »; it begins on the first of August. */
export function schoolYear(day: string): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '08-01' ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

/** « 1 h 35 », « 45 min ». */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
