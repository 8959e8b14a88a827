/**
 * A TrueType face reduced to some of its characters, as a face of its own: a fillable form embeds every letter that may be typed in it, and
 * the browser reads the same file to lay the answers out.
 */
import { metricsOf, tablesOf, type Metrics, type Tables } from '../../lib/metrics.ts';

/** Tables that a reader of PDF needs; the others draw nothing. */
const COPIED = ['head', 'hhea', 'maxp', 'prep'] as const;
const HAS_MORE = 0x20;
const WIDE_OFFSETS = 0x01;
const SCALES: readonly (readonly [flag: number, bytes: number])[] = [[0x08, 2], [0x40, 4], [0x80, 8]];

/** The drawing of one glyph; empty for a space. */
function outline({ view, at }: Tables, glyph: number): Uint8Array<ArrayBuffer> {
  const long = view.getInt16(at('head') + 50) === 1;
  const offset = (index: number) => (long ? view.getUint32(at('loca') + 4 * index) : 2 * view.getUint16(at('loca') + 2 * index));
  return new Uint8Array(view.buffer.slice(view.byteOffset + at('glyf') + offset(glyph), view.byteOffset + at('glyf') + offset(glyph + 1)) as ArrayBuffer);
}

/** Where a composed glyph names its parts, from the start of its drawing. */
function parts(drawing: Uint8Array): number[] {
  const view = new DataView(drawing.buffer, drawing.byteOffset, drawing.byteLength);
  if (drawing.length === 0 || view.getInt16(0) >= 0) return [];
  const places: number[] = [];
  for (let place = 10, more = true; more; ) {
    const flags = view.getUint16(place);
    places.push(place + 2);
    more = (flags & HAS_MORE) !== 0;
    place += 4 + ((flags & WIDE_OFFSETS) !== 0 ? 4 : 2) + (SCALES.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0);
  }
  return places;
}

/** Glyphs to keep, in their new order, each part of a composed one included; 0, the missing one, stays first. */
function kept(tables: Tables, wanted: readonly number[]): number[] {
  const found = new Set([0]);
  const add = (glyph: number) => {
    found.add(glyph);
    const drawing = outline(tables, glyph);
    const view = new DataView(drawing.buffer);
    for (const place of parts(drawing)) if (!found.has(view.getUint16(place))) add(view.getUint16(place));
  };
  for (const glyph of wanted) add(glyph);
  return [...found].sort((a, b) => a - b);
}

const bytes = (length: number, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> => {
  const buffer = new ArrayBuffer(length);
  fill(new DataView(buffer));
  return new Uint8Array(buffer);
};

/** One group a character: format 12, which `metricsOf` and every reader know. */
const characterMap = (map: readonly (readonly [code: number, glyph: number])[]) =>
  bytes(12 + 16 + 12 * map.length, (view) => {
    view.setUint16(2, 1);
    view.setUint16(4, 3);
    view.setUint16(6, 10);
    view.setUint32(8, 12);
    view.setUint16(12, 12);
    view.setUint32(16, 16 + 12 * map.length);
    view.setUint32(24, map.length);
    for (const [index, [code, glyph]] of map.entries()) for (const [word, value] of [code, code, glyph].entries()) view.setUint32(28 + 12 * index + 4 * word, value);
  });

/** A table as the file holds it. */
function copy(data: Uint8Array, tag: string): Uint8Array<ArrayBuffer> {
  const { view } = tablesOf(data);
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    if (String.fromCharCode(...data.subarray(record, record + 4)) === tag) return new Uint8Array(data.subarray(view.getUint32(record + 8), view.getUint32(record + 8) + view.getUint32(record + 12)));
  }
  throw new Error(`Cette police n’a pas de table « ${tag} ».`);
}

const joined = (pieces: readonly Uint8Array[]) => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
const padded = (piece: Uint8Array) => joined([piece, new Uint8Array((4 - (piece.length % 4)) % 4)]);

/** The file: a directory in the order of names, then the tables. */
function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  let offset = 12 + 16 * sorted.length;
  const directory = bytes(offset, (view) => {
    view.setUint32(0, 0x00010000);
    view.setUint16(4, sorted.length);
    const power = Math.floor(Math.log2(sorted.length));
    view.setUint16(6, 16 * 2 ** power);
    view.setUint16(8, power);
    view.setUint16(10, 16 * (sorted.length - 2 ** power));
    for (const [index, [tag, content]] of sorted.entries()) {
      const record = 12 + 16 * index;
      for (let letter = 0; letter < 4; letter++) view.setUint8(record + letter, tag.charCodeAt(letter));
      const words = new DataView(padded(content).buffer);
      let sum = 0;
      for (let word = 0; word < words.byteLength; word += 4) sum = (sum + words.getUint32(word)) >>> 0;
      view.setUint32(record + 4, sum);
      view.setUint32(record + 8, offset);
      view.setUint32(record + 12, content.length);
      offset += content.length + ((4 - (content.length % 4)) % 4);
    }
  });
  return joined([directory, ...sorted.map(([, content]) => padded(content))]);
}

/** @param data a TrueType file @param codes characters to keep; those that it lacks are left out @returns a TrueType file */
export function subset(data: Uint8Array, codes: readonly number[]): Uint8Array {
  const tables = tablesOf(data);
  const face: Metrics = metricsOf(data);
  const map = codes.filter(face.has).sort((a, b) => a - b).map((code) => [code, face.glyph(code)] as const);
  const glyphs = kept(tables, map.map(([, glyph]) => glyph));
  const renamed = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const drawings = glyphs.map((glyph) => {
    const drawing = outline(tables, glyph);
    const view = new DataView(drawing.buffer);
    for (const place of parts(drawing)) view.setUint16(place, renamed.get(view.getUint16(place)) ?? 0);
    return padded(drawing);
  });
  const unit = tables.view.getUint16(tables.at('head') + 18);
  const long = tables.view.getUint16(tables.at('hhea') + 34);
  const side = (glyph: number) => tables.view.getInt16(tables.at('hmtx') + (glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long)));
  const result = new Map<string, Uint8Array>(COPIED.map((tag) => [tag, copy(data, tag)]));
  const edit = (tag: string, offset: number, value: number) => new DataView((result.get(tag) as Uint8Array).buffer).setUint16(offset, value);
  edit('head', 50, 1);
  edit('hhea', 34, glyphs.length);
  edit('maxp', 4, glyphs.length);
  let offset = 0;
  result.set('loca', bytes(4 * (glyphs.length + 1), (view) => [...drawings, new Uint8Array()].forEach(({ length }, index) => { view.setUint32(4 * index, offset); offset += length; })));
  result.set('glyf', joined(drawings));
  result.set('hmtx', bytes(4 * glyphs.length, (view) => glyphs.forEach((glyph, index) => { view.setUint16(4 * index, Math.round(face.advance(glyph) * unit)); view.setInt16(4 * index + 2, side(glyph)); })));
  result.set('cmap', characterMap(map.map(([code, glyph]) => [code, renamed.get(glyph) ?? 0])));
  return assemble(result);
}
