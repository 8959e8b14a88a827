/**
 * The whole check of `content/`: names, front matter, schemas, bodies, confidentiality, relations, links, media,
 * signs that cannot be printed, warnings. It reads from disk, without
 * Astro; the command line, the build and the tests all call it, so that they say the same.
 */
import { today as dayOfBuild } from '../lib/dates.ts';
import { confidentialityProblems } from './confidentialite.ts';
import { checkEntry } from './entry.ts';
import { linkProblems } from './liens.ts';
import { listContent } from './list.ts';
import { mediaProblems } from './medias.ts';
import { relationProblems } from './relations.ts';
import { signProblems } from './signes.ts';
import type { Problem } from './types.ts';

export type { Problem, Severity } from './types.ts';

export interface CheckResult {
  /** What the build refuses. */
  problems: Problem[];
  /** What it lets through. */
  warnings: Problem[];
  /** How many entries were read. */
  files: number;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
// On one line, the order of the schema is kept.
const inOrder = (a: Problem, b: Problem) => compare(a.file, b.file) || a.line - b.line;

/**
 * @param root the folder that holds `content/`
 * @param options.today `AAAA-MM-JJ`; by default the day of the build
 * @returns everything at once, by file then line; it throws on nothing that a file may hold
 */
export function checkContent(root: string, { today = dayOfBuild() }: { today?: string } = {}): CheckResult {
  const { files, problems: misplaced } = listContent(root);
  const entries = files.map((file) => checkEntry(file, today));
  const own = entries.flatMap(({ file, findings }) => findings.map((finding): Problem => ({ severity: 'error', ...finding, file })));
  const all = [...misplaced, ...own, ...confidentialityProblems(entries), ...relationProblems(entries, today), ...linkProblems(entries), ...mediaProblems(root, entries), ...signProblems(entries)].toSorted(inOrder);
  return {
    problems: all.filter(({ severity }) => severity === 'error'),
    warnings: all.filter(({ severity }) => severity === 'warning'),
    files: files.length,
  };
}
