/** Names that have their place: those of published authors, read from the content itself (DESIGN §7.6). */
import { isFirstName } from './first-names.ts';
import type { Known } from './types.ts';

/** @returns a name without accents nor capitals, so that two spellings are one */
export const foldName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/^[dlo]’/, '');

const CAPITALISED = /\p{Lu}[\p{L}’'-]{2,40}/gu;

/**
 * @param texts what `ressources.auteurs`, `source` and citations say
 * @returns the words that name their authors. A first name alone names nobody: « Jacques D. » is found even where a Jacques is published
 */
export function knownNames(texts: Iterable<string>): Known {
  const names = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.normalize('NFC').matchAll(CAPITALISED)) {
      const folded = foldName(word.replaceAll("'", '’'));
      if (!isFirstName(folded)) names.add(folded);
    }
  }
  return names;
}

/** Whether every word of a name but first names is known. */
export function isKnown(name: string, known: Known): boolean {
  const words = [...name.matchAll(CAPITALISED)].map(([word]) => foldName(word)).filter((word) => !isFirstName(word));
  return words.length > 0 && words.every((word) => known.has(word));
}

const CITED = /<Citation\s{1,20}source="([^"]{1,400})"/g;

/** @returns what the citations of a body say of their sources */
export const citedNames = (body: string): string[] => [...body.matchAll(CITED)].map(([, source = '']) => source);
