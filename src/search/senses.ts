/** The thesaurus as the browser reads it: what people say that some page means, filed with the words of the site. Pure. */
import { senseTerm, steps } from './normalise.ts';
import type { Sense } from './thesaurus.ts';

export interface KnownSense {
  id: number;
  said: string[];
  /** The families of the words that mean it: what excerpts mark. */
  racines: string[];
}

/** One line of `mots/<letter>.txt`. */
const SIGN = '>';
export const isSense = (line: string): boolean => line.startsWith(SIGN);

/** @returns for each way to say a sense, its line and the letter that files it */
export const senseLines = ({ id, said, meant }: Sense): { letter: string; line: string }[] =>
  said.map(({ mots, full }) => ({
    letter: full.charAt(0),
    line: `${SIGN}${id}\t${mots.join(' ')}\t${[...new Set(meant.flat())].join(' ')}`,
  }));

/** @param file the lines of `mots/<letter>.txt` */
export const readSenses = (file: string): KnownSense[] =>
  file.split('\n').filter(isSense).map((line) => {
    const [id = '', said = '', racines = ''] = line.slice(1).split('\t');
    return { id: Number(id), said: said.split(' '), racines: racines.split(' ') };
  });

export interface FoundSense extends KnownSense {
  term: string;
  /** Where the words that say it begin in the question. */
  starts: number[];
}

/** @param q a question @param known from `readSenses` @returns the senses that its words have, alone or in a row */
export function sensesOf(q: string, known: readonly KnownSense[]): FoundSense[] {
  const asked = steps(q);
  return known.flatMap((sense) =>
    asked.flatMap((_, index) => {
      const row = asked.slice(index, index + sense.said.length);
      const same = row.length === sense.said.length && row.every(({ mot }, place) => mot === sense.said[place]);
      return same ? [{ ...sense, term: senseTerm(sense.id), starts: row.filter(({ full }) => full).map(({ start }) => start) }] : [];
    }),
  );
}
