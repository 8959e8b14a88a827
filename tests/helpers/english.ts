/** What is seen and heard on a screen of the editor, and what of it is not French. */
import type { Page } from 'playwright-core';

const ENGLISH = /\b(the|and|is|are|your|with|save|publish|delete|search|select|loading|no options|add|remove|sort by|upload|review|drag|press|results|choose|now|clear|close|toggle|expand|collapse|focused|draft|ready|new|entry|entries|log in|login|logout|not found|error|failed|copy|download|browse|untitled|by)\b/i;

/** The name of a licence is the same in every language. */
const LICENCE = 'CC BY-SA';

/** @returns every text and name on the page that looks like English, each once */
export async function englishOn(page: Page): Promise<string[]> {
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('body *:not(script):not(style)')].flatMap((element) => [
      ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
      ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ]),
  );
  return [...new Set(words.map((text) => text.trim()))].filter((text) => ENGLISH.test(text.replaceAll(LICENCE, '')));
}
