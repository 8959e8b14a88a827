/** Every page, opened once in a real browser: what each must not do, and what axe must not find. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { inParallel, origin, PHONE, useBrowser, WIDE } from '../helpers/browser.ts';
import { pages } from '../helpers/pages.ts';
import { report } from '../helpers/report.ts';
import { sideways } from '../helpers/sideways.ts';

interface Visit {
  path: string;
  console: string[];
  foreign: string[];
  cookies: string[];
  axe: string[];
  /** What sticks out on a narrow phone. */
  scroll: string[];
}

const LANES = 3;
const TEN_MINUTES = 600_000;

async function visit(page: Page, path: string): Promise<Visit> {
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.setViewportSize(WIDE);
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  await page.context().clearCookies();
  const said = [...messages];
  const axe = await violations(page);
  await page.setViewportSize(PHONE);
  const scroll = await sideways(page);
  page.removeAllListeners();
  return { path, console: said.filter((text) => !isOwn404(path, text)), foreign, cookies, axe, scroll };
}

/** The page for lost addresses is served with the status that says so, and Chromium tells it. */
const isOwn404 = (path: string, text: string) => path === '/404.html' && text.includes('404');

describe('on every page', () => {
  const open = useBrowser();
  let visits: Visit[] = [];
  beforeAll(async () => {
    const tabs = await Promise.all(Array.from({ length: LANES }, () => open()));
    visits = await inParallel(pages, LANES, ({ path }, lane) => visit(tabs[lane] as Page, path));
  }, TEN_MINUTES);

  const ask = (question: (visit: Visit) => readonly string[]) => report(visits, ({ path }) => path, question);

  it('the browser went everywhere', () => {
    expect(visits.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
  });

  it('axe finds nothing against WCAG 2.2 AA nor good practice', () => {
    expect(ask(({ axe }) => axe)).toEqual([]);
  });

  it('the console stays empty', () => {
    expect(ask(({ console: said }) => said)).toEqual([]);
  });

  it('nothing is asked of another origin', () => {
    expect(ask(({ foreign }) => foreign)).toEqual([]);
  });

  it('no cookie is set', () => {
    expect(ask(({ cookies }) => cookies)).toEqual([]);
  });

  it('nothing scrolls sideways on a phone of 320 px', () => {
    expect(ask(({ scroll }) => scroll)).toEqual([]);
  });
});
