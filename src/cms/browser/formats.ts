/** Our own reading and writing of files, under the names that Decap gives its own. */
import { readFile, writeFile } from '../files/file.ts';
import type { Data } from '../files/yaml.ts';
import { COLLECTIONS } from '../../schemas/index.ts';
import { daysOf } from '../days.ts';

// A name that holds a day in one collection and a text in another is written with quotes in neither: both read it.
const DAYS = new Set(COLLECTIONS.flatMap((name) => [...daysOf(name)]));

const inOrder = (data: Data, names: readonly string[]): Data => {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(data).toSorted(([a], [b]) => rank(a) - rank(b)));
};

const format = (isYaml: boolean) => ({
  fromFile: (text: string) => readFile(text, isYaml),
  toFile: (data: Data, names: readonly string[] = []) => writeFile(inOrder(data, names), isYaml, DAYS),
});

/** Name for Decap, extension, formatter. */
export const FORMATS = [
  ['yaml-frontmatter', 'mdx', format(false)],
  ['yaml', 'yaml', format(true)],
] as const;
