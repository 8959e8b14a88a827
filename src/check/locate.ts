/** Where a field is written. A second YAML parser, that keeps positions, only locates: no value is ever read from it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from './types.ts';

/** @returns the line of a field, or of the nearest one around it */
export type Locate = (path: Path) => number;

const keyText = (key: unknown) => (isScalar(key) ? String(key.value) : '');
const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];

function* offsets(node: unknown, path: Path): Generator<number> {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (isMap(node)) {
    const pair = node.items.findLast(({ key }) => keyText(key) === String(step));
    const at = startOf(pair?.key);
    if (at !== undefined) yield at;
    yield* offsets(pair?.value, rest);
  } else if (isSeq(node)) {
    const item = node.items[Number(step)];
    const at = startOf(item);
    if (at !== undefined) yield at;
    yield* offsets(item, rest);
  }
}

/**
 * @param raw YAML text
 * @param firstLine the line of the file where it begins
 */
export function locator(raw: string, firstLine: number): Locate {
  let parsed: { root: unknown; counter: LineCounter } | undefined;
  const parse = () => {
    const counter = new LineCounter();
    return { root: parseDocument(raw, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' }).contents, counter };
  };
  return (path) => {
    try {
      parsed ??= parse();
      const offset = [...offsets(parsed.root, path)].at(-1);
      return offset === undefined ? firstLine : firstLine - 1 + parsed.counter.linePos(offset).line;
    } catch {
      return firstLine;
    }
  };
}
