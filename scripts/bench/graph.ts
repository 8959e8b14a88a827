/** The relation graph alone, in this process: nothing but `buildGraph` is timed. */
import { buildGraph } from '../../src/relations/index.ts';
import { allReferences } from '../../src/schemas/references.ts';
import { generate, type Vocabulary } from './corpus.ts';
import { DAY } from './plan.ts';

export interface GraphCost {
  entries: number;
  pistes: number;
  milliseconds: number;
}

const RUNS = 5;

/** @returns the median of a few runs, the first of which warms the code up @throws when the corpus has a problem */
export function measureGraph(size: number, options: { seed: number; vocabularies: readonly Vocabulary[] }): GraphCost {
  const { sources } = generate(size, options);
  const context = { references: allReferences(), today: DAY };
  const times: number[] = [];
  let pistes = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    const graph = buildGraph(sources, context);
    times.push(performance.now() - start);
    pistes = graph.pistes.size;
    const [problem] = graph.problems;
    if (problem) throw new Error(`The generated corpus is not clean: ${problem.collection}/${problem.id}: ${problem.message}`);
  }
  const warm = times.slice(1).toSorted((a, b) => a - b);
  return { entries: sources.length, pistes, milliseconds: warm[Math.floor(warm.length / 2)] ?? 0 };
}
