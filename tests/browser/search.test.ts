/** `/recherche/?q=…`: what is asked, what comes back, and the address that says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../../scripts/bench/search/page.ts';
import { useBrowser } from '../helpers/browser.ts';
import { announced, found, goto, INDEX, said, watch, type Watched } from '../helpers/search.ts';

const open = useBrowser();
const opened = async (search = '') => {
  const watched = watch(await open());
  if (search) await goto(watched.page, search);
  else await watched.page.goto('/recherche/');
  return watched;
};
const asked = (q: string) => opened(`?q=${encodeURIComponent(q)}`);

describe('the search page', () => {
  it('takes its words from its address, and says how many pages it found where a screen reader hears it', async () => {
    const { page } = await asked('entretien');
    expect(await page.locator('main #q').inputValue()).toBe('entretien');
    expect(await page.locator('#compte').getAttribute('role')).toBe('status');
    expect(await announced(page)).toBeGreaterThan(5);
    expect((await found(page)).length).toBeGreaterThan(5);
  });

  it('counts what it lists: the kinds add up to the number announced', async () => {
    const { page } = await asked('stagiaire');
    const shown = await page.locator('#resultats h2 .note').allTextContents();
    const others = await page.locator('#resultats [aria-labelledby=genre-autres] button').allTextContents();
    const sum = [...shown, ...others].reduce((total, text) => total + Number(/(\d+)\)?$/.exec(text.trim())?.[1]), 0);
    expect(sum).toBe(await announced(page));
  });

  it('finds the same whatever the accents, capitals, apostrophes and gender', async () => {
    const { page } = await opened();
    const paths = async (q: string) => (await ask(page, q)).paths.join();
    expect(await paths('élève')).not.toBe('');
    for (const q of ['ELEVE', "l'élève", 'l’élève', 'E\u0301le\u0300ves']) expect(await paths(q), q).toBe(await paths('élève'));
    expect(await paths('tuteur·rice')).toBe(await paths('tutrices'));
  });

  it('finds the label of a form field, and a text that only the PDF was known for', async () => {
    const { page } = await opened();
    expect((await ask(page, 'annexe 1')).paths).toContain('/formulaires/annexe-1-personnalisation/');
    expect((await ask(page, 'support technique')).paths).toContain('/formulaires/grille-de-suivi/');
  });

  it('shows passages of the page as it is typeset, with the words marked', async () => {
    const { page } = await asked("l'entretien d'explicitation");
    expect(await page.locator('#resultats mark').count()).toBeGreaterThan(3);
    const texts = (await page.locator('#resultats .suite p').allTextContents()).join(' ');
    expect(texts).toMatch(/[ld]’\p{L}/u);
    expect(texts).not.toMatch(/\p{L}'\p{L}/u);
  });

  it('says that nothing is exact, and offers the nearest word as a link that searches it', async () => {
    const { page } = await asked('evluation');
    expect(await said(page)).toContain('Aucun résultat exact');
    await page.locator('#outils-resultats').getByRole('link', { name: 'évaluation' }).click();
    await expect.poll(() => said(page)).toMatch(/^\d+ résultats pour «\sévaluation\s»$/u);
    expect(new URL(page.url()).searchParams.get('q')).toBe('évaluation');
  });

  it('finds nothing for a word that no page holds, and shows where to browse', async () => {
    const { page } = await asked('licorne');
    expect(await found(page)).toEqual([]);
    expect(await said(page)).toContain('Aucun résultat');
    expect(await page.locator('#parcourir').isVisible()).toBe(true);
  });

  it('shows results while one types, without a step for each letter', async () => {
    const { page } = await opened();
    const before = await page.evaluate(() => history.length);
    await page.locator('#q').pressSequentially('debri', { delay: 20 });
    await expect.poll(() => found(page).then(({ length }) => length)).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('debri');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

describe('its address', () => {
  it('says words, filters and order; the back button undoes them one by one', async () => {
    const { page } = await asked('visite');
    const all = await announced(page);
    await page.locator('#filtres').getByRole('checkbox', { name: 'Pistes d’action' }).check();
    await expect.poll(() => announced(page)).toBeLessThan(all);
    const pistes = await announced(page);
    await page.locator('#outils-resultats').getByText('date', { exact: true }).click();
    await expect.poll(() => page.url()).toContain('tri=date');
    const shared = await open();
    await goto(shared, new URL(page.url()).search);
    expect([await announced(shared), await found(shared)]).toEqual([pistes, await found(page)]);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('tri=date');
    await page.goBack();
    await expect.poll(() => announced(page)).toBe(all);
    expect(await page.locator('#filtres').getByRole('checkbox', { name: 'Pistes d’action' }).isChecked()).toBe(false);
  });

  it('sorts by date, the latest first', async () => {
    const { page } = await opened('?genre=syntheses&q=stagiaire&tri=date');
    const days = (await page.locator('#resultats .suite .note').allTextContents()).map((text) => /(\d{4})/.exec(text)?.[1] ?? '');
    expect(days.length).toBeGreaterThan(4);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('holds facets of every kind, and the counts beside them are those that one gets', async () => {
    const { page } = await opened('?q=tuteur');
    const facettes = await page.locator('#filtres details.facette > summary').allTextContents();
    expect(facettes).toEqual(expect.arrayContaining(['Type de contenu', 'Préoccupation', 'Dilemme', 'Focale', 'Degré', 'Moment', 'Fonction tutorale', 'Plan de support', 'Compétence', 'État de la piste', 'Année scolaire']));
    const lies: string[] = [];
    for (const facette of await page.locator('#filtres details.facette').all()) {
      if (!(await facette.evaluate((details: HTMLDetailsElement) => details.open))) await facette.locator('summary').click();
      const label = facette.locator('label:not([hidden])').first();
      const promised = Number(await label.locator('span').last().textContent());
      await label.locator('input').check();
      await expect.poll(() => page.url()).toMatch(/&/);
      await expect.poll(() => announced(page)).toBe(promised).catch(async () => lies.push(`${await label.innerText()}: ${await announced(page)}`));
      await label.locator('input').uncheck();
      await expect.poll(() => page.url()).not.toMatch(/&/);
    }
    expect(lies).toEqual([]);
  });
});

describe('bad input', () => {
  // One tab for all of them: what one question leaves behind must not disturb the next either.
  let tab: Watched | undefined;
  it.each([
    ['only little words', 'le la les de', 'Ces mots sont partout'],
    ['no letter', '🎉', 'Écrivez au moins un mot'],
    ['a percent sign', '%', 'Écrivez au moins un mot'],
    ['quotes', '"«»\'’', 'Écrivez au moins un mot'],
    ['another script, right to left', 'مرحبا بالعالم', 'Aucun résultat'],
    ['half a character', 'visite \ud83c', 'résultats'],
    ['markup', '<script>alert(1)</script>', ''],
    ['an image that fails', '<img src=x onerror=alert(1)>', ''],
    ['an operator', '-visite +"entretien" AND *', 'Aucune page ne répond'],
    ['a prototype', '__proto__ constructor toString', ''],
  ])('%s gives a calm page', async (_, q, expected) => {
    const { page, errors } = (tab ??= await opened());
    const { said: sentence } = await ask(page, q);
    expect(sentence).not.toBe('');
    expect(sentence).toContain(expected);
    expect(await page.locator('#resultats script, #resultats img, #outils-resultats img').count()).toBe(0);
    await page.reload();
    expect(errors).toEqual([]);
  });

  it('five thousand characters give a calm page, and a short address', async () => {
    const { page, errors } = await opened();
    await ask(page, 'entretien de visite '.repeat(250));
    expect(page.url().length).toBeLessThan(1000);
    expect(await said(page)).not.toBe('');
    expect(errors).toEqual([]);
  });

  it('nothing at all is no question', async () => {
    const { page, errors } = await opened('?q=visite');
    await page.fill('#q', '   ');
    await page.press('#q', 'Enter');
    await expect.poll(() => said(page)).toBe('');
    expect(await page.locator('#parcourir').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('a facet that no longer exists is left out, and the page says so', async () => {
    const { page, errors } = await opened('?q=visite&degres=quatrieme&couleur=vert&genre=pistes');
    expect(await page.locator('#outils-resultats').textContent()).toContain('n’existe plus');
    expect(await announced(page)).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it('an index that does not load says so calmly, and loads at the next try', async () => {
    const watched = watch(await open());
    const { page, errors } = watched;
    await page.route(`**${INDEX}**`, (route) => route.abort());
    await page.goto('/recherche/?q=visite');
    await expect.poll(() => said(page)).toContain('n’a pas pu être chargée');
    expect(await page.locator('#parcourir').isVisible()).toBe(true);
    await page.unroute(`**${INDEX}**`);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => announced(page)).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it('a part of the index that does not load is no empty answer', async () => {
    const { page, errors } = watch(await open());
    await page.route(`**${INDEX}index/**`, (route) => route.abort());
    await page.goto('/recherche/?q=visite');
    await expect.poll(() => said(page)).toContain('n’a pas pu être chargée');
    expect(errors).toEqual([]);
  });
});

describe('what it costs', () => {
  it('nothing of the index before the reader touches the box, less than 250 kB for a first search', async () => {
    const { page, fetched } = await opened();
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    await ask(page, 'conduire l’entretien');
    const weight = [...new Set(fetched)].reduce((sum, path) => sum + gzipSync(readFileSync(join(inject('site').folder, path))).length, 0);
    expect(fetched.length).toBeGreaterThan(5);
    expect(weight).toBeLessThan(250_000);
  });

  it('nothing of the index on any other page', async () => {
    const { page, fetched } = watch(await open());
    await page.goto('/');
    await page.locator('#q').focus();
    await page.goto('/pistes/');
    await page.locator('#chercher').focus();
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
  });
});

describe('under a folder of its host', () => {
  it('finds its index there, and leads there', async () => {
    const { page, errors } = watch(await open());
    const { folder } = inject('site');
    await page.route('**/dossier/**', (route) => route.fulfill({ path: join(folder, new URL(route.request().url()).pathname.replace('/dossier', '')) }));
    await page.route('**/recherche/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('data-base="/"', 'data-base="/dossier/"') });
    });
    await page.goto('/recherche/');
    const { paths } = await ask(page, 'visite');
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !path.startsWith('/dossier/'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
