/** Browsing by facets: counts never lie, choices combine, and the address keeps them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';

const open = useBrowser();
const LISTS = ['/pistes/', '/syntheses/', '/interventions/', '/ressources/'];

/** The addresses that the list shows, each once. */
const shown = (page: Page) =>
  page
    .locator('main [data-facettes]')
    .evaluateAll((items) => [...new Set(items.filter((item) => item.checkVisibility()).map((item) => item.querySelector('a')?.getAttribute('href') ?? ''))]);

async function openFacets(page: Page) {
  await page.locator('.facettes input').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelectorAll('.facettes details').forEach((details) => details.setAttribute('open', '')));
}
interface Choice {
  name: string;
  value: string;
  count: number;
}
/** Every choice of a list: what it is called, and how many it promises. */
const choices = (page: Page): Promise<Choice[]> =>
  page.locator('.facettes label:not([hidden])').evaluateAll((labels) =>
    labels.map((label) => ({ name: label.querySelector('input')?.name ?? '', value: label.querySelector('input')?.value ?? '', count: Number(label.lastElementChild?.textContent) })),
  );
const box = (page: Page, { name, value }: Choice) => page.locator(`.facettes input[name="${name}"][value="${value}"]`);

/** Ticks each choice in turn and takes it away again, in the page itself. @returns those that show another number than they promise */
const lies = (page: Page, tried: readonly Choice[]): Promise<string[]> =>
  page.evaluate(async (list) => {
    const settled = () => new Promise((resolve) => setTimeout(resolve));
    const wrong: string[] = [];
    for (const { name, value, count } of list) {
      const input = document.querySelector<HTMLInputElement>(`.facettes input[name="${name}"][value="${value}"]`);
      input?.click();
      await settled();
      const items = [...document.querySelectorAll('main [data-facettes]')].filter((item) => item.checkVisibility());
      const { size } = new Set(items.map((item) => item.querySelector('a')?.getAttribute('href')));
      if (!input || size !== count) wrong.push(`${name} ${value}: ${count}, ${size} shown`);
      input?.click();
      await settled();
    }
    return wrong;
  }, tried);

describe.each(LISTS)('%s', (path) => {
  it('shows as many as each choice promises', async () => {
    const page = await open();
    await page.goto(path);
    await openFacets(page);
    const all = await choices(page);
    expect(all.length).toBeGreaterThan(5);
    expect(await lies(page, all)).toEqual([]);
  });

  it('combines choices: another facet narrows, another value widens, the address brings both back', async () => {
    const page = await open();
    await page.goto(path);
    await openFacets(page);
    const all = await choices(page);
    const first = all.reduce((most, each) => (each.count > most.count ? each : most));
    await box(page, first).check();
    const other = (await choices(page)).filter(({ name, count }) => name !== first.name && count > 0).at(-1);
    if (!other) throw new Error(`${path} has only one facet.`);
    await box(page, other).check();
    const both = await shown(page);
    expect(both).toHaveLength(other.count);
    expect(await page.locator('main [role=status][tabindex="-1"]').textContent()).toContain(String(both.length));
    const again = await open();
    await again.goto(page.url().replace(/^[^/]*\/\/[^/]*/, ''));
    await expect.poll(() => shown(again)).toEqual(both);
    await page.goBack();
    await expect.poll(() => shown(page).then(({ length }) => length)).toBe(first.count);
    await page.getByRole('button', { name: 'Retirer tous les filtres' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect((await shown(page)).length).toBeGreaterThanOrEqual(first.count);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows as many as promised when two facets combine, whichever', async () => {
    const page = await open();
    await page.goto(path);
    await openFacets(page);
    const firstOfEach = (list: readonly Choice[]) => [...Map.groupBy(list, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
    const wrong: string[] = [];
    for (const head of firstOfEach(await choices(page))) {
      await box(page, head).check();
      const others = (await choices(page)).filter(({ name }) => name !== head.name);
      wrong.push(...(await lies(page, firstOfEach(others.reverse()))).map((lie) => `${head.value} and ${lie}`));
      await box(page, head).uncheck();
    }
    expect(wrong).toEqual([]);
  });

  it('leads from every facet to a page of its own when there is no JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path);
    const links = await page.locator('.facettes .facette a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !/^\/vocabulaire\/[^/]+\/[^/]+\/#/.test(href))).toEqual([]);
    await page.goto(links[0] ?? '');
    expect(await page.locator(`main [id="${links[0]?.split('#')[1]}"]`).count()).toBe(1);
  });
});

it('a filter that does not exist is left out of a shared address', async () => {
  const page = await open();
  await page.goto('/pistes/?etat=rêvée&couleur=vert');
  await openFacets(page);
  expect((await shown(page)).length).toBeGreaterThan(10);
});

describe('a list of several pages', () => {
  /** The list of ressources cut in two, as a longer one is by the build. */
  async function cutInTwo(page: Page) {
    const whole = load(readFileSync(join(inject('site').folder, 'ressources/index.html'), 'utf8'));
    const { length } = whole('main [data-facettes]');
    const links = '<nav class="pages" aria-label="Pages"><a href="/ressources/">1</a> <a href="/ressources/2/">2</a></nav>';
    const part = (from: number, to: number) => {
      const $ = load(whole.html());
      $('main [data-facettes]').each((index, item) => void (index < from || index >= to ? $(item).remove() : undefined));
      $('.groupe-liste').each((_, group) => void ($(group).find('[data-facettes]').length === 0 ? $(group).remove() : undefined));
      $('main .large:has([data-facettes])').append(links);
      return $.html();
    };
    const half = Math.floor(length / 2);
    const parts: Readonly<Record<string, string>> = { '/ressources/': part(0, half), '/ressources/2/': part(half, length) };
    await page.route(/\/ressources\/(?:2\/)?(?:\?.*)?$/, (route) => route.fulfill({ contentType: 'text/html', body: parts[new URL(route.request().url()).pathname] ?? '' }));
    return { length, half };
  }

  it('is filtered whole, from its first page, with the counts of all its pages', async () => {
    const page = await open();
    const { length, half } = await cutInTwo(page);
    await page.goto('/ressources/');
    expect(await shown(page)).toHaveLength(half);
    await openFacets(page);
    await expect.poll(() => choices(page).then((all) => all.every(({ count }) => count > 0))).toBe(true);
    const all = await choices(page);
    for (const choice of all.slice(0, 5)) {
      await box(page, choice).check();
      expect(await shown(page), choice.value).toHaveLength(choice.count);
      await box(page, choice).uncheck();
    }
    expect(await shown(page)).toHaveLength(half);
    expect(Math.max(...all.map(({ count }) => count))).toBeLessThanOrEqual(length);
    expect(await page.locator('nav.pages').isVisible()).toBe(true);
  });

  it('leads back to its first page when one filters on the second', async () => {
    const page = await open();
    await cutInTwo(page);
    await page.goto('/ressources/2/');
    await openFacets(page);
    const [choice] = await choices(page);
    if (!choice) throw new Error('The second page offers no filter.');
    await box(page, choice).check();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/ressources/');
    await expect.poll(() => page.locator('main [role=status]').textContent()).toMatch(/\d/);
    expect(await box(page, choice).isChecked()).toBe(true);
  });

  it('says so when the rest of it does not load', async () => {
    const page = await open();
    const { length } = await cutInTwo(page);
    const cut = (route: Route) => route.abort();
    await page.route('**/ressources/2/', cut);
    await page.goto('/ressources/');
    await openFacets(page);
    await page.locator('.facettes input').first().check();
    await expect.poll(() => page.locator('main [role=status]').textContent()).toContain('n’a pas pu être chargée');
    await page.unroute('**/ressources/2/', cut);
    await page.locator('.facettes input').nth(1).check();
    await expect.poll(() => page.locator('main [role=status]').textContent()).toContain(`sur ${length}`);
  });

  it('takes each of its pages once, however fast one filters', async () => {
    const page = await open();
    const { length } = await cutInTwo(page);
    let asked = 0;
    await page.route('**/ressources/2/', async (route) => {
      asked += 1;
      await new Promise((resolve) => void setTimeout(resolve, 300));
      await route.fallback();
    });
    await page.goto('/ressources/');
    await openFacets(page);
    for (const index of [0, 1, 2]) await page.locator('.facettes input').nth(index).check();
    await expect.poll(() => page.locator('main [role=status]').textContent()).toContain(`sur ${length}`);
    expect(asked).toBe(1);
    expect(await page.locator('main [data-facettes]').count()).toBe(length);
  });
});
