import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/csv.ts';

/** Reads what RFC 4180 writes, with semicolons. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], '', false];
  for (let at = 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[++at];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ';') [row, cell] = [[...row, cell], ''];
    else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += sign;
  }
  return rows;
}

describe('a table for spreadsheets', () => {
  it('begins with the mark of UTF-8, parts cells with semicolons and ends lines as RFC 4180 does', () => {
    expect(toCsv([['Besoin', 'Récits'], ['Écouter ; puis « dire »', 3]])).toBe('\ufeffBesoin;Récits\r\n"Écouter ; puis « dire »";3\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@SOMME(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])('gives a spreadsheet no formula to compute: %s', (text) => {
    const [[cell = ''] = []] = parse(toCsv([[text]]));
    expect(cell).toBe(`'${text}`);
  });

  it('keeps numbers as numbers, even negative ones', () => {
    expect(parse(toCsv([[-2, 12.5]]))).toEqual([['-2', '12.5']]);
  });

  it('gives back what it was given, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', '\n', ' ', '’', '1') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(parse(toCsv(rows))).toEqual(rows);
      }),
    );
  });
});
