/** Numbers as French writes them: a comma, spaces between thousands. A full stop is read as a comma. */
const NUMBER = /^[-−+]?(?:\d{1,3}(?: \d{3})+|\d{1,12})(?:[.,]\d{1,6})?$/;
const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });

/** @returns nothing when the text is no number */
export function parseNumber(text: string): number | undefined {
  const typed = text.trim().replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  return NUMBER.test(typed) ? Number(typed.replaceAll(' ', '').replace('−', '-').replace(',', '.')) : undefined;
}

/** « 1 234,5 », with spaces that do not break. */
export const formatNumber = (value: number) => french.format(value);

const MILLIONTH = 1_000_000;
/** A sum to the millionth, so that 0,1 and 0,2 are 0,3. */
export const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0) * MILLIONTH) / MILLIONTH;
