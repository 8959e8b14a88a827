/**
 * French typography, applied once to every text that people read: titles, fields and bodies alike.
 *
 * Rules (Lexique des règles typographiques en usage à l’Imprimerie nationale): a narrow no-break space before ; ! ? and inside
 * « », a no-break space before :, typographic apostrophe, ellipsis, and no break inside « n° 2 », « 12 % », « 2 h ».
 */
const FINE = '\u202f';
const NBSP = '\u00a0';
const SPACES = '[ \\u00a0\\u202f]';

const rules: [RegExp, string][] = [
  [/(?<=\p{L})['\u02bc](?=\p{L})/gu, '’'],
  [/\.{3}/g, '…'],
  [/"+([^"\n]+)"+/g, '« $1 »'],
  [new RegExp(`«${SPACES}*`, 'g'), `«${FINE}`],
  [new RegExp(`${SPACES}*»`, 'g'), `${FINE}»`],
  // After a letter the space may be missing; after any other sign, or at the head of what follows a link, it must stand there.
  [new RegExp(`(?<=[\\p{L}\\p{N}»)\\]%…])${SPACES}*(?=[;!?]+(?:[\\s»)…]|$))`, 'gu'), FINE],
  [new RegExp(`${SPACES}+(?=[;!?]+(?:[\\s»)…]|$))`, 'gu'), FINE],
  [new RegExp(`(?<=[\\p{L}»)\\]…])${SPACES}*:(?=\\s|$)`, 'gu'), `${NBSP}:`],
  [new RegExp(`${SPACES}+:(?=\\s|$)`, 'gu'), `${NBSP}:`],
  [new RegExp(`(?<=[\\p{N}])${SPACES}*%`, 'gu'), `${FINE}%`],
  [new RegExp(`\\b(n|N)°${SPACES}*(?=[\\p{N}])`, 'gu'), `$1°${NBSP}`],
  [new RegExp(`(?<=\\p{N})${SPACES}(?=(?:h|hTD|min|ans?|€|km|ko|Mo)(?![\\p{L}\\p{N}]))`, 'gu'), NBSP],
  [new RegExp(`(?<=(?<!\\p{L})(?:p|art|chap|M|MM))\\.${SPACES}+(?=[\\p{Lu}\\p{N}])`, 'gu'), `.${NBSP}`],
];

/** An address is a thing to copy: not one character of it may change. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>«»]+|[^\s<>«»]+@[^\s<>«»]+\.[^\s<>«»]+)/iu;

const applyRules = (text: string) => rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), text.normalize('NFC'));

/**
 * @param text plain text, in any Unicode normal form
 * @returns the same text in NFC with French spaces and signs; applying it twice changes nothing more
 */
export const typograph = (text: string): string =>
  text
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? piece : applyRules(piece)))
    .join('');

type Words = string | number | boolean | undefined | ((...args: never[]) => unknown) | readonly Words[] | { readonly [key: string]: Words };

/**
 * @param words strings, functions that return strings, lists and records of them
 * @returns the same, every string typographed, what functions return too
 */
export function typographed<T extends Words>(words: T): T {
  const map = (value: unknown): unknown => {
    if (typeof value === 'string') return typograph(value);
    if (typeof value === 'function') return (...args: unknown[]) => map(value(...args));
    if (Array.isArray(value)) return value.map(map);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each)]));
    return value;
  };
  return map(words) as T;
}
