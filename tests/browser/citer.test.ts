/** Citing and sharing a page: with JavaScript a button copies, without it the text is there to select. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';

const open = useBrowser();
const PATH = '/pistes/i6k2vy/';
const ADDRESS = `https://resonances.example${PATH}`;

async function openCitation(page: Page, path = PATH) {
  await page.goto(path);
  await page.getByText('Citer ou partager cette page').click();
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('.citer [role="status"]');

describe('with JavaScript', () => {
  it('copies the title, the address and the version, and says so', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openCitation(page);
    await page.getByRole('button', { name: 'Copier le titre, l’adresse et la version' }).click();
    await expect.poll(() => status(page).textContent()).toContain('C’est copié');
    expect(await clipboard(page)).toBe(`Commencer par une préparation commune\n${ADDRESS}\nVersion du 7 avril 2026`);
  });

  it('copies the BibTeX as it is shown', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openCitation(page);
    await page.getByRole('button', { name: 'Copier le BibTeX' }).click();
    await expect.poll(() => status(page).textContent()).toContain('C’est copié');
    const copied = await clipboard(page);
    expect(copied).toBe(await page.locator('#bibtex').textContent());
    expect(copied).toContain(`url = {${ADDRESS}}`);
  });

  it('selects the text where the browser refuses to copy', async () => {
    const page = await open();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
    await openCitation(page);
    await page.getByRole('button', { name: 'Copier le titre' }).click();
    await expect.poll(() => status(page).textContent()).toContain('copiez-le vous-même');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(ADDRESS);
  });
});

describe('without JavaScript', () => {
  it.each([PATH, '/syntheses/plateau-2026-2027-2/', '/aide/vie-d-une-piste/', '/ressources/goigoux-focales/'])('%s can be cited by hand', async (path) => {
    const page = await open({ javaScriptEnabled: false });
    await openCitation(page, path);
    expect(await page.locator('.citer button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.citer .adresse').innerText()).toBe(`https://resonances.example${path}`);
    expect(await page.locator('#citation').innerText()).toContain('CC BY-SA 4.0');
    expect(await page.locator('#bibtex').isVisible()).toBe(true);
  });
});
