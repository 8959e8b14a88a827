/** How long a reader waits, and for how many bytes, on one built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { withSite } from './chromium.ts';
import { fichesOf } from './fiches.ts';
import { ask } from './page.ts';

export interface SearchSpeed {
  /** What the search can find. */
  pages: number;
  /** Milliseconds from a question to its results, the index being loaded: words that were never asked, then asked again. */
  fresh: { median: number; p95: number; max: number };
  again: { median: number; p95: number; max: number };
  /** Of the very first question: milliseconds with the loading of the index, requests, bytes as they travel with gzip. */
  first: { milliseconds: number; requests: number; bytes: number };
}

const QUESTIONS = 40;
const WORDS = 3;

/** A few words of titles, spread over all the pages. */
function questions(titles: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(titles.length / QUESTIONS));
  return titles.filter((_, index) => index % step === 0).slice(0, QUESTIONS).map((titre) => titre.split(/\s+/).slice(0, WORDS).join(' '));
}

/** From the submission of the form to results on the page, by the page's own clock. */
const wait = (page: Page, q: string): Promise<number> =>
  page.evaluate(async (question) => {
    const [input, form, list] = [document.querySelector<HTMLInputElement>('#q'), document.querySelector<HTMLFormElement>('form.chercher.grand'), document.querySelector('#resultats')];
    if (!input || !form || !list) throw new Error('This is not the search page.');
    input.value = question;
    const start = performance.now();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.hasAttribute('aria-busy')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributes: true });
      form.requestSubmit();
    });
    return performance.now() - start;
  }, q);

function spread(values: readonly number[]): SearchSpeed['fresh'] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

async function measure(dist: string, browser: Browser, origin: string): Promise<SearchSpeed> {
  const fiches = fichesOf(dist);
  const page = await browser.newPage();
  await page.goto(`${origin}/recherche/`, { waitUntil: 'networkidle' });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const [first = '', ...others] = questions(fiches.map(({ titre }) => titre));
  const milliseconds = await wait(page, first);
  const files = [...new Set(fetched)].map((path) => join(dist, path)).filter((file) => existsSync(file));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const each = async () => {
    const times: number[] = [];
    for (const q of others) times.push(await wait(page, q));
    return spread(times);
  };
  const fresh = await each();
  await ask(page, first);
  return { pages: fiches.length, fresh, again: await each(), first: { milliseconds, requests: files.length, bytes } };
}

/** @param dist a built site @param chromium where the browser is */
export const measureSpeed = (dist: string, chromium: string): Promise<SearchSpeed> => withSite(dist, chromium, (browser, origin) => measure(dist, browser, origin));
