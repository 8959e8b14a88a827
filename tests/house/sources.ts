/** Our own source files, and what each imports. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ROOT } from '../helpers/build.ts';

export interface Source {
  /** From the root of the repository, with `/`. */
  file: string;
  text: string;
}

/** @param pattern a glob from the root of the repository */
export const sources = (pattern: string): Source[] =>
  globSync(pattern, { cwd: ROOT, exclude: (name) => name === 'node_modules' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(`${ROOT}${file}`, 'utf8') }));

export interface Import {
  from: string;
  /** A file of ours from the root, or the name of a package. */
  to: string;
  ours: boolean;
  /** Gone once compiled. */
  type: boolean;
}

const STATIC = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w$*{][^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const SCRIPT = /<script\b[^>]*\bsrc=["']([^"']+)["']/g;

/** `{ type A, type B }` brings nothing either. */
const onlyTypes = (names = '') => /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim());

export function importsOf({ file, text }: Source): Import[] {
  const found = [
    ...[...text.matchAll(STATIC)].map(([, type, names, name = '']) => ({ name, type: type !== undefined || onlyTypes(names) })),
    ...[...text.matchAll(DYNAMIC), ...text.matchAll(SCRIPT)].map(([, name = '']) => ({ name, type: false })),
  ];
  return found.map(({ name, type }) => {
    const ours = name.startsWith('.');
    const [path = name] = name.split('?');
    return { from: file, to: ours ? posix.join(posix.dirname(file), path) : name, ours, type: type || file.endsWith('.d.ts') };
  });
}

/** `src/queries/links.ts` is in `queries`, `src/middleware.ts` is its own room, `scripts/check/report.ts` is in `scripts`. */
export const roomOf = (file: string) => (file.startsWith('src/') ? (file.split('/')[1] ?? '') : (file.split('/')[0] ?? ''));
