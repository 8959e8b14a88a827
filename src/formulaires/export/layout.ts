/** Lays an answer out in its place: as large as it can be read with ease, else begun here and printed whole at the end. */
import { hundredth } from '../../lib/round.ts';
import { wrap } from '../../lib/wrap.ts';
import { papier } from '../../strings/papier.ts';
import type { Pen } from './signs.ts';

/** In points: for reading, then what is still read with ease. */
const SIZES = [9, 8, 7] as const;
const CUT_SIZE = 8;
const PADDING = 2;
export const LEADING = 1.22;
/** Of Source Sans, in parts of its size. */
const ASCENT = 0.98;
const MIDDLE = 0.33;

export interface Box {
  width: number;
  height: number;
  multiline: boolean;
}
export interface Laid {
  size: number;
  lines: string[];
  /** Not all of it stands here. */
  cut: boolean;
}

/** Lines of a text: its own, cut again where they are too wide. */
export const linesOf = (text: string, limit: number, pen: Pen): string[] =>
  text.normalize('NFC').split('\n').flatMap((line) => wrap(line, limit, pen.width));

/** @param suite the number under which the whole text is printed, if it must be cut */
export function lay(text: string, { width, height, multiline }: Box, pen: Pen, suite: number): Laid {
  const room = (size: number) => (multiline ? Math.max(1, Math.floor((height - 2 * PADDING) / (size * LEADING))) : 1);
  const at = (size: number) => linesOf(multiline ? text : text.replaceAll('\n', ' '), (width - 2 * PADDING) / size, pen);
  for (const size of SIZES) {
    const lines = at(size);
    if (lines.length <= room(size)) return { size, lines, cut: false };
  }
  const mark = papier.suiteIci(suite);
  const lines = at(CUT_SIZE);
  const kept = room(CUT_SIZE);
  if (kept > 1) return { size: CUT_SIZE, lines: [...lines.slice(0, kept - 1), mark], cut: true };
  const limit = (width - 2 * PADDING) / CUT_SIZE - pen.width(` ${mark}`);
  const [first = ''] = wrap(lines[0] ?? '', Math.max(1, limit), pen.width);
  return { size: CUT_SIZE, lines: [`${first} ${mark}`], cut: true };
}

const hex = (glyph: number) => glyph.toString(16).padStart(4, '0');

/** A line, ready to be shown in the embedded font. */
export const shown = (line: string, pen: Pen) => `<${pen.glyphs(line).map(hex).join('')}> Tj`;

/** What a field shows of its text. */
export function appearance({ size, lines }: Laid, { width, height, multiline }: Box, pen: Pen): string {
  const top = multiline ? height - PADDING - size * ASCENT : height / 2 - size * MIDDLE;
  const drawn = lines.map((line) => `${shown(line, pen)} T*`).join('\n');
  return `/Tx BMC\nq 0 0 ${hundredth(width)} ${hundredth(height)} re W n\nBT /Champ ${size} Tf 0 g ${hundredth(size * LEADING)} TL ${PADDING} ${hundredth(top)} Td\n${drawn}\nET Q\nEMC`;
}
