import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/check/read.ts';

const findingsOf = (line: string) => parseFile(`---\ntitre: a\n${line}\n---\n`, 'mdx').findings.map(({ line: at, field, message }) => `${at} ${field} ${message}`);

describe('a day that does not exist', () => {
  it.each(['2026-02-31', '2026-13-45', '2026-2-3'])('%s is refused, not moved to another', (day) => {
    expect(findingsOf(`date: ${day}`)).toEqual([`3 date ${day} n’est pas un jour qui existe.`]);
  });

  it('is not looked for in prose', () => {
    expect(findingsOf('resume: avant le 2026-02-31')).toEqual([]);
    expect(findingsOf('date: 2026-02-28')).toEqual([]);
  });
});
