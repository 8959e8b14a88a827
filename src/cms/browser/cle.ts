/** The clé of a piste: drawn once, permanent. */
import { repertoire } from './repertoire.ts';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;
const LENGTH = 6;

/** @returns six letters or digits; the first is a letter, or YAML could take « 12e456 » for a number */
export function drawCle(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return Array.from(numbers, (number, place) => (place === 0 ? LETTERS[number % LETTERS.length] : SIGNS[number % SIGNS.length])).join('');
}

const taken = new Set<string>();

/** Takes note of the clés that a file holds. */
export function noteCles(text: string): void {
  for (const [, cle] of text.matchAll(/^ *(?:- )?cle: *['"]?([a-z0-9]{6})['"]? *$/gm)) if (cle) taken.add(cle);
}

/** Whether a clé is that of a piste that is already written: in a new entry, it comes from the entry that was duplicated. */
export const isTaken = (cle: string): boolean => taken.has(cle) || repertoire().pistes.some((piste) => piste.cle === cle);
