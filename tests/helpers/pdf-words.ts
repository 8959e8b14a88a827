/** The words of a page and those of its PDF, made alike: what is compared is what is said, not how it is set. */
import type { CheerioAPI } from 'cheerio';
import { extractText, getDocumentProxy } from 'unpdf';

/** One string without spaces nor hyphens of line ends: a word cut by a line, or glued by a reader, is still there. */
const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/[\s\u00ad\u200b\u2010-\u2014–-]+/gu, '');

/** What a page says, word by word, punctuation aside. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'.@_/]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];

/** @returns the whole text of a PDF, as its readers copy it */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
}

/** What leads elsewhere or is said otherwise on paper: ways around the page, how to cite it, pages that point to it, explanations of words, drawings. */
const AROUND = 'nav, .gestes, .rang-citer, .explication, [aria-labelledby="resonances"], svg, script, .sommaire, .voisins';

/**
 * @param left out beside: what this kind of page keeps for itself
 * @returns the words of the main part of a page
 */
export function pageWords($: CheerioAPI, left = ''): string[] {
  const main = $('main').clone();
  main.find(left ? `${AROUND}, ${left}` : AROUND).remove();
  // Two blocks are two words, whatever the markup between them.
  main.find('*').each((_, element) => void $(element).after(' '));
  return wordsOf(main.text());
}

/** @returns the words that a text does not hold, each once */
export function missing(words: readonly string[], text: string): string[] {
  const whole = folded(text);
  return [...new Set(words)].filter((word) => !whole.includes(folded(word)));
}

/** Everything that a page says, the addresses of its links included: paper writes them out. */
export function wholePage($: CheerioAPI): string {
  const main = $('main').clone();
  const addresses = main.find('a[href]').toArray().map((link) => $(link).attr('href') ?? '');
  main.find('*').each((_, element) => void $(element).after(' '));
  return [main.text(), ...addresses].join(' ');
}
