/** The search page for everyone: axe in each of its states, the keyboard alone, small screens. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../../scripts/bench/search/page.ts';
import { violations } from '../helpers/axe.ts';
import { PHONE, useBrowser, WIDE } from '../helpers/browser.ts';
import { announced, goto, INDEX, said } from '../helpers/search.ts';
import { sideways } from '../helpers/sideways.ts';

const open = useBrowser();

/** Each state of the page, and how a reader gets there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: (page) => page.goto('/recherche/'),
  results: (page) => goto(page, '?q=entretien'),
  'filters chosen': (page) => goto(page, '?q=entretien&genre=pistes&degres=second&tri=date'),
  'filters without words': (page) => goto(page, '?genre=syntheses'),
  'nothing, with suggestions': (page) => goto(page, '?q=bienvaillence licorne'),
  corrected: (page) => goto(page, '?q=evluation'),
  nothing: (page) => goto(page, '?q=licorne'),
  'only little words': (page) => goto(page, '?q=le la'),
  'every facet open': async (page) => {
    await goto(page, '?q=tuteur');
    await page.evaluate(() => document.querySelectorAll('#filtres details').forEach((details) => details.setAttribute('open', '')));
  },
  'index failed': async (page) => {
    await page.route(`**${INDEX}**`, (route) => route.abort());
    await page.goto('/recherche/?q=visite');
    await expect.poll(() => said(page)).toContain('chargée');
  },
  'header box being filled': async (page) => {
    await page.goto('/pistes/');
    await page.keyboard.press('/');
    await page.keyboard.type('entretien');
  },
  'list with filters': async (page) => {
    await page.goto('/pistes/?etat=retenue&degres=second');
    await expect.poll(() => page.locator('main [role=status]').textContent()).toMatch(/\d/);
  },
};

describe.each(Object.entries(STATES))('%s', (_, reach) => {
  it('satisfies axe in the light and in the dark, and does not scroll sideways at 320 px', async () => {
    const page = await open();
    await reach(page);
    const faults = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await violations(page)));
    await page.setViewportSize(PHONE);
    faults.push(...(await violations(page)), ...(await sideways(page)));
    expect(faults).toEqual([]);
  });
});

it.each([320, 768, 1024, 1280])('at %i px, no filter sticks out of its column', async (width) => {
  const page = await open({ viewport: { width, height: 900 } });
  await STATES['every facet open']?.(page);
  const out = await page.locator('#filtres label').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const edge = label.closest('details')?.getBoundingClientRect().right ?? 0;
      return [...label.children].some((child) => child.getBoundingClientRect().right > edge + 1) ? [label.textContent] : [];
    }),
  );
  expect(out).toEqual([]);
});

describe('with the keyboard alone', () => {
  const at = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '');

  it('one asks, goes through the results, comes back, clears, asks again and opens a page', async () => {
    const page = await open();
    await page.goto('/recherche/');
    await page.keyboard.press('/');
    expect(await at(page)).toBe('q');
    await page.keyboard.type('acrosport');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBeGreaterThan(0);
    const links = await page.locator('#outils-resultats a, #resultats a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    expect(await at(page)).toBe(links[0]);
    await page.keyboard.press('ArrowUp');
    expect(await at(page)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await at(page)).toBe('q');
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page)).toBe('');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.keyboard.type('acrosport');
    await expect.poll(() => announced(page)).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(links[0]);
  });

  it('one filters, sorts and takes a filter away, the focus staying where one is', async () => {
    const page = await open();
    await goto(page, '?q=visite');
    const all = await announced(page);
    await page.locator('#filtres input[value=pistes]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => announced(page)).toBeLessThan(all);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('pistes');
    await page.locator('[name=tri]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('tri=date');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('date');
    await page.getByRole('button', { name: 'Retirer le filtre' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('« / » goes to the search box of every page, never while one writes, and can be turned off', async () => {
    const page = await open();
    await page.goto('/pistes/');
    await page.keyboard.press('/');
    expect(await at(page)).toBe('chercher');
    await page.keyboard.type('a/b');
    expect(await page.locator('#chercher').inputValue()).toBe('a/b');
    await page.goto('/recherche/');
    await page.locator('#raccourci').uncheck();
    await page.goto('/pistes/');
    await page.keyboard.press('/');
    expect(await at(page)).toBe('');
    await page.goto('/recherche/');
    expect(await page.locator('#raccourci').isChecked()).toBe(false);
    await page.locator('#raccourci').check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    expect(await at(page)).toBe('q');
  });
});

describe('on a phone', () => {
  it('the filters fold under one word, and results can be touched', async () => {
    const page = await open({ viewport: PHONE, hasTouch: true });
    await goto(page, '?q=visite');
    const box = page.locator('#filtres input[value=pistes]');
    expect(await box.isVisible()).toBe(false);
    await page.locator('#filtres > details > summary').tap();
    const all = await announced(page);
    await box.tap();
    await expect.poll(() => announced(page)).toBeLessThan(all);
    const small = await page.locator('#outils-resultats button, #resultats button, .chercher button, #filtres summary').evaluateAll((all) =>
      all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 24).map((each) => each.textContent),
    );
    expect(small).toEqual([]);
    await page.locator('#resultats .suite a').first().tap();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/pistes\//);
  });

  it('turned, the page keeps its question and its results', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto('/recherche/');
    const { paths } = await ask(page, 'visite');
    await page.setViewportSize(WIDE);
    expect(await page.locator('#resultats .suite a').count()).toBe(paths.length);
  });
});
