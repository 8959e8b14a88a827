/** `/recherche/?q=…` */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';

const open = useBrowser();
const shownCount = (items: Element[]) => items.filter((item) => item.checkVisibility()).length;

async function search(query: string) {
  const page = await open();
  await page.goto(`/recherche/?q=${encodeURIComponent(query)}`);
  // The breadcrumb is in a list too.
  const results = page.locator('main li a:not(nav a)');
  return { page, results, status: page.locator('main [role=status]') };
}

describe('the search page', () => {
  it('takes its words from its address, and shows fewer pages than it knows', async () => {
    const { page, results } = await search('entretien');
    const all = await search('');
    expect(await page.locator('#q').inputValue()).toBe('entretien');
    const [some, every] = [await results.evaluateAll(shownCount), await all.results.evaluateAll(shownCount)];
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(every);
  });

  it('says how many it found, where a screen reader hears it', async () => {
    const { status } = await search('entretien');
    await expect.poll(() => status.textContent()).toMatch(/\d+/);
  });

  it('does not mind accents, capitals nor apostrophes', async () => {
    const counts = await Promise.all(
      ['élève', 'ELEVE', "l'élève", 'l’élève'].map(async (query) => (await search(query)).results.evaluateAll(shownCount)),
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
  });

  it('finds a form by its number', async () => {
    const { results } = await search('annexe 1');
    const titles = await results.evaluateAll((items) =>
      items.filter((item) => item.checkVisibility()).map((item) => item.getAttribute('href')),
    );
    expect(titles).toContain('/formulaires/annexe-1-personnalisation/');
  });

  it('says so when nothing is found, and what to try', async () => {
    const { results, status } = await search('zzzzzz');
    await expect.poll(() => status.textContent()).toMatch(/\S/);
    expect(await results.evaluateAll(shownCount)).toBe(0);
  });

  it('never writes what was typed into the page as markup', async () => {
    const { page } = await search('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });
});
