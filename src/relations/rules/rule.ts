/** What a rule is given and what it says. */
import type { Pointer } from '../collect.ts';
import type { Entries } from '../entries.ts';
import type { GraphContext, Key, Node, Path, Piste, Problem, Serie, SourceEntry } from '../types.ts';

export interface Facts {
  entries: Entries;
  pistes: ReadonlyMap<string, Piste>;
  nodes: ReadonlyMap<Key, Node>;
  series: ReadonlyMap<string, Serie>;
  /** By key of the entry, those that reach nothing included. */
  pointers: ReadonlyMap<Key, readonly Pointer[]>;
  context: GraphContext;
}

/** Looks at everything once and says what is wrong; the order does not matter, the graph sorts. */
export type Rule = (facts: Facts) => Iterable<Problem>;

interface Finding {
  rule: string;
  path: Path;
  message: string;
  remedy: string;
  value?: string;
}

const report =
  (severity: Problem['severity']) =>
  ({ collection, id, file }: SourceEntry, finding: Finding): Problem => ({ ...finding, severity, collection, id, file });

/** A problem that stops the build. */
export const error = report('error');
/** A problem that is told and lets the build go on. */
export const warning = report('warning');

/** The items whose key an earlier one already has, each with the first of that key. */
export function* repeats<T>(items: Iterable<T>, keyOf: (item: T) => string): Generator<{ item: T; first: T; key: string }> {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first !== undefined) yield { item, first, key };
    else seen.set(key, item);
  }
}

/** The loops of a chain where each name leads to one other at most; each loop once, from its least name. */
export function loops(next: ReadonlyMap<string, string>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of [...next.keys()].sort()) {
    const trail = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !trail.has(at)) {
      trail.set(at, trail.size);
      at = next.get(at);
    }
    const names = [...trail.keys()];
    if (at !== undefined && trail.has(at)) found.push(fromLeast(names.slice(trail.get(at))));
    for (const name of names) done.add(name);
  }
  return found;
}

function fromLeast(loop: readonly string[]): string[] {
  const least = loop.indexOf([...loop].sort()[0] ?? '');
  return [...loop.slice(least), ...loop.slice(0, least)];
}
