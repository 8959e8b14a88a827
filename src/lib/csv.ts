/** Tables for spreadsheets: what French ones open as it is, and nothing that they would compute. */

/** A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(/\r\n?/g, '\n');
  const safe = FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * @param rows the first one names the columns
 * @returns UTF-8 text with its mark, semicolons and CR LF (RFC 4180), as French spreadsheets read it
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
