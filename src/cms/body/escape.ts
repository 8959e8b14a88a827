/**
 * A body as it is typed, and as it is stored. MDX runs what stands between braces, opens a tag at each `<`, and takes a paragraph that
 * begins with « import » for code: each of these signs is stored so that the page shows it, and shown again as it was typed. The tags of the
 * closed set stay tags, and code stays code.
 */
import { COMPONENTS } from '../../guard/components.ts';
import { codeSpans, type Span } from './code.ts';

const NAMES = Object.keys(COMPONENTS).join('|');
const ATTRIBUTE = `\\s+[a-z]+="[^"<>{}\\n]*"`;
const TAG = new RegExp(`^<(?:/(?:${NAMES})\\s*|(?:${NAMES})(?:${ATTRIBUTE})*\\s*/?)>`);
const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^\s<>{}]+)>(?=[.,;:!?)]*(?:\s|$))/;
const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/;
const MODULE = /^(?:i(?=mport\b)|e(?=xport\b))/;
const MODULE_CODES: Readonly<Record<string, string>> = { i: '&#105;', e: '&#101;' };

interface Options {
  /** Whether the tags of the closed set are tags, or text. */
  tags: boolean;
  /** Whether code is told apart. */
  code: boolean;
}

// A bare address takes all that follows up to a space, backslashes too: one that meets a sign to escape is kept from being a link.
const LINKING = /^(?::(?=\/\/)|@|\.)/;
const isLinking = (text: string, at: number) =>
  text[at] === '.' ? /www$/i.test(text.slice(Math.max(0, at - 3), at)) : text[at] === ':' ? /https?$/i.test(text.slice(Math.max(0, at - 5), at)) : true;

function meetsSign(rest: string, tags: boolean): boolean {
  const place = rest.search(/[\s<{}\\]/);
  if (place === -1 || /\s/.test(rest[place] ?? '')) return false;
  return !(tags && TAG.test(rest.slice(place)));
}

const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n';

function escaped(text: string, at: number, { tags }: Options): { stored: string; length: number } {
  const rest = text.slice(at, at + 2000);
  const sign = text[at] ?? '';
  if (sign === '<') {
    const tag = TAG.exec(rest)?.[0];
    // As text, it must not be found by what looks for tags before parsing.
    if (tag !== undefined) return tags ? { stored: tag, length: tag.length } : { stored: '&lt;', length: 1 };
    const address = AUTOLINK.exec(rest)?.[1];
    if (address !== undefined) return { stored: `&lt;${address}&gt;`, length: address.length + 2 };
    return { stored: '\\<', length: 1 };
  }
  if (sign === '{' || sign === '}') return { stored: `\\${sign}`, length: 1 };
  if (sign === '&' && ENTITY.test(rest)) return { stored: '\\&', length: 1 };
  // A backslash says that the next sign is text: both go together.
  if (sign === '\\' && at + 1 < text.length) return { stored: text.slice(at, at + 2), length: 2 };
  if (LINKING.test(rest) && isLinking(text, at) && meetsSign(rest, tags)) return { stored: `\\${sign}`, length: 1 };
  if (isLineStart(text, at) && MODULE.test(rest)) return { stored: MODULE_CODES[sign] ?? sign, length: 1 };
  return { stored: sign, length: 1 };
}

function escapeWith(text: string, options: Options): string {
  const spans: Span[] = options.code ? codeSpans(text) : [];
  let stored = '';
  let at = 0;
  while (at < text.length) {
    const span = spans.find(({ start, end }) => start <= at && at < end);
    const piece = span ? { stored: text.slice(at, span.end), length: span.end - at } : escaped(text, at, options);
    stored += piece.stored;
    at += piece.length;
  }
  return stored;
}

const UNESCAPED = new RegExp(
  [
    String.raw`\\(\\|[<{}]|:(?=\/\/)|@|(?<=www\\)\.|&(?=(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});))`,
    String.raw`&lt;((?:https?:\/\/|mailto:)[^\s<>{}]+?)&gt;`,
    String.raw`^&#10([15]);(?=mport|xport)`,
    `&lt;(?=/?(?:${NAMES})\\b)`,
  ].join('|'),
  'gm',
);

/** @param stored a body of a file @returns what its author types and reads */
export function shown(stored: string): string {
  const spans = codeSpans(stored);
  return stored.replace(UNESCAPED, (whole, sign: string | undefined, address: string | undefined, letter: string | undefined, at: number) => {
    if (spans.some(({ start, end }) => start <= at && at < end)) return whole;
    if (address !== undefined) return `<${address}>`;
    if (letter !== undefined) return letter === '5' ? 'i' : 'e';
    if (sign === undefined) return '<';
    return sign === '\\' ? whole : sign;
  });
}

/** The ways to store a text, from the one that keeps most of what its author meant to the one that is always text. */
export const waysToStore = (typed: string): string[] => {
  const text = typed.replace(/\r\n?/g, '\n');
  return [escapeWith(text, { tags: true, code: true }), escapeWith(text, { tags: false, code: true }), escapeWith(text, { tags: false, code: false })];
};
