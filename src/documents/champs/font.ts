/**
 * The face of what is typed: every letter of Latin Extended-A, WinAnsi, Greek, and the signs that one pastes. A composite font, since a simple
 * one has 256 places; its glyphs are numbered as in the file that it embeds, whose character map the browser reads to fill the form.
 */
import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { metricsOf, tablesOf } from '../../lib/metrics.ts';
import { faces } from '../render/faces.ts';
import { subset } from './subset.ts';

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** Basic Latin, Latin-1, Latin Extended-A, Romanian, spacing marks, Greek, ẞ, punctuation and narrow spaces, currency, arrows, mathematics, boxes and ticks. */
const CODES = [
  ...range(0x20, 0x7e), ...range(0xa0, 0x17f), 0x192, ...range(0x218, 0x21b), ...range(0x2c6, 0x2dd), ...range(0x370, 0x3ff), 0x1e9e, ...range(0x2000, 0x206f),
  0x20ac, 0x2116, 0x2122, ...range(0x2190, 0x2199), 0x2212, 0x221a, 0x221e, 0x2248, 0x2260, 0x2264, 0x2265, 0x25a1, 0x2610, 0x2611, 0x2713, 0x2714,
];
/** Without the tag of a subset: readers refuse to type with one. */
const NAME = 'SourceSans3-Regular';

interface Ready {
  data: Uint8Array;
  glyphs: Map<number, number>;
  count: number;
}
let known: Ready | undefined;
function ready(): Ready {
  if (known) return known;
  const face = faces().find(({ name, style }) => name === 'Source Sans 3' && style === 'normal');
  if (!face) throw new Error('src/documents/render/faces.ts ne donne pas la Source Sans des champs.');
  const data = subset(face.data, CODES);
  const { has, glyph } = metricsOf(data);
  const { view, at } = tablesOf(data);
  const glyphs = new Map<number, number>();
  for (const code of CODES) if (has(code) && !glyphs.has(glyph(code))) glyphs.set(glyph(code), code);
  known = { data, glyphs, count: view.getUint16(at('maxp') + 4) };
  return known;
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');
const BLOCK = 100;

/** Which character each glyph says: what is copied, searched and read aloud. */
function toUnicode(glyphs: ReadonlyMap<number, number>): string {
  const lines = [...glyphs].map(([glyph, code]) => `<${hex(glyph)}> <${hex(code)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, index) => lines.slice(index * BLOCK, (index + 1) * BLOCK));
  return [
    '/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap', '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def', '1 begincodespacerange', '<0000> <FFFF>', 'endcodespacerange',
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end',
  ].join('\n');
}

/** @returns the font, embedded in the file; the same bytes each time */
export function embedFieldFont(context: PDFContext): PDFRef {
  const { data, glyphs, count } = ready();
  const { view, at } = tablesOf(data);
  const { advance } = metricsOf(data);
  const part = (table: string, offset: number) => Math.round((1000 * view.getInt16(at(table) + offset)) / view.getUint16(at('head') + 18));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor', FontName: NAME, Flags: 4, FontBBox: [36, 38, 40, 42].map((offset) => part('head', offset)),
      ItalicAngle: 0, Ascent: part('hhea', 4), Descent: part('hhea', 6), CapHeight: 660, StemV: 84,
      FontFile2: context.register(context.flateStream(data, { Length1: data.length })),
    }),
  );
  const widths = context.obj([0, Array.from({ length: count }, (_, glyph) => Math.round(1000 * advance(glyph)))]);
  const face = context.register(
    context.obj({
      Type: 'Font', Subtype: 'CIDFontType2', BaseFont: NAME, CIDSystemInfo: context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }),
      FontDescriptor: descriptor, CIDToGIDMap: 'Identity', DW: 1000, W: widths,
    }),
  );
  return context.register(
    context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: NAME, Encoding: 'Identity-H', DescendantFonts: [face], ToUnicode: context.register(context.flateStream(toUnicode(glyphs))) }),
  );
}
