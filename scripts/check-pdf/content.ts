/** Reads what a page draws, just enough to know what is drawn outside any marked content. */

/** Operators that leave ink on the page. */
const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI']);
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

/** Strings may hold anything that looks like an operator: they are blanked before operators are read. */
function withoutStrings(source: string): string {
  let result = '';
  let depth = 0;
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (depth > 0 && character === '\\') index++;
    else if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (depth === 0) result += character;
  }
  return result.replace(/<[0-9a-fA-F\s]*>/g, ' ');
}

export interface Drawn {
  /** Painting operators that no tag and no artifact holds. */
  unmarked: string[];
  /** How many times text is shown. */
  texts: number;
}

export function readContent(source: string): Drawn {
  const tokens = withoutStrings(source).split(/[\s[\]]+/);
  const unmarked: string[] = [];
  let marked = 0;
  let texts = 0;
  for (const token of tokens) {
    if (token === 'BDC' || token === 'BMC') marked++;
    else if (token === 'EMC') marked--;
    else if (PAINTING.has(token)) {
      if (marked <= 0) unmarked.push(token);
      if (SHOWING.has(token)) texts++;
    }
  }
  return { unmarked, texts };
}
