/** Fits a title in a box: the largest type whose lines all stand inside. Each line is set by itself, so nothing is left to chance. */

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

/** A word wider than the box is cut where it must. */
function pieces(word: string, limit: number, width: (text: string) => number): string[] {
  if (width(word) <= limit) return [word];
  const parts: string[] = [];
  let current = '';
  for (const character of word) {
    if (current && width(current + character) > limit) {
      parts.push(current);
      current = '';
    }
    current += character;
  }
  return [...parts, current];
}

/** No-break spaces are part of a word: « choisir ? » stays whole. */
function wrap(text: string, limit: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).flatMap((each) => pieces(each, limit, width))) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

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
