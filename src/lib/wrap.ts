/** Cuts a text into lines, where the width of each is known and nothing is left to an engine. */

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

/**
 * Words into lines. No-break spaces are part of a word: « choisir ? » stays whole.
 * @param width of a text, in the unit of `limit`
 */
export function wrap(text: string, limit: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).flatMap((each) => pieces(each, limit, width))) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
