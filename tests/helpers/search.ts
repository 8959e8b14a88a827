/** The search page in a browser: opened, asked, and what it did meanwhile. */
import type { Page } from 'playwright-core';
import { settled } from '../../scripts/bench/search/page.ts';

export const INDEX = '/recherche/index/';

export interface Watched {
  page: Page;
  /** Paths of the index that were asked for. */
  fetched: string[];
  /** Exceptions, and what scripts wrote as errors; what the network says of itself is not theirs. */
  errors: string[];
}

/** Watches a page from before it opens. */
export function watch(page: Page): Watched {
  const [fetched, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes(INDEX)) fetched.push(pathname);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) errors.push(message.text());
  });
  return { page, fetched, errors };
}

/** Opens an address of the search page, and waits until it has said what it found. */
export async function goto(page: Page, search: string): Promise<void> {
  await page.goto(`/recherche/${search}`);
  await page.waitForFunction(() => (document.querySelector('#compte')?.textContent ?? '') !== '');
  await settled(page);
}

export const said = async (page: Page) => (await page.locator('#compte').textContent()) ?? '';
export const found = (page: Page) => page.locator('#resultats .suite a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
/** The number that a sentence of the page announces. */
export const announced = async (page: Page) => Number(/(\d+) résultats?/.exec(await said(page))?.[1] ?? 0);
