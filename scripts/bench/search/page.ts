/** Our own search page, asked as a reader does: by typing, then reading what is shown. */
import type { Page } from 'playwright-core';
import type { Answer, Engine } from './metrics.ts';

/** Waits until the page has said what it found. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#compte')?.textContent !== '…' && !document.querySelector('#resultats')?.hasAttribute('aria-busy'));
}

export interface Shown extends Answer {
  /** The sentence that is announced. */
  said: string;
}

/** @param page on `/recherche/`, whatever was asked before */
export async function ask(page: Page, q: string): Promise<Shown> {
  // « … » is never said: it goes as soon as the page has an answer.
  await page.evaluate(() => {
    const status = document.querySelector('#compte');
    if (status) status.textContent = '…';
  });
  await page.fill('#q', q);
  await page.press('#q', 'Enter');
  await settled(page);
  return page.evaluate(() => ({
    said: document.querySelector('#compte')?.textContent ?? '',
    paths: [...document.querySelectorAll('#resultats .suite a')].map((link) => link.getAttribute('href') ?? ''),
    suggested: [...document.querySelectorAll('#outils-resultats [data-question]')].map((link) => link.textContent),
  }));
}

export const ownEngine = (page: Page): Engine => (q) => ask(page, q);
