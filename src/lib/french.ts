/** Small matters of French: order, plural, lists. */
const collator = new Intl.Collator('fr', { numeric: true });
const numbers = new Intl.NumberFormat('fr-FR');
const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' });

export const byFrench = (a: string, b: string) => collator.compare(a, b);

/** Sorts a copy of `items` by the French order of `key`. */
export const sortedBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [...items].sort((a, b) => byFrench(key(a), key(b)));

/** « a, b et c ». */
export const enumerate = (words: readonly string[]) => conjunction.format(words);

/** « 0 essai », « 1 essai », « 2 essais »; `many` is needed where an s does not do. */
export const count = (n: number, one: string, many = `${one}s`) => `${numbers.format(n)} ${n < 2 ? one : many}`;

const NUMBERS = ['Zéro', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

/** « Cinq pistes d’action », in words up to ten, for a feminine noun at the head of a title. */
export const countInWords = (n: number, one: string, many: string) => `${NUMBERS[n] ?? n} ${n < 2 ? one : many}`;

/** An acronym keeps its capitals: « IA-IPR ». */
export const lowerFirst = (text: string) => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ends with one full stop, also after an abbreviation: « R.G.A.A. ». */
export const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A text as it is compared: without capitals nor accents. */
export const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A blank line, or the end of a line before one that a bullet or a dash opens: lists are pasted from word processors. */
const BREAK = /\n\s*\n|\n(?=[ \t]*[•▪◦‣·–—*-]\s)/;

/** The paragraphs of a plain text: a blank line separates two (DESIGN §7.3), and each point of a list is one. */
export const paragraphs = (text: string) =>
  text
    .split(BREAK)
    .map((paragraph) => paragraph.trim().replaceAll(/[ \t]*\t[ \t]*/g, ' '))
    .filter(Boolean);
