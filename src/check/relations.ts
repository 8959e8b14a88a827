/** Hands what was read to the relation graph, and brings its problems back to the lines they come from. */
import { buildGraph, type Problem as GraphProblem, type SourceEntry } from '../relations/index.ts';
import { allReferences } from '../schemas/references.ts';
import type { CheckedEntry } from './entry.ts';
import { BODY, fieldName, FILE, type Problem } from './types.ts';

const isWhole = ({ value, aliases }: CheckedEntry) => value !== undefined && aliases.length === 0;

const source = ({ collection, id, file, value, renvois }: CheckedEntry) =>
  ({ collection, id, file, data: value, renvois: renvois.map(({ vers }) => vers) }) as SourceEntry;

/** Under every name by which others may mean an entry that could not be read whole, and its pistes. */
function unreadableKeys({ collection, id, aliases, raw }: CheckedEntry): string[] {
  const pistes = collection === 'syntheses' && Array.isArray(raw?.['pistes']) ? (raw['pistes'] as { cle?: unknown }[]) : [];
  const cles = pistes.flatMap((piste) => (typeof piste?.cle === 'string' ? [`pistes/${piste.cle}`] : []));
  return [...[id, ...aliases].map((name) => `${collection}/${name}`), ...cles];
}

function place({ path }: GraphProblem, entry: CheckedEntry): Pick<Problem, 'line' | 'field'> {
  const [first, index] = path;
  if (first === 'renvoi' && typeof index === 'number') return { line: entry.renvois[index]?.line ?? 1, field: BODY };
  return path.length === 0 ? { line: 1, field: FILE } : { line: entry.locate(path), field: fieldName(path) };
}

/** @param today `AAAA-MM-JJ` @returns every problem that no entry shows by itself */
export function relationProblems(entries: readonly CheckedEntry[], today: string): Problem[] {
  const whole = entries.filter(isWhole);
  const illisibles = new Set(entries.filter((entry) => !isWhole(entry)).flatMap(unreadableKeys));
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const { problems } = buildGraph(whole.map(source), { references: allReferences(), today, illisibles });
  return problems.flatMap((problem) => {
    const entry = byFile.get(problem.file ?? '');
    if (!entry) return [];
    const { severity, rule, message, remedy } = problem;
    return [{ severity, rule, file: entry.file, ...place(problem, entry), message, remedy }];
  });
}
