/** The words of the site, read from their files: is a word known, what does it begin, which ones are near. Pure. */
import { fold } from './fold.ts';
import { distance } from '../lib/distance.ts';
import { tokens } from './normalise.ts';
import { isSense } from './senses.ts';

export interface Entree {
  /** As it is mostly written: « évaluation ». */
  mot: string;
  folded: string;
  lemme: string;
  racine: string;
  pages: number;
}

const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** @param file the lines of `mots/<letter>.txt` */
export const readLexicon = (file: string): Entree[] =>
  file.split('\n').flatMap((line) => {
    if (isSense(line)) return [];
    const [mot = '', pages] = line.split('\t');
    const [token] = tokens(mot);
    return token ? [{ mot, folded: plain(mot), lemme: token.lemme, racine: token.racine, pages: Number(pages) }] : [];
  });

/** Words that begin like what is being typed, the most frequent first, one for singular and plural. */
export const completions = (entries: readonly Entree[], folded: string, most: number): Entree[] => onePerLemma(entries.filter((entry) => entry.folded.startsWith(folded)).sort(byFrequency)).slice(0, most);

/** Keeps the first of each lemma: « remarque » and « remarques » are one suggestion. */
function onePerLemma<E extends Entree>(sorted: readonly E[]): E[] {
  const seen = new Set<string>();
  return sorted.filter(({ lemme }) => !seen.has(lemme) && seen.add(lemme));
}

const byFrequency = (a: Entree, b: Entree) => b.pages - a.pages || (a.folded < b.folded ? -1 : 1);

/** One slip in a word of four letters or more, two in a long one. */
const slips = (word: string) => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

export interface Near extends Entree {
  slips: number;
}

/** @returns the words nearest to one that no page holds: fewest slips first, then the most frequent */
export function nearest(entries: readonly Entree[], folded: string, most: number): Near[] {
  const allowed = slips(folded);
  if (allowed === 0) return [];
  const near = entries.flatMap((entry) => {
    if (Math.abs(entry.folded.length - folded.length) > allowed || /\p{N}/u.test(entry.folded)) return [];
    const found = distance(entry.folded, folded, allowed);
    return found <= allowed ? [{ ...entry, slips: found }] : [];
  });
  return onePerLemma(near.sort((a, b) => a.slips - b.slips || byFrequency(a, b))).slice(0, most);
}
