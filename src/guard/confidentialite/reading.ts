/**
 * A text as a person reads it, with the way back to where each sign stands: Markdown's emphasis and escapes, entities, invisible
 * signs and the many spaces and apostrophes hide nothing. Ends of lines stay: a list or a title is no sentence. Addresses of the web are blanked: what is in them names nobody.
 */
export interface Reading {
  text: string;
  /** @returns where the sign at `index` begins in the text that was given */
  origin: (index: number) => number;
}

/** All that is not read as it is written. */
const SPECIAL =
  /\\[!-/:-@[-`{-~]|&(?:nbsp|amp|commat|#\d{1,6}|#x[\dA-Fa-f]{1,5});|\r?\n[ \t]*(?:\r?\n[ \t]*)*|[\t\u00a0\u2000-\u200a\u202f\u205f\u3000*`_'\u02bc\u2018\u2032\u2010\u2011\u00ad\u200b-\u200d\u2060\ufeff\uff01-\uff5e]/g;
/** The same with letters whose accent is apart: rare, and slow to look for. */
const DECOMPOSED = new RegExp(`[^\\p{M}]\\p{M}+|${SPECIAL.source}`, 'gu');
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()"«»]{1,2000}/giu;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', commat: '@' };
const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function entity(written: string): string {
  const name = written.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? written;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace(/\s/, ' ') : '';
}

/** One special sign as it is read; what stands beside it tells emphasis from a name with an underscore. */
function read(sign: string, before: string | undefined, after: string | undefined): string {
  if (sign.startsWith('\\')) return sign.slice(1);
  if (sign.startsWith('&')) return entity(sign);
  if (/^[\r\n]/.test(sign)) return sign.split('\n').length > 2 ? '\n\n' : '\n';
  if (sign === '_') return isWord(before) && isWord(after) ? sign : '';
  if (/^[*`\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign)) return '';
  if (/^\s/.test(sign)) return ' ';
  if (/^['\u02bc\u2018\u2032]/.test(sign)) return '’';
  if (/^[\u2010\u2011]/.test(sign)) return '-';
  return sign.normalize('NFKC');
}

/** @param given text of a field, or the source of a body */
export function readingOf(given: string): Reading {
  /** Where runs of signs begin, in what is read and in what was given. */
  const starts: { at: number; origin: number }[] = [{ at: 0, origin: 0 }];
  let text = '';
  let copied = 0;
  for (const { index, 0: sign } of given.matchAll(/\p{M}/u.test(given) ? DECOMPOSED : SPECIAL)) {
    const end = index + sign.length;
    text += given.slice(copied, index);
    starts.push({ at: text.length, origin: index });
    text += read(sign, text.at(-1), given[end]);
    starts.push({ at: text.length, origin: end });
    copied = end;
  }
  text += given.slice(copied);
  return {
    text: text.replace(ADDRESS, (address) => '\ufffc'.repeat(address.length)),
    origin: (index) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle]?.at ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      const { at, origin } = starts[low] ?? { at: 0, origin: 0 };
      return origin + index - at;
    },
  };
}
