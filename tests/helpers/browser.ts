/** A real Chromium, with a fresh profile, that can reach nothing but this machine. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Where the built site is served. */
export const { origin } = inject('site');

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name is looked up: a request that leaves the site fails, and the tests see it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
/** Chromium’s sandbox refuses to run as root, which is what containers are. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium', args: [...FLAGS, ...AS_ROOT] });

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 700 };

/** A browser for the tests of one file, closed after them. @returns `open`, which gives a tab of a context of its own */
export function useBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('A tab is opened inside a test.');
    const context = await browser.newContext({ viewport: WIDE, locale: 'fr-FR', baseURL: origin, ...options });
    return context.newPage();
  };
}

/** Runs `work` on each item, `size` at a time, in the order given. */
export async function inParallel<T, R>(items: readonly T[], size: number, work: (item: T, lane: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (number: number) => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T, number);
  };
  await Promise.all(Array.from({ length: size }, (_, number) => lane(number)));
  return results;
}
