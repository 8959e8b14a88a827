/** The year’s ruler: where months, weeks, periods and today fall between two edges. Decorative: the table beside it says it all. */
export interface Periode {
  du: string;
  au: string;
  label: string;
  current: boolean;
}
export interface Ruler {
  months: { x: number; label: string }[];
  weeks: number[];
  bars: { x: number; width: number; label: string; current: boolean }[];
  today: number | undefined;
}

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const round = (value: number) => Math.round(value * 10) / 10;
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const ABBREVIATED = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

interface Span {
  from: string;
  to: string;
}

/** The whole year of the periods. */
export function yearSpan(periodes: readonly Periode[]): Span {
  const days = periodes.flatMap(({ du, au }) => [du, au]).sort();
  return { from: `${days[0]?.slice(0, 7)}-01`, to: days.at(-1) ?? '' };
}

/** Fifty days on each side of a day: what a phone can show. */
export const around = (day: string): Span => {
  const shift = (days: number) => new Date(time(day) + days * DAY).toISOString().slice(0, 10);
  return { from: shift(-50), to: shift(50) };
};

/**
 * @param width in user units, with 8 left free on each side
 * @param today an ISO day; outside the span it is not drawn
 */
export function ruler(periodes: readonly Periode[], span: Span, width: number, today: string, abbreviated: boolean): Ruler {
  const [start, end] = [time(span.from), time(span.to) + DAY];
  const x = (t: number) => round(8 + ((Math.min(Math.max(t, start), end) - start) / (end - start)) * (width - 16));
  const months: Ruler['months'] = [];
  const weeks: number[] = [];
  for (let t = start; t < end; t += DAY) {
    const date = new Date(t);
    if (date.getUTCDate() === 1) months.push({ x: x(t), label: (abbreviated ? ABBREVIATED : MONTHS)[date.getUTCMonth()] ?? '' });
    else if (date.getUTCDay() === 1) weeks.push(x(t));
  }
  const bars = periodes
    .filter(({ du, au }) => time(au) >= start && time(du) < end)
    .map(({ du, au, label, current }) => ({ x: x(time(du)) + 1.5, width: Math.max(2, round(x(time(au) + DAY) - x(time(du)) - 3)), label, current }));
  const now = time(today);
  return { months, weeks, bars, today: now >= start && now < end ? x(now) : undefined };
}
