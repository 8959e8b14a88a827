/** `/recherche/?q=…` */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';

const open = useBrowser();

/** Opens the page of a search, and waits until it says what it found. */
async function search(query: string) {
  const page = await open();
  await page.goto(`/recherche/?q=${encodeURIComponent(query)}`);
  const status = page.locator('main [role=status]');
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toMatch(/\S/);
  const addresses = () => page.locator('#resultats a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return { page, status, addresses };
}

describe('the search page', () => {
  it('takes its words from its address, and says how many pages it found where a screen reader hears it', async () => {
    const { page, status, addresses } = await search('entretien');
    expect(await page.locator('main #q').inputValue()).toBe('entretien');
    expect(await status.textContent()).toMatch(/\d+/);
    expect((await addresses()).length).toBeGreaterThan(0);
  });

  it('does not mind accents, capitals nor apostrophes', async () => {
    const found = await Promise.all(['élève', 'ELEVE', "l'élève", 'l’élève'].map(async (query) => (await search(query)).addresses()));
    expect(found[0]?.length).toBeGreaterThan(0);
    expect(new Set(found.map((addresses) => addresses.join())).size).toBe(1);
  });

  it('finds a form by its number', async () => {
    const { addresses } = await search('annexe 1');
    expect(await addresses()).toContain('/formulaires/annexe-1-personnalisation/');
  });

  it('says so when nothing is found', async () => {
    const { addresses } = await search('zzzzzz');
    expect(await addresses()).toEqual([]);
  });

  it('never writes what was typed into the page as markup', async () => {
    const { page } = await search('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });
});
