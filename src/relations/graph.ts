import { pointersOf } from './collect.ts';
import { Entries } from './entries.ts';
import { by, entryKey } from './keys.ts';
import { backward, byTerm, forward } from './links.ts';
import { nodesOf } from './nodes.ts';
import { pistesOf } from './pistes.ts';
import { RULES } from './rules/index.ts';
import { seriesOf } from './series.ts';
import type { Graph, GraphContext, Problem, SourceEntry } from './types.ts';

const problemOrder = by<Problem>(
  (problem) => problem.collection,
  (problem) => problem.id,
  (problem) => problem.path.map((step) => (typeof step === 'number' ? String(step).padStart(4, '0') : step)).join('.'),
  (problem) => problem.rule,
  (problem) => problem.message,
);

/**
 * Builds the whole graph, once, in time that grows with the number of entries and of their references.
 * @param entries in any order: the graph does not depend on it
 * @returns the graph and every problem that no single entry shows by itself; it throws on none of them
 */
export function buildGraph(source: readonly SourceEntry[], context: GraphContext): Graph {
  const entries = new Entries(source);
  const pistes = pistesOf(entries);
  const nodes = nodesOf(entries, pistes);
  const series = seriesOf(entries, nodes, context.today);
  const pointers = new Map(entries.all.map((entry) => [entryKey(entry.collection, entry.id), pointersOf(entry, context)]));
  const links = forward(pointers, nodes);
  const backlinks = backward(links, nodes);
  const facts = { entries, pistes, nodes, series, pointers, context };
  const problems = RULES.flatMap((rule) => [...rule(facts)]).sort(problemOrder);
  return { nodes, links, backlinks, pistes, series, byTerm: byTerm(backlinks, nodes), problems };
}
