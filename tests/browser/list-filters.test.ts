/** Browsing by facets: counts never lie, choices combine, and the address keeps them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
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
/** Every choice of a list: what it is called, and how many it promises. */
const choices = (page: Page) =>
  page.locator('.facettes label:not([hidden])').evaluateAll((labels) =>
    labels.map((label) => ({ name: label.querySelector('input')?.name ?? '', value: label.querySelector('input')?.value ?? '', count: Number(label.lastElementChild?.textContent) })),
  );
const box = (page: Page, { name, value }: { name: string; value: string }) => page.locator(`.facettes input[name="${name}"][value="${value}"]`);

describe.each(LISTS)('%s', (path) => {
  it('shows as many as each choice promises', async () => {
    const page = await open();
    await page.goto(path);
    await openFacets(page);
    const all = await choices(page);
    expect(all.length).toBeGreaterThan(5);
    const lies: string[] = [];
    for (const choice of all) {
      await box(page, choice).check();
      const { length } = await shown(page);
      if (length !== choice.count) lies.push(`${choice.name} ${choice.value}: ${choice.count}, ${length} shown`);
      await box(page, choice).uncheck();
    }
    expect(lies).toEqual([]);
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
    expect(await page.locator('main [role=status]').textContent()).toContain(String(both.length));
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
