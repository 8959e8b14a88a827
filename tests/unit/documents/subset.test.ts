/** A face reduced to some characters, as an independent reader opens it. */
import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { subset } from '../../../src/documents/champs/subset.ts';
import { faces } from '../../../src/documents/render/faces.ts';
import { metricsOf } from '../../../src/lib/metrics.ts';

const codes = (text: string) => [...text].map((sign) => sign.codePointAt(0) ?? 0);
const KEPT = codes('aeiou éèœŒÀłŁĈ€–’«»ŸẞΩ→');

describe.each(faces().filter(({ name }) => name !== 'Noto Emoji').map(({ name, weight, style, data }) => [`${name} ${weight} ${style}`, data] as const))('%s, reduced', (_, data) => {
  const whole = metricsOf(data);
  const wanted = KEPT.filter(whole.has);
  const reduced = subset(data, KEPT);

  it('keeps what was asked and that it had, as wide as it was', () => {
    const { has, glyph, advance } = metricsOf(reduced);
    expect(wanted.length).toBeGreaterThan(12);
    expect(KEPT.filter(has)).toEqual(wanted);
    for (const code of wanted) expect(advance(glyph(code))).toBe(whole.advance(whole.glyph(code)));
    expect(codes('zéZ9').filter(has)).toEqual(codes('é'));
  });

  it('is opened by another reader, which finds the same drawings', () => {
    const [before, after] = [new mupdf.Font('whole', data), new mupdf.Font('reduced', reduced)];
    const draw = (font: mupdf.Font, code: number) => {
      const size = 64;
      const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, size, size], false);
      pixmap.clear(255);
      const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
      const text = new mupdf.Text();
      text.showString(font, [40, 0, 0, -40, 8, 48], String.fromCodePoint(code));
      device.fillText(text, mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, [0], 1);
      device.close();
      return Buffer.from(pixmap.getPixels());
    };
    const differ = wanted.filter((code) => Buffer.compare(draw(before, code), draw(after, code)) !== 0);
    expect(differ.map((code) => String.fromCodePoint(code))).toEqual([]);
    expect(draw(after, 0xe9).some((pixel) => pixel < 128)).toBe(true);
  });

  it('weighs what it keeps', () => {
    expect(reduced.length).toBeLessThan(data.length / 3);
  });
});
