/** How the editor writes YAML: as the files of `content/` are written by hand, and so that no reader takes a text for a date or a number. */
import { Document, isCollection, isScalar, parse, Scalar, stringify, visit, type Node } from 'yaml';

export type Data = Record<string, unknown>;

/** A line as wide as people write them in `content/`. */
const FLOW_MAX = 140;

// `compat` quotes what an older reader would take for something else: 2026-09-01, yes, 12e456.
const SCHEMA = { compat: 'yaml-1.1' } as const;
const OPTIONS = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const isShortList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((item) => isPlain(item) && String(item).length < 60 && !/[\n,]/.test(String(item))) && value.join(', ').length < FLOW_MAX;

/** @returns the document's data; dates stay texts @throws when the YAML is wrong */
export const readYaml = (text: string): Data => (parse(text) ?? {}) as Data;

/** The style in which a value was written, so that its successor is written alike. */
export interface Style {
  block?: 'BLOCK_FOLDED' | 'BLOCK_LITERAL';
}

/** @returns how a node was written */
export function styleOf(node: Node | null | undefined): Style {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') ? { block: node.type } : {};
}

function dress(document: Document): void {
  visit(document, {
    Seq: (_, node) => {
      if (isShortList(node.toJS(document))) node.flow = true;
    },
    Pair: (_, pair) => {
      const { value } = pair;
      if (isScalar(value) && typeof value.value === 'string' && value.value.includes('\n')) value.type = Scalar.BLOCK_LITERAL;
    },
  });
}

// A plain day needs the reading of YAML 1.2, where it is a text: it is written apart from the rest.
function written(document: Document, days: ReadonlySet<string>): string {
  const text = document.toString(OPTIONS);
  return text.replace(/^( *(?:- )?)([\w-]+): '(\d{4}-\d{2}-\d{2})'$/gm, (line, indent: string, key: string, day: string) =>
    days.has(key) ? `${indent}${key}: ${day}` : line,
  );
}

/**
 * @param data what an entry holds
 * @param days names of the fields that hold a day, written without quotes
 * @param style how the only value of `data` was written before
 */
export function writeYaml(data: Data, days: ReadonlySet<string>, style: Style = {}): string {
  const document = new Document(data, SCHEMA);
  dress(document);
  const [value] = Object.values(data);
  if (style.block && typeof value === 'string') {
    visit(document, { Pair: (_, pair) => void (isScalar(pair.value) && (pair.value.type = value.includes('\n') ? 'BLOCK_LITERAL' : (style.block ?? 'PLAIN'))) });
  }
  return written(document, days);
}

/** @returns one item of a list, `- …`, at no indentation */
export const writeItem = (item: unknown, days: ReadonlySet<string>): string => {
  const document = new Document([item], SCHEMA);
  dress(document);
  if (isCollection(document.contents)) document.contents.flow = false;
  return written(document, days);
};

/** Whether two values say the same. */
export const isSame = (a: unknown, b: unknown): boolean => stringify(a, { sortMapEntries: true }) === stringify(b, { sortMapEntries: true });
