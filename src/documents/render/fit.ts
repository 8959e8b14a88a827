/** Fits a title in a box: the largest type whose lines all stand inside. Each line is set by itself, so nothing is left to chance. */
import { wrap } from '../../lib/wrap.ts';

export interface Fitted {
  size: number;
  lines: string[];
}
export interface Box {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** In parts of the size. */
  lineHeight: number;
}

/** Room for kerning, which is not counted. */
const SAFETY = 1.02;

/** The last word makes room for the ellipsis; one alone on its line loses its end. */
const shortened = (line: string) => `${line.includes(' ') ? line.slice(0, line.lastIndexOf(' ')) : line.slice(0, -2)}…`;

/** @param width of a text at size 1 @returns what fits; beyond the smallest size the last line ends with an ellipsis */
export function fit(text: string, box: Box, width: (text: string) => number): Fitted {
  const most = (size: number) => Math.floor(box.height / (size * box.lineHeight));
  const at = (size: number) => wrap(text, box.width / (size * SAFETY), width);
  for (const size of box.sizes) {
    const lines = at(size);
    if (lines.length <= most(size)) return { size, lines };
  }
  const size = box.sizes.at(-1) ?? 40;
  const lines = at(size).slice(0, most(size));
  return { size, lines: [...lines.slice(0, -1), shortened(lines.at(-1) ?? '')] };
}
