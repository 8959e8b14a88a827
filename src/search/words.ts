/** From a French text to its words: elisions dropped, compounds taken apart, inclusive forms and dotted acronyms read. */
import { APOSTROPHES, fold } from './fold.ts';
import { baseOf, INCLUSIVE } from './inclusive.ts';

export interface Word {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Its parts, folded: one for a plain word, « neo » and « tuteur » for « néo-tuteur ». */
  parts: string[];
  /** A compound written in one word, « neotuteur »; absent for a plain word. */
  joined?: string;
  /** The parts of a compound that was written in one word: « neo » and « tuteur » for « néotuteur ». */
  apart?: string[];
  /** « I.E.N. », « DU »: never mistaken for the little word that it spells. */
  acronym?: boolean;
}

const A = `[${APOSTROPHES}]`;
const HYPHEN = '[-\u2010\u2011]';
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const WORD = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\u00ad]|@(?=\\p{L}))*';

/** The elisions that French search engines agree on (Elasticsearch's and OpenSearch's French analyser). */
const ELISION = `${BEFORE}(?:[lmtnsjdc]|qu|jusqu|quoiqu|lorsqu|puisqu)${A}`;
/** « I.E.N. », « B.O. » */
const ACRONYM = `${BEFORE}(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?`;

const token = new RegExp(`(?<elision>${ELISION})|(?<acronym>${ACRONYM})|(?<inclusive>${BEFORE}(?<lead>(?:${WORD}${HYPHEN})*)(?<form>${INCLUSIVE}))|(?<word>${WORD}(?:(?:${HYPHEN}|${A})${WORD})*)`, 'giu');

/** Pronouns that a hyphen ties to a verb or to a demonstrative: « dites-vous », « celui-ci », « a-t-on ». */
const CLITIC = /^(?:ci|la|ce|je|tu|il|elle|on|nous|vous|ils|elles|moi|toi|le|les|lui|leur|y|en|t|meme|memes)$/;

/** Ordinals are read as their words: « 1er degré » is « premier degré ». */
const ORDINALS = new Map(Object.entries({ '1er': 'premier', '1ere': 'premiere', '1re': 'premiere', '2nd': 'second', '2nde': 'seconde', '2d': 'second' }));

const plain = (folded: string) => folded.replace(/[^\p{L}\p{N}]/gu, '');
const read = (text: string) => {
  const folded = plain(fold(text));
  return ORDINALS.get(folded) ?? folded;
};

/** People who are new to their part. */
const NEW = /^(neo)((?:tut|titul|enseign|prof|format).+)$/;

function compound(text: string): Pick<Word, 'parts' | 'joined' | 'apart'> {
  // An apostrophe that is no elision is part of its word: « aujourd’hui », « quelqu’un ».
  const parts = text.split(new RegExp(HYPHEN, 'u')).map(read).filter(Boolean);
  const [, ...apart] = NEW.exec(parts.join('')) ?? [];
  if (parts.length === 1 && apart.length > 0) return { parts, apart };
  const tied = parts.length < 2 || parts.some((part) => /^\p{N}/u.test(part)) || CLITIC.test(parts.at(-1) ?? '');
  return tied ? { parts } : { parts, joined: parts.join('') };
}

/** « néo tuteur », in two words. */
function afterNeo(before: Word | undefined, { parts: [part = '', ...more] }: Pick<Word, 'parts'>): Pick<Word, 'joined'> {
  const joined = `neo${part}`;
  return before?.parts.join('-') === 'neo' && more.length === 0 && NEW.test(joined) ? { joined } : {};
}

const isShouted = (text: string) => !/\p{Ll}/u.test(text) && /\s/u.test(text.trim());

function readMatch(match: string, { acronym, form, lead = '' }: Record<string, string | undefined>, shouted: boolean): Omit<Word, 'start' | 'end'> {
  if (acronym || (!shouted && /^\p{Lu}{2,}$/u.test(match))) return { parts: [read(match)], acronym: true };
  return compound(form ? `${lead}${baseOf(form)}` : match);
}

/** @param text any text @returns its words in order; none for a text without letter nor digit */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const shouted = isShouted(text);
  for (const { index, 0: match, groups = {} } of text.matchAll(token)) {
    if (groups['elision']) continue;
    const found = readMatch(match, groups, shouted);
    if (found.parts.some(Boolean)) words.push({ start: index, end: index + match.length, ...found, ...afterNeo(words.at(-1), found) });
  }
  return words;
}
