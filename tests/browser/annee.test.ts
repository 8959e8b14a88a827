/** What depends on the reader's day, and what the reader chooses: the site of the tests is built on 21 November 2026. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/browser.ts';

const open = useBrowser();
const plain = (text: string | null) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** A page as it is read on a day. */
async function on(day: string, path: string): Promise<Page> {
  const page = await open({ timezoneId: 'Europe/Paris' });
  await page.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`));
  await page.goto(path, { waitUntil: 'load' });
  return page;
}
const words = async (page: Page, selector: string) => plain(await page.locator(selector).first().innerText());
const VERSION = '/cadrages/tutorat-mixte-2026-2027/';
const NOW = '[data-calendrier]:not([hidden])';

describe('a version, on the day of its reader', () => {
  it.each([
    ['2026-08-20', 'À venir', 'Ce texte n’entre en vigueur que le 1er septembre 2026.'],
    ['2026-11-21', 'En vigueur (exemple)', ''],
    ['2027-08-31', 'En vigueur (exemple)', ''],
    ['2027-09-01', 'Dernier texte connu, non en vigueur', 'Ce texte n’est plus en vigueur depuis le 1er septembre 2027. C’est le dernier texte connu de sa série.'],
  ])('on %s says « %s »', async (day, statut, avis) => {
    const page = await on(day, VERSION);
    expect(await words(page, '.heros .marge .statut')).toBe(statut);
    const warning = page.locator('.avis');
    expect(await warning.isVisible()).toBe(avis !== '');
    if (avis) expect(await words(page, '.avis')).toContain(avis);
  });

  it('warns on an older version, and leads to the one to read', async () => {
    const page = await on('2026-08-20', '/cadrages/tutorat-mixte-2020-2021/');
    expect(await words(page, '.avis')).toContain('C’est le dernier texte connu de sa série.');
    const later = await on('2026-10-01', '/cadrages/tutorat-mixte-2020-2021/');
    await later.locator('.avis a').click();
    expect(new URL(later.url()).pathname).toBe(VERSION);
  });

  it('opens under the name of its série the one in force that day, whatever was in force at the build', async () => {
    const before = await on('2026-08-20', '/cadrages/tutorat-mixte/');
    await before.waitForURL('**/cadrages/tutorat-mixte-2020-2021/');
    const after = await on('2026-09-01', '/cadrages/tutorat-mixte/');
    expect(new URL(after.url()).pathname).toBe('/cadrages/tutorat-mixte/');
    expect(await words(after, 'h1')).toContain('2026-2027');
  });

  it('says the same in the list of cadrages and in the table of versions', async () => {
    const list = await on('2027-09-01', '/cadrages/');
    expect(await list.locator('.suite .statut').allInnerTexts()).toContain('Dernier texte connu, non en vigueur');
    const table = await on('2027-09-01', VERSION);
    expect(await table.locator('#versions').locator('xpath=ancestor::section').locator('tbody tr').first().innerText()).toContain('Dernier texte connu');
  });
});

describe('the year, on the day of its reader', () => {
  it.each([
    ['2026-09-30', 'En ce moment : « septembre, jusqu’à la réunion de personnalisation » et « avant les vacances d’automne »', 'Période 1, 2 sur 7'],
    ['2026-12-21', 'Bientôt : début janvier', 'Période 4 sur 7'],
    ['2027-05-05', 'En ce moment : « fin avril, début mai » et « mai et juin »', 'Période 6, 7 sur 7'],
    ['2027-07-01', 'L’année de ce calendrier est terminée', ''],
  ])('the home page says on %s « %s »', async (day, titre, numeros) => {
    const page = await on(day, '/');
    expect(await words(page, `${NOW} h2`)).toBe(titre);
    expect(await words(page, `${NOW} [data-numeros]`)).toBe(numeros);
    const shown = page.locator(`${NOW} [data-du]:not([hidden])`);
    expect(await shown.count()).toBe(numeros === '' ? 0 : numeros.split(',').length);
  });

  it('marks the rows that run, and moves the stroke of the ruler', async () => {
    const page = await on('2027-01-12', '/calendrier/');
    const rows = await page.locator('tr.ici th').allInnerTexts();
    expect(rows.map((row) => plain(row).slice(0, 2))).toEqual(['4.', '5.']);
    expect(await page.locator('tr:not(.ici) [data-maintenant]').evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).length)).toBe(0);
    expect(await page.locator('.regle .longue').innerHTML()).toContain('aujourd’hui, 12 janvier');
  });

  it('says what each actor does that day', async () => {
    const page = await on('2027-05-20', '/calendrier/');
    const actors = await page.locator('[data-acteur]:visible dt').allInnerTexts();
    expect(actors).toEqual(['Stagiaire', 'Tuteur ou tutrice de terrain', 'Tuteur ou tutrice Inspé', 'IEN', 'IA-IPR', 'Directeur ou directrice d’école']);
    expect(plain(await page.locator('[data-acteur=ien]').innerText())).toContain('Commencer la procédure de titularisation');
    const summer = await on('2027-07-10', '/calendrier/');
    expect(await words(summer, '[data-rien]')).toContain('Aucune période n’est en cours');
  });
});

describe('the filters of the year', () => {
  it('by actor and by degré leave the actions of both, and are in the address', async () => {
    const page = await on('2026-11-21', '/calendrier/');
    const shown = () => page.locator('.calendrier li[data-acteurs]:visible').count();
    const all = await shown();
    await page.getByLabel('Acteur', { exact: true }).selectOption('ia-ipr');
    // content/…/tutorat-mixte-2026-2027.mdx: six actions name the IA-IPR.
    expect(await shown()).toBe(6);
    expect(plain(await page.locator('form [role=status]').innerText())).toBe(`6 actions affichées sur ${all}.`);
    await page.getByLabel('Degré', { exact: true }).selectOption('premier');
    // Two of the six are of the second degré alone.
    expect(await shown()).toBe(4);
    expect(new URL(page.url()).search).toBe('?acteur=ia-ipr&degre=premier');
    await page.reload();
    expect(await shown()).toBe(4);
    expect(await violations(page)).toEqual([]);
  });

  it('hold for what is done now too, whatever day it is', async () => {
    const page = await on('2027-01-08', '/calendrier/?acteur=tuteur-inspe&degre=premier');
    const now = async () => (await page.locator('[data-acteur=tuteur-inspe] li:visible').allInnerTexts()).map((text) => /annexe \d/.exec(text)?.[0]).filter(Boolean);
    // The annexe 2 is of the premier degré, the annexe 3 of the second.
    expect(await now()).toEqual(['annexe 2']);
    await page.getByLabel('Degré', { exact: true }).selectOption('second');
    expect(await now()).toEqual(['annexe 3']);
    await page.getByLabel('Acteur', { exact: true }).selectOption('bureau-des-stages');
    expect(await page.locator('[data-acteur]:visible').count()).toBe(0);
    expect(await words(page, '[data-rien-choisi]')).toBe('Rien en ce moment pour ce choix.');
  });

  it('without JavaScript, every actor has a page and an agenda', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/calendrier/');
    expect(await page.getByLabel('Acteur', { exact: true }).isVisible()).toBe(false);
    await page.locator('#par-acteur ~ .liens').getByRole('link', { name: 'IA-IPR', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/calendrier/ia-ipr/');
    expect(await page.locator('.calendrier li[data-acteurs]').count()).toBe(6);
  });
});

describe('the year on paper', () => {
  it.each(['/calendrier/', '/calendrier/tuteur-inspe/'])('%s is one sheet, sideways', async (path) => {
    const page = await on('2026-11-21', path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  });
});

describe('the table of interventions', () => {
  it('sorts by any column, and says so', async () => {
    const page = await on('2026-11-21', '/interventions/');
    const titles = () => page.locator('.interventions tbody th').allInnerTexts();
    const first = await titles();
    await page.getByRole('button', { name: 'Objectif' }).click();
    expect(await titles()).toEqual([...first].sort(new Intl.Collator('fr').compare));
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Objectif' }).click();
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Durée' }).click();
    // The longest is the weekly forfait of 3 to 4 hours.
    expect((await titles()).at(-1)).toContain('Faciliter la collaboration');
    expect(await page.locator('th[aria-sort]').innerText()).toContain('Durée');
  });

  it('filters, sorted or not', async () => {
    const page = await on('2026-11-21', '/interventions/');
    await page.getByRole('button', { name: 'Durée' }).click();
    await page.getByRole('checkbox', { name: /Individuelle/ }).check();
    // investiguer, identifier la cause, identifier les objectifs.
    expect(await page.locator('.interventions tbody tr:visible').count()).toBe(3);
  });

  it('adds up the workload of a week', async () => {
    const page = await on('2026-11-21', '/interventions/');
    const status = () => words(page, '[data-charge] [role=status]');
    expect(await status()).toBe('Aucune intervention choisie.');
    const count = (titre: string) => page.getByRole('checkbox', { name: `Compter dans ma charge : ${titre}` });
    await count('Faire circuler des signes de présence').check();
    expect(await status()).toBe('1 intervention choisie : 35 min à 1 h 10 par semaine.');
    await count('Faciliter la collaboration entre pairs').check();
    expect(await status()).toBe('2 interventions choisies : 3 h 35 à 5 h 10 par semaine.');
    await count('Identifier les objectifs personnels').check();
    await page.getByLabel('Fois par semaine : Identifier les objectifs personnels').fill('3');
    // 3 × 20 to 30 minutes more.
    expect(await status()).toBe('3 interventions choisies : 4 h 35 à 6 h 40 par semaine.');
    await page.getByLabel('Fois par semaine : Faire circuler des signes de présence').fill('5');
    expect(await status()).toBe('3 interventions choisies : 4 h 50 à 6 h 20 par semaine.');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Retirer : Faciliter la collaboration entre pairs' }).click();
    expect(await status()).toBe('2 interventions choisies : 1 h 50 à 2 h 20 par semaine.');
  });

  it('without JavaScript, shows its durations and how to add them', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/interventions/');
    expect(await page.locator('[data-sans-script]').isVisible()).toBe(true);
    expect(await page.locator('.choisir').first().isVisible()).toBe(false);
  });
});

describe('the repertoire of savoir-faire', () => {
  it('filters by nature, transfert, compétence and fonction, each counted once', async () => {
    const page = await on('2026-11-21', '/savoir-faire/');
    await page.getByRole('checkbox', { name: /^Implicite/ }).check();
    expect(plain(await page.locator('.large [role=status]').first().innerText())).toMatch(/^10 .*26/);
    await page.getByRole('checkbox', { name: /^Lié à sa situation/ }).check();
    expect(plain(await page.locator('.large [role=status]').first().innerText())).toMatch(/^5 .*26/);
  });
});
