/**
 * Changes a YAML text so that it says something else, and touches nothing but the lines that must change: what a person wrote by hand
 * (order, quotes, folds, comments) stays. The text is cut into the lines of each field or item; those that still hold are kept as they are.
 */
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { isSame, readYaml, styleOf, writeItem, writeYaml, type Data } from './yaml.ts';

/** The lines of one field of a map, or of one item of a list. */
interface Piece {
  key: string;
  value: unknown;
  text: string;
  node: Node | null;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const indented = (text: string, indent: string) => text.replace(/^(?=.)/gm, indent);
const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
const withNewline = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Cuts `text` where the offsets begin a line. @returns what comes before, then each piece */
function cut(text: string, offsets: readonly number[]): string[] {
  const starts = offsets.map((offset) => lineStart(text, offset));
  return [text.slice(0, starts[0] ?? text.length), ...starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length))];
}

const startOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0;

function patchMap(text: string, want: Data, days: ReadonlySet<string>): string | undefined {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const items = contents.items as Pair[];
  const [before = '', ...texts] = cut(text, items.map(({ key }) => startOf(key)));
  const indent = ' '.repeat(startOf(items[0]?.key) - lineStart(text, startOf(items[0]?.key)));
  const pieces = items.map(({ key, value }, index): Piece => {
    const node = value as Node | null;
    return { key: isScalar(key) ? String(key.value) : '', value: node?.toJS(document), text: texts[index] ?? '', node };
  });
  const kept = pieces.filter(({ key }) => key in want);
  const lines = kept.map((piece) => ({ key: piece.key, text: patchPiece(piece, want[piece.key], indent, days) }));
  const names = Object.keys(want);
  for (const [index, key] of names.entries()) {
    if (kept.some((piece) => piece.key === key)) continue;
    const previous = names.slice(0, index).findLast((name) => lines.some((line) => line.key === name));
    const place = previous === undefined ? 0 : lines.findIndex((line) => line.key === previous) + 1;
    lines.splice(place, 0, { key, text: indented(writeYaml({ [key]: want[key] }, days), indent) });
  }
  return withNewline(before) + lines.map((line) => withNewline(line.text)).join('');
}

function patchPiece({ key, value, text, node }: Piece, want: unknown, indent: string, days: ReadonlySet<string>): string {
  if (isSame(value, want)) return text;
  const [head = '', ...rest] = text.split('\n');
  const inside = /^\s*[\w-]+:\s*$/.test(head) ? rest.join('\n') : undefined;
  if (inside !== undefined && isMap(node) && isData(want) && Object.keys(want).length > 0) {
    const patched = patchMap(inside, want, days);
    if (patched !== undefined) return `${head}\n${patched}`;
  }
  if (inside !== undefined && isSeq(node) && Array.isArray(want) && want.length > 0) {
    const patched = patchSeq(inside, want, days);
    if (patched !== undefined) return `${head}\n${patched}`;
  }
  return indented(writeYaml({ [key]: want }, days, styleOf(node)), indent);
}

/** What makes two versions of an item the same thing. */
const identity = (value: unknown) => (isData(value) ? (value['cle'] ?? value['id'] ?? value['piste'] ?? value['titre']) : undefined);

function patchSeq(text: string, want: readonly unknown[], days: ReadonlySet<string>): string | undefined {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || !isSeq(contents) || contents.flow || contents.items.length === 0) return undefined;
  const nodes = contents.items as Node[];
  const [before = '', ...texts] = cut(text, nodes.map(startOf));
  if (texts.some((piece) => !/^ *- /.test(piece))) return undefined;
  const indent = / */.exec(texts[0] ?? '')?.[0] ?? '';
  const old = nodes.map((node, index): Piece => ({ key: String(index), value: node.toJS(document), text: texts[index] ?? '', node }));
  const free = new Set(old);
  const take = (piece: Piece | undefined) => (piece && free.delete(piece) ? piece : undefined);
  const exact = want.map((value) => take(old.find((piece) => free.has(piece) && isSame(piece.value, value))));
  const like = (value: unknown, index: number) =>
    identity(value) === undefined
      ? old.find((piece) => free.has(piece) && piece.key === String(index))
      : old.find((piece) => free.has(piece) && identity(piece.value) === identity(value));
  const lines = want.map((value, index) => exact[index]?.text ?? patchItem(take(like(value, index)), value, indent, days));
  return withNewline(before) + lines.map(withNewline).join('');
}

// « - » stands where two spaces of indentation would: an item of fields is a map, once it is taken away.
function patchItem(piece: Piece | undefined, want: unknown, indent: string, days: ReadonlySet<string>): string {
  if (piece && isMap(piece.node) && isData(want)) {
    const patched = patchMap(piece.text.replace(/^( *)-/, '$1 '), want, days);
    if (patched) return patched.replace(/^( *) {2}(?=\S)/, (spaces) => `${spaces.slice(0, indent.length)}- ${spaces.slice(indent.length + 2)}`);
  }
  return indented(writeItem(want, days), indent);
}

/**
 * @param text YAML, as it is in the file
 * @param want what it must say
 * @param days names of the fields that hold a day
 * @returns the text with as few lines changed as possible; it says `want`, whatever the text was
 */
export function patchYaml(text: string, want: Data, days: ReadonlySet<string>): string {
  const patched = patchMap(text, want, days);
  return patched !== undefined && says(patched, want) ? patched : writeYaml(want, days);
}

function says(text: string, want: Data): boolean {
  try {
    return isSame(readYaml(text), want);
  } catch {
    return false;
  }
}
