/**
 * What people say, and the words of the pages that mean it. Data: `thesaurus/`. One line a sense:
 * `gosse, gamin > élève, enfant`: who types the left finds the right; with `=` each of the right also finds the others; with `~` less so. Pure.
 */
import { senseTerm, steps, type Nearness, type Token } from './normalise.ts';

/** Words, or several in a row, as `steps` reads them. */
type Mots = readonly string[];
export interface Sense {
  /** Its place in the thesaurus. */
  id: number;
  nearness: Nearness;
  said: readonly Mots[];
  meant: readonly Mots[];
}

const LINE = /^([^=>~]+)([=>~])([^=>~]+)$/u;

interface Expression {
  /** With the little words that tell. */
  said: Mots;
  /** As the words of a page stand in the index. */
  meant: Mots;
}

const expressions = (text: string): Expression[] =>
  text.split(',').map((each) => {
    const read = steps(each);
    const meant = read.filter(({ full }) => full).map(({ mot }) => mot);
    if (meant.length === 0) throw new Error(`« ${each.trim()} » ne contient aucun mot plein.`);
    return { said: read.map(({ mot }) => mot), meant };
  });

function read(line: string, id: number): Sense {
  const [, left = '', sign = '', right = ''] = LINE.exec(line) ?? [];
  if (!sign) throw new Error('il faut des mots, puis un seul signe (=, > ou ~), puis des mots.');
  const [from, to] = [expressions(left), expressions(right)];
  const said = (sign === '=' ? [...from, ...to] : from).map((each) => each.said);
  const unique = new Map(said.map((each) => [each.join(' '), each]));
  return { id, nearness: sign === '~' ? 3 : 2, said: [...unique.values()], meant: to.map(({ meant }) => meant) };
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
  const all = thesaurus.flatMap(({ id, nearness, meant }) => meant.map((each) => ({ meant: each, term: senseTerm(id, nearness) })));
  const starts = Map.groupBy(all, ({ meant: [first] }) => first);
  return (list) => {
    const words = list.filter(({ beside }) => !beside).map(({ racine }) => racine);
    const found = words.flatMap((word, index) => (starts.get(word) ?? []).filter(({ meant }) => meant.every((each, step) => words[index + step] === each)));
    return [...new Set(found.map(({ term }) => term))];
  };
}
