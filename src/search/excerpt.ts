/** The passage of a page that answers, with its words marked, in the typography of the page. Pure. */
import { tokens, type Token } from './normalise.ts';

/** What to mark: the words looked for, and their families. */
export interface Marked {
  lemmes: ReadonlySet<string>;
  racines: ReadonlySet<string>;
}
export interface Piece {
  text: string;
  marked: boolean;
}

const AROUND = 110;
const LONGEST = 260;

const isMarked = ({ lemme, racine }: Token, { lemmes, racines }: Marked) => lemmes.has(lemme) || racines.has(racine);

/** @returns the text cut at the words to mark; joined again it is the same text */
export function mark(text: string, marked: Marked): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const token of tokens(text)) {
    if (token.start < from || !isMarked(token, marked)) continue;
    if (token.start > from) pieces.push({ text: text.slice(from, token.start), marked: false });
    pieces.push({ text: text.slice(token.start, token.end), marked: true });
    from = token.end;
  }
  return from < text.length ? [...pieces, { text: text.slice(from), marked: false }] : pieces;
}

interface Passage {
  line: string;
  hits: Token[];
  /** How many different words it holds: the word itself counts more than its family. */
  worth: number;
}

function passage(line: string, marked: Marked): Passage {
  const hits = tokens(line).filter((token) => isMarked(token, marked));
  const lemmes = new Set(hits.filter(({ lemme }) => marked.lemmes.has(lemme)).map(({ lemme }) => lemme));
  const racines = new Set(hits.map(({ racine }) => racine));
  return { line, hits, worth: lemmes.size * 2 + racines.size };
}

const atWord = (line: string, place: number, step: 1 | -1) => {
  let at = place;
  while (at > 0 && at < line.length && !/\s/.test(line.charAt(at))) at += step;
  return at;
};

function cut({ line, hits }: Passage): string {
  if (line.length <= LONGEST) return line;
  const first = hits[0]?.start ?? 0;
  const last = hits.findLast(({ end }) => end - first < LONGEST - AROUND)?.end ?? first;
  const from = first < AROUND ? 0 : atWord(line, first - AROUND, -1);
  const to = atWord(line, Math.min(line.length, Math.max(from + LONGEST, last)), 1);
  return `${from > 0 ? '… ' : ''}${line.slice(from, to).trim()}${to < line.length ? ' …' : ''}`;
}

/**
 * @param lines the texts of a page @param otherwise what to show when none holds a word: its summary
 * @returns the best passage in pieces; of two as good, the first
 */
export function excerpt(lines: readonly string[], marked: Marked, otherwise: string): Piece[] {
  let best: Passage = { line: otherwise, hits: [], worth: 0 };
  for (const line of lines) {
    const found = passage(line, marked);
    if (found.worth > best.worth) best = found;
  }
  return mark(cut(best), marked);
}
