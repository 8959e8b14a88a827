/** The editor of the built site, writing into a copy of the project: what `npm start` serves, without building again. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { loadDecap } from '../../scripts/start/decap.ts';
import { listen } from '../../scripts/start/server.ts';
import { serveSite } from '../../scripts/start/site.ts';
import { copyProject, type ProjectCopy } from './copy.ts';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** A copy of the project and its editor, for the tests of one file. */
export function useEditor() {
  const used: { copy?: ProjectCopy; server?: Server; admin?: string } = {};
  beforeAll(async () => {
    used.copy = copyProject();
    const [port, decap] = [await freePort(), await loadDecap(used.copy.root)];
    used.server = await listen({ root: used.copy.root, port, base: '/', decap, site: () => serveSite(inject('site').folder, '/') });
    used.admin = `http://127.0.0.1:${port}/admin/`;
  });
  afterAll(() => {
    used.server?.closeAllConnections();
    used.server?.close();
    used.copy?.remove();
  });
  return {
    get copy(): ProjectCopy {
      if (!used.copy) throw new Error('The copy is used inside a test.');
      return used.copy;
    },
    /** Opens the editor, logged in. */
    enter: async (page: Page) => {
      await page.goto(used.admin ?? '');
      const collections = page.getByRole('heading', { name: 'Collections' });
      const login = page.getByRole('button', { name: 'Se connecter' });
      await login.or(collections).first().waitFor();
      if (await login.isVisible()) await login.click();
      await collections.waitFor();
    },
    /** Opens a form: `syntheses/new`, `pages/entries/aide`. */
    form: async (page: Page, place: string) => {
      const collections = page.getByRole('heading', { name: 'Collections' });
      await page.goto(`${used.admin}#/collections/${place.split('/')[0]}`);
      await collections.waitFor();
      if (!place.includes('/')) return;
      await page.goto(`${used.admin}#/collections/${place}`);
      await page.locator('label').first().waitFor();
    },
  };
}

/** The control of a field, by its label; the `nth` of those that bear it. */
export const field = (page: Page, label: string | RegExp, nth = 0) => page.getByLabel(label).nth(nth);

/** Chooses in one of Decap's selects, by typing the beginning of the option. */
export async function choose(page: Page, label: string | RegExp, option: string) {
  await field(page, label).fill(option);
  await page.locator('[class*="-option"]').filter({ hasText: option }).first().click();
}

/** Saves, and waits until the editor has said what became of it. @returns its words */
export async function save(page: Page): Promise<string> {
  // What was said before stays for some seconds.
  await page.locator('.Toastify__close-button').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  await page.waitForFunction(() => !document.querySelector('.Toastify__toast, .admin-alerte'));
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  const said = page.locator('.Toastify__toast, .admin-alerte').first();
  await said.waitFor();
  return said.innerText();
}
