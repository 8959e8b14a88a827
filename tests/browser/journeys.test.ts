/** Two people who arrive at `/` with something in mind, and find it by reading and clicking: no search, no address typed. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, WIDE } from '../helpers/browser.ts';

const open = useBrowser();
const main = (page: Page) => page.locator('main');
const title = (page: Page) => page.locator('h1').innerText();

/** Clicks what can be seen, and waits for the next page. */
async function follow(page: Page, link: Locator) {
  expect(await link.isVisible()).toBe(true);
  const before = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== before);
}

/** The link of the line whose words say what one is looking for. */
const lineAbout = (page: Page, words: RegExp) =>
  main(page)
    .locator('li, dl > div')
    .filter({ hasText: words, has: page.locator('a') })
    .locator('visible=true')
    .last()
    .locator('a')
    .first();

describe.each([
  ['on a computer', WIDE],
  ['on a phone', PHONE],
])('%s, by browsing alone', (_, viewport) => {
  it('« mon stagiaire se décourage » leads in three clicks to what somebody did about it', async () => {
    const page = await open({ viewport });
    await page.goto('/');
    await follow(page, main(page).getByRole('link', { name: 'Par préoccupation' }).first());
    await follow(page, lineAbout(page, /décourag/i));
    expect(await main(page).innerText()).toContain('mon stagiaire se décourage');
    await follow(page, main(page).locator('.f-pratiques .liens a, .f-pratiques .suite a').locator('visible=true').first());
    expect(new URL(page.url()).pathname).toMatch(/^\/(pistes|syntheses|capitalisations)\/[^/]+\/$/);
    expect(await main(page).innerText()).toMatch(/décourag/i);
  });

  it('« quels dilemmes n’avons-nous pas traités ? » leads a trainer in two clicks to those that no module covers', async () => {
    const page = await open({ viewport });
    await page.goto('/');
    await follow(page, page.getByRole('link', { name: 'Formation', exact: true }).first());
    await follow(page, page.getByRole('link', { name: 'Couverture', exact: true }).first());
    const dilemmes = main(page).getByRole('region', { name: 'Dilemmes du formateur' });
    expect(await dilemmes.locator('.sans-module').innerText()).toContain('Aider à enseigner ou aider à apprendre à enseigner');
    expect(await dilemmes.locator('.sans-module a').count()).toBe(1);
    expect(await dilemmes.locator('.sans-module a').isVisible()).toBe(true);
  });

  it('« je dois remplir l’annexe 1 » leads in two clicks to the form', async () => {
    const page = await open({ viewport });
    await page.goto('/');
    await follow(
      page,
      main(page)
        .getByRole('link', { name: /formulaires/i })
        .first(),
    );
    await follow(page, lineAbout(page, /Annexe 1\b/));
    expect(await main(page).innerText()).toContain('Annexe 1');
    expect(await title(page)).toMatch(/personnalisation/i);
    const field = main(page).locator('form.formulaire input[type=text]').first();
    await field.scrollIntoViewIfNeeded();
    expect(await field.isEditable()).toBe(true);
  });
});
