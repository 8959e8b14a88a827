/** What a TrueType face can say of itself: which characters it has, how wide they are. Enough to fit a text and to name a missing sign. */

export interface Metrics {
  has: (codePoint: number) => boolean;
  /** The number of the drawing of a character; 0 where there is none. */
  glyph: (codePoint: number) => number;
  /** How far a drawing goes, at size 1. */
  advance: (glyph: number) => number;
  /** Width of a text at size 1, kerning left aside. */
  width: (text: string) => number;
}

export interface Tables {
  view: DataView;
  /** Where a table begins. */
  at: (tag: string) => number;
}

/** The tables of a TrueType file. */
export function tablesOf(data: Uint8Array): Tables {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...data.subarray(record, record + 4));
    offsets.set(tag, view.getUint32(record + 8));
  }
  const at = (tag: string) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`Cette police n’a pas de table « ${tag} ».`);
    return offset;
  };
  return { view, at };
}

/** Format 12: groups of consecutive characters. */
function readGroups(view: DataView, start: number, glyphs: Map<number, number>) {
  for (let index = 0; index < view.getUint32(start + 12); index++) {
    const group = start + 16 + 12 * index;
    const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
}

/** Format 4: segments of the basic plane. */
function readSegments(view: DataView, start: number, glyphs: Map<number, number>) {
  const double = view.getUint16(start + 6);
  for (let offset = 0; offset < double; offset += 2) {
    const last = view.getUint16(start + 14 + offset);
    const first = view.getUint16(start + 16 + double + offset);
    const delta = view.getInt16(start + 16 + 2 * double + offset);
    const rangeAt = start + 16 + 3 * double + offset;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
}

/** The subtable for all of Unicode, else the one for its basic plane. */
function characterMap({ view, at }: Tables): Map<number, number> {
  const start = at('cmap');
  const glyphs = new Map<number, number>();
  const subtables = Array.from({ length: view.getUint16(start + 2) }, (_, index) => start + view.getUint32(start + 8 + 8 * index));
  const full = subtables.find((each) => view.getUint16(each) === 12);
  const basic = subtables.find((each) => view.getUint16(each) === 4);
  if (full !== undefined) readGroups(view, full, glyphs);
  else if (basic !== undefined) readSegments(view, basic, glyphs);
  return glyphs;
}

/** @param data a TrueType file */
export function metricsOf(data: Uint8Array): Metrics {
  const found = tablesOf(data);
  const { view, at } = found;
  const glyphs = characterMap(found);
  const unit = view.getUint16(at('head') + 18);
  const long = view.getUint16(at('hhea') + 34);
  const advance = (glyph: number) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, long - 1)) / unit;
  const glyph = (code: number) => glyphs.get(code) ?? 0;
  const widthOf = (character: string) => advance(glyph(character.codePointAt(0) ?? 0));
  return { has: (code) => glyph(code) !== 0, glyph, advance, width: (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0) };
}
