/** Reading needs no JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';

const open = useBrowser();
const tab = () => open({ javaScriptEnabled: false });
const heading = (page: Page) => page.locator('h1').textContent();

describe('without JavaScript', () => {
  it.each(['/', '/syntheses/', '/formulaires/annexe-1-personnalisation/', '/recherche/', '/glossaire/'])(
    '%s shows its title, its menu and its text',
    async (path) => {
      const page = await tab();
      await page.goto(path);
      for (const selector of ['h1', 'header nav >> nth=0', 'main', 'footer'])
        expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
    },
  );

  it('one goes from the home page to a list, then to an entry, by links', async () => {
    const page = await tab();
    await page.goto('/');
    await page.locator('header').getByRole('link', { name: 'Pratiques' }).click();
    await page.locator('nav').getByRole('link', { name: 'Synthèses' }).click();
    expect(await heading(page)).toContain('Synthèses');
    await page.locator('main .suite a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/syntheses\/[^/]+\/$/);
    expect(await page.locator('main').innerText()).toContain('La situation');
  });

  it('a form can be filled', async () => {
    const page = await tab();
    await page.goto('/formulaires/annexe-1-personnalisation/');
    const field = page.locator('form.formulaire').locator('input[type=text], textarea').first();
    await field.fill('Une visite par période');
    expect(await field.inputValue()).toBe('Une visite par période');
  });

  it('the list of pistes filters by état', async () => {
    const page = await tab();
    await page.goto('/pistes/');
    const all = page.locator('.liste-pistes > li');
    const shown = async () => {
      const states = await all.evaluateAll((items) =>
        items.filter((item) => item.checkVisibility()).map((item) => item.getAttribute('data-etat') ?? ''),
      );
      return { total: states.length, states: [...new Set(states)] };
    };
    const before = await shown();
    await page.getByRole('checkbox', { name: /retenue/i }).check();
    const after = await shown();
    expect(after.states).toEqual(['retenue']);
    expect(after.total).toBeGreaterThan(0);
    expect(after.total).toBeLessThan(before.total);
    await page.getByRole('checkbox', { name: /abandonnée/i }).check();
    expect((await shown()).states.sort()).toEqual(['abandonnee', 'retenue']);
  });

  it('the numbers beside the états are those that the filter shows', async () => {
    const page = await tab();
    await page.goto('/pistes/');
    const boxes = page.locator('.facettes label:has([name=etat])');
    const wrong: string[] = [];
    for (const box of await boxes.all()) {
      const promised = Number(await box.locator('span').last().textContent());
      await box.locator('input').check();
      const shown = await page.locator('.liste-pistes > li').evaluateAll((items) => items.filter((item) => item.checkVisibility()).length);
      await box.locator('input').uncheck();
      // Nothing ticked shows everything: an état that no piste has cannot be told so.
      if (shown !== promised) wrong.push(`${await box.innerText()}: ${shown} shown`);
    }
    expect(wrong).toEqual([]);
  });

  it('the word of a glossary opens its explanation, which leads to the glossary', async () => {
    const page = await tab();
    await page.goto('/cadrages/tutorat-mixte-2020-2021/');
    const word = page.locator('button.mot').first();
    await word.click();
    const note = page.locator(`#${await word.getAttribute('popovertarget')}`);
    expect(await note.isVisible()).toBe(true);
    await note.getByRole('link').click();
    expect(page.url()).toContain('/glossaire/#');
  });

  it('a search sent from any page arrives on the list of every page', async () => {
    const page = await tab();
    await page.goto('/');
    await page.locator('#q').fill('entretien');
    await page.locator('#q').press('Enter');
    expect(page.url()).toContain('/recherche/?q=entretien');
    expect(await page.locator('.resultats li a').first().isVisible()).toBe(true);
  });
});
