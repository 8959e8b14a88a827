/** A reader’s own booklet: chosen on the fiches, ordered by keyboard, shared by a link, printed as one document. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { origin, useBrowser } from '../helpers/browser.ts';
import { pages } from '../helpers/pages.ts';

const open = useBrowser();
const paths = ['syntheses', 'pistes', 'ressources'].map((name) => pages.find(({ path }) => new RegExp(`^/${name}/[^/]+/$`).test(path) && !/\/\d+\/$/.test(path))?.path ?? '');

async function choose(page: Page) {
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Ajouter à mon livret' }).click();
  }
}
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('resonances.livret'));
const order = async (page: Page) => {
  await page.locator('.livret-liste li').first().waitFor();
  return page.locator('.livret-liste li').evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['path']));
};

describe('a reader’s booklet', () => {
  it('keeps nothing before it is asked to', async () => {
    const page = await open();
    await page.goto(paths[0] ?? '');
    await page.goto('/livret/');
    await page.locator('[data-part=vide]').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('gathers fiches, and says how many on every page', async () => {
    const page = await open();
    await choose(page);
    expect(await page.getByRole('link', { name: /^Livret/ }).textContent()).toBe('Livret\u00a0(3)');
    await page.goto('/pistes/');
    expect(await page.locator('[data-livret-compte]').innerText()).toContain('(3)');
    await page.goto(paths[2] ?? '');
    await page.getByRole('button', { name: 'Retirer de mon livret' }).click();
    expect(JSON.parse((await kept(page)) ?? '[]')).toEqual(paths.slice(0, 2));
  });

  it('is ordered and emptied by keyboard alone; the focus stays, and each change is told', async () => {
    const page = await open();
    await choose(page);
    await page.goto('/livret/');
    expect(await order(page)).toEqual(paths);
    const title = await page.locator('.livret-liste li').nth(2).locator('a').innerText();
    await page.getByRole('button', { name: `Monter : ${title}` }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => order(page)).toEqual([paths[0], paths[2], paths[1]]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(title);
    expect(await page.getByRole('status').innerText()).toMatch(/position 2 sur 3/);
    for (let left = 2; left >= 0; left--) {
      await page.locator('.livret-liste li').first().getByRole('button', { name: /^Retirer/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.livret-liste li').count()).toBe(left);
    }
    expect(await kept(page)).toBeNull();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('vide');
  });

  it('travels in a link that keeps nothing where it is opened, until it is asked to', async () => {
    const page = await open();
    await choose(page);
    await page.goto('/livret/');
    await order(page);
    await page.getByRole('button', { name: 'Partager par un lien' }).click();
    const link = await page.getByLabel('Lien vers ce livret').inputValue();
    expect(new URL(link).pathname).toBe('/livret/');
    const elsewhere = await open();
    await elsewhere.goto(link);
    expect(await order(elsewhere)).toEqual(paths);
    expect(await kept(elsewhere)).toBeNull();
    await elsewhere.getByRole('button', { name: 'Garder ces fiches dans mon livret' }).click();
    expect(JSON.parse((await kept(elsewhere)) ?? '[]')).toEqual(paths);
  });

  it('says that it is full, or that the browser keeps nothing', async () => {
    const page = await open();
    await page.goto(paths[0] ?? '');
    await page.evaluate(() => localStorage.setItem('resonances.livret', JSON.stringify(Array.from({ length: 100 }, (_, index) => `/pistes/k${index}/`))));
    await page.reload();
    const full = page.getByRole('button', { name: 'Livret plein' });
    await full.waitFor();
    expect(await full.isDisabled()).toBe(true);
    const refusing = await open();
    await refusing.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await refusing.goto(paths[0] ?? '');
    await refusing.getByRole('button', { name: 'Ajouter à mon livret' }).click();
    await refusing.getByRole('button', { name: 'Ce navigateur refuse d’enregistrer' }).waitFor();
  });

  it('says how many fiches of a link it has no room for, and of two booklets joined', async () => {
    const page = await open();
    const many = (first: number, count: number) => Array.from({ length: count }, (_, index) => `pistes/k${first + index}`);
    await page.goto(`/livret/#f=${many(0, 103).join(',')}`);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/100 fiches au plus.*les 3 dernières n’y sont pas/);
    await page.evaluate((kept) => localStorage.setItem('resonances.livret', JSON.stringify(kept)), many(500, 99).map((path) => `/${path}/`));
    await page.goto(`/livret/#f=${many(0, 2).join(',')}`);
    await page.getByRole('button', { name: 'Garder ces fiches dans mon livret' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/la dernière n’y est pas/);
    expect(JSON.parse((await kept(page)) ?? '[]')).toHaveLength(100);
  });

  it('opens whatever a link holds', async () => {
    const page = await open();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/livret/#f=%');
    await page.locator('[data-part="vide"]').waitFor();
    expect(errors).toEqual([]);
  });

  it('asks nothing of anybody but this site', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await choose(page);
    await page.goto('/livret/');
    await order(page);
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  });

  it('prints one document: cover, contents, and each fiche whole, on a new page', async () => {
    const page = await open();
    await choose(page);
    await page.goto('/livret/');
    await page.getByLabel('Titre du livret imprimé').fill('Pour la visite de mardi');
    await page.getByLabel('Titre du livret imprimé').blur();
    await expect.poll(() => page.locator('.livret-imprime h1').textContent()).toBe('Pour la visite de mardi');
    await page.emulateMedia({ media: 'print' });
    const titles = await page.locator('.livret-sommaire li').allTextContents();
    expect(titles).toHaveLength(3);
    expect(await page.locator('.livret-fiche .h1').allTextContents()).toEqual(titles);
    expect(await page.locator('.livret-ecran').isVisible()).toBe(false);
    expect(await page.locator('.livret-fiche nav, .livret-fiche button, .livret-fiche .explication').count()).toBe(0);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(await page.locator('.livret-fiche').evaluateAll((articles) => articles.every((article) => getComputedStyle(article).breakBefore === 'page'))).toBe(true);
  });

  it('numbers its pages from the cover on, which bears no number', async () => {
    const page = await open();
    await choose(page);
    await page.goto('/livret/');
    await order(page);
    const proxy = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text: sheets } = await extractText(proxy);
    expect(sheets.length).toBeGreaterThan(3);
    // Chromium draws the margins of a sheet before what it holds.
    const [cover = '', ...others] = sheets.map((sheet) => sheet.trim().split(/\s+/)[0]);
    expect(cover).not.toMatch(/^\d+$/);
    expect(others).toEqual(others.map((_, index) => String(index + 2)));
  });

  it('says of a page that is gone that it was not found, and prints the others', async () => {
    const page = await open();
    await page.goto(`/livret/#f=pistes/absente,${(paths[1] ?? '').slice(1, -1)}`);
    await order(page);
    expect(await page.locator('.livret-liste li').first().innerText()).toContain('Page introuvable');
    expect(await page.locator('.livret-imprime article').count()).toBe(1);
  });

  it('says how to do without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/livret/');
    expect(await page.locator('main').innerText()).toContain('chaque fiche se télécharge en PDF');
    await page.goto(paths[0] ?? '');
    expect(await page.getByRole('button', { name: /livret/ }).count()).toBe(0);
  });
});
