/** What `check` says, to people and to tools. */
export type Severity = 'error' | 'warning';
export type Path = readonly (string | number)[];

export interface Problem {
  severity: Severity;
  /** Which rule found it, for tools and tests. */
  rule: string;
  /** From the root of the repository, with `/`. */
  file: string;
  line: number;
  /** In words: `pistes n° 2 › titre`, `corps`, `fichier`. */
  field: string;
  /** What is wrong, a French sentence. */
  message: string;
  /** What to do, a French sentence. */
  remedy: string;
}

/** A finding of one file, before it is given that file's name. */
export type Finding = Omit<Problem, 'file' | 'severity'> & { severity?: Severity };

/** A finding that still names its place by its path. */
export type FieldFinding = Omit<Finding, 'line'> & { path: Path };

export const FILE = 'fichier';
export const FRONT_MATTER = 'en-tête';
export const BODY = 'corps';

/** @returns `pistes n° 2 › titre`; lists are counted from 1, as people do */
export function fieldName(path: Path): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += ` n° ${step + 1}`;
    else name += name === '' ? step : ` › ${step}`;
  }
  return name === '' ? FRONT_MATTER : name.trim();
}
