/**
 * What people say, and the words of the pages that mean it. Data: `thesaurus/`. One line a sense:
 * `gosse, gamin > élève, enfant`: who types the left finds the right; with `=` each of the right also finds the others. Pure.
 */
import { senseTerm, steps, type Token } from './normalise.ts';

/** Words, or several in a row, as `steps` reads them. */
type Mots = readonly string[];
/** One way to say a sense. */
export interface Said {
  /** With the little words that tell. */
  mots: Mots;
  /** The first of its full words: it files the sense, since nobody asks for little ones alone. */
  full: string;
}
export interface Sense {
  /** Its place in the thesaurus. */
  id: number;
  said: readonly Said[];
  meant: readonly Mots[];
}

const LINE = /^([^=>]+)([=>])([^=>]+)$/u;

interface Expression {
  said: Said;
  /** As the words of a page stand in the index. */
  meant: Mots;
}

const expressions = (text: string): Expression[] =>
  text.split(',').map((each) => {
    const read = steps(each);
    const meant = read.filter(({ full }) => full).map(({ mot }) => mot);
    const [full] = meant;
    if (full === undefined) throw new Error(`« ${each.trim()} » ne contient aucun mot plein.`);
    return { said: { mots: read.map(({ mot }) => mot), full }, meant };
  });

function read(line: string, id: number): Sense {
  const [, left = '', sign = '', right = ''] = LINE.exec(line) ?? [];
  if (!sign) throw new Error('il faut des mots, puis un seul signe (= ou >), puis des mots.');
  const [from, to] = [expressions(left), expressions(right)];
  const said = (sign === '=' ? [...from, ...to] : from).map((each) => each.said);
  const unique = new Map(said.map((each) => [each.mots.join(' '), each]));
  return { id, said: [...unique.values()], meant: to.map(({ meant }) => meant) };
}

/**
 * @param text lines as above; those that begin with `#` and empty ones say nothing
 * @throws with the line that cannot be read, and why
 */
export const readThesaurus = (text: string): Sense[] =>
  text.split('\n').flatMap((line, index) => {
    if (!line.trim() || line.trim().startsWith('#')) return [];
    try {
      return [read(line.trim(), index)];
    } catch (error) {
      throw new Error(`Thésaurus, ligne ${index + 1}, « ${line.trim()} » : ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });

/** Takes the words of a text and gives the words of the index for what they mean, each once. */
export type Senser = (list: readonly Token[]) => string[];

/** @param thesaurus from `readThesaurus` */
export function senser(thesaurus: readonly Sense[]): Senser {
  const all = thesaurus.flatMap(({ id, meant }) => meant.map((each) => ({ meant: each, term: senseTerm(id) })));
  const starts = Map.groupBy(all, ({ meant: [first] }) => first);
  return (list) => {
    const words = list.filter(({ beside }) => !beside).map(({ racine }) => racine);
    const found = words.flatMap((word, index) => (starts.get(word) ?? []).filter(({ meant }) => meant.every((each, step) => words[index + step] === each)));
    return [...new Set(found.map(({ term }) => term))];
  };
}
