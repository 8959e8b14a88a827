/** Which characters the embedded font can draw: said before a form is exported, never found on the paper (DESIGN §7.21). */
import { metricsOf, type Metrics } from '../../lib/metrics.ts';
import { filledFields, valueOf, type Reponses } from '../answers.ts';
import type { Field, FormModel } from '../model.ts';

/** Joiners, directions and variants leave no ink of their own. */
const UNDRAWN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/u;
const SPACE = /[\s\u00a0\u202f]/u;
const STAND_IN = 0x25a1;

export interface MissingSign {
  sign: string;
  /** « U+1F389 ». */
  code: string;
  /** Where it was typed, in reading order. */
  fields: Field[];
}

export const signName = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const drawable = (sign: string, { has }: Metrics) => UNDRAWN.test(sign) || SPACE.test(sign) || has(sign.codePointAt(0) ?? 0);

/** @param font the one of `embeddedFont` @returns each character that it lacks, with the fields that hold it */
export function missingGlyphs(font: Uint8Array, form: FormModel, answers: Reponses): MissingSign[] {
  const metrics = metricsOf(font);
  const found = new Map<string, Set<Field>>();
  for (const field of filledFields(form, answers)) {
    const value = valueOf(answers, field);
    for (const sign of typeof value === 'string' ? value.normalize('NFC') : '') {
      if (drawable(sign, metrics)) continue;
      const fields = found.get(sign);
      if (fields) fields.add(field);
      else found.set(sign, new Set([field]));
    }
  }
  return [...found].map(([sign, fields]) => ({ sign, code: signName(sign), fields: [...fields] }));
}

/** The glyphs of a line; a character that was named as missing leaves an empty square, so that its place is seen. */
function glyphsOf(text: string, { glyph, has }: Metrics): number[] {
  return [...text.normalize('NFC')].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (has(code)) return [glyph(code)];
    if (UNDRAWN.test(sign)) return [];
    return [glyph(SPACE.test(sign) ? 0x20 : STAND_IN)];
  });
}

/** What writes in the embedded font. */
export interface Pen {
  glyphs: (text: string) => number[];
  /** Of a composed text, as it will be drawn, at size 1. */
  width: (text: string) => number;
}

/** @param font a TrueType file */
export function penOf(font: Uint8Array): Pen {
  const metrics = metricsOf(font);
  const known = new Map<string, number>();
  const widthOf = (sign: string) => {
    const found = known.get(sign);
    if (found !== undefined) return found;
    const width = glyphsOf(sign, metrics).reduce((sum, glyph) => sum + metrics.advance(glyph), 0);
    known.set(sign, width);
    return width;
  };
  const width = (text: string) => {
    let sum = 0;
    for (const sign of text) sum += widthOf(sign);
    return sum;
  };
  return { glyphs: (text) => glyphsOf(text, metrics), width };
}
