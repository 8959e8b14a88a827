import { describe, expect, it } from 'vitest';
import { COMMON, missingSigns, printable } from '../../../src/documents/render/glyphs.ts';

describe('the signs that are taken for granted', () => {
  it('are all drawn by the faces', () => {
    const has = printable();
    const granted = Array.from({ length: 0x3000 }, (_, code) => code).filter((code) => COMMON.test(String.fromCodePoint(code)) && !/[\s\u00ad]/.test(String.fromCodePoint(code)));
    expect(granted.length).toBeGreaterThan(300);
    expect(granted.filter((code) => !has(code)).map((code) => String.fromCodePoint(code))).toEqual([]);
  });

  it('hide none that is missing beside them', () => {
    expect([...missingSigns(['Élève', 'Un mot كك', 'Un autre ك'])]).toEqual([['ك', 'Un mot كك']]);
  });
});
