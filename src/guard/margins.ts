/**
 * A tag that opens outside a list and closes inside it (`- </Encadre>`, or a closing tag indented under the last item) ends
 * the native parser instead of making it throw. Such a pair is found on the text, before it is parsed.
 */
import type { BodyProblem } from './problem.ts';

interface Margin {
  /** Where the text of the line begins, tabs counted as they widen. */
  column: number;
  quotes: number;
  /** Where a list item or a footnote begins on this line, if one does. */
  item: number | undefined;
}
interface Tag {
  name: string;
  closes: boolean;
  line: number;
  column: number;
}

const ITEM = /[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]+\]:/;
const PREFIX = new RegExp(`^(?:[ \\t]*(?:>|${ITEM.source}))*[ \\t]*`);
const OPENS_FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSES_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const TAG = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*|(?=>))((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gu;

function widthOf(prefix: string): number {
  let column = 0;
  for (const sign of prefix) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function marginOf(line: string): Margin {
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  const marker = prefix.search(ITEM);
  return {
    column: widthOf(prefix),
    quotes: prefix.split('>').length - 1,
    item: marker === -1 ? undefined : widthOf(prefix.slice(0, marker)),
  };
}

/**
 * Empties the fenced blocks at the left edge, so that no tag is found there. Where an indented fence ends depends on the list
 * around it: from the first one on, every line is looked at.
 */
function withoutFences(lines: readonly string[]): string[] {
  let fence = '';
  let isTrusted = true;
  return lines.map((line) => {
    if (!isTrusted) return line;
    if (fence !== '') {
      if (CLOSES_FENCE.exec(line)?.[1]?.startsWith(fence)) fence = '';
      return '';
    }
    fence = OPENS_FENCE.exec(line)?.[1] ?? '';
    isTrusted = fence !== '' || !OPENS_FENCE.test(line.replace(PREFIX, ''));
    return fence === '' ? line : '';
  });
}

function tagsOf(lines: readonly string[]): Tag[] {
  const text = lines.join('\n');
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const tags: Tag[] = [];
  for (const match of text.matchAll(TAG)) {
    for (; at < match.index; at++) {
      if (text[at] !== '\n') continue;
      line++;
      lineStart = at + 1;
    }
    if (!match[3]?.endsWith('/')) tags.push({ name: match[2] ?? '', closes: match[1] === '/', line, column: match.index - lineStart + 1 });
  }
  return tags;
}

/** @returns the first closing tag that stands in a list where its opening tag does not */
export function marginProblem(source: string): BodyProblem | undefined {
  if (!source.includes('</')) return undefined;
  const all = source.split(/\r\n|\n|\r/);
  const margins = all.map(marginOf);
  const lines = withoutFences(all);
  const open: Tag[] = [];
  for (const tag of tagsOf(lines)) {
    if (!tag.closes) {
      open.push(tag);
      continue;
    }
    const index = open.findLastIndex(({ name }) => name === tag.name);
    if (index === -1) continue;
    const [opening] = open.splice(index);
    if (opening && strays(margins, opening, tag)) return straying(opening, tag);
  }
  return undefined;
}

function strays(margins: readonly Margin[], opening: Tag, closing: Tag): boolean {
  const start = margins[opening.line - 1];
  const end = margins[closing.line - 1];
  if (!start || !end || opening.line === closing.line) return false;
  const items = margins.slice(opening.line, closing.line).flatMap(({ item }) => item ?? []);
  return items.length > 0 && (end.item !== undefined || end.quotes !== start.quotes || end.column > Math.min(...items));
}

const straying = (opening: Tag, { name, line, column }: Tag): BodyProblem => ({
  code: 'balise-decalee',
  line,
  column,
  message: `La balise </${name}> est dans une liste, alors que <${name}> s’ouvre dehors, ligne ${opening.line}.`,
  remedy: `Écrivez </${name}> seule sur une ligne, après une ligne vide, au même retrait que <${name}>.`,
});
