/** What the hands of a pilot do in a form: type a date, choose a picture, press a button, forget a field. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/guard/medias/index.ts';
import { violations } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/browser.ts';
import { field, ready, save, useEditor } from '../helpers/editor.ts';
import { englishOn } from '../helpers/english.ts';
import { picture } from '../unit/guard/medias/pictures.ts';

const open = useBrowser();
const editor = useEditor();
let page: Page;
beforeAll(async () => {
  page = ready(await open({ viewport: { width: 1400, height: 900 } }));
});

describe('the screen before the editor', () => {
  it('says what this is and what to do, in French, and leads back to the site', async () => {
    await page.goto(editor.admin);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Écrire dans Résonances' }).waitFor();
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(3);
    expect(await page.locator('.admin-intro').getByRole('link', { name: 'Retour au site' }).getAttribute('href')).toBe('/');
    expect(await englishOn(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a new synthesis', () => {
  beforeAll(async () => {
    await editor.enter(page);
    await editor.form(page, 'syntheses/new');
  });

  it('says every field that is still to be filled in, not only that there is one', async () => {
    await field(page, 'Titre').fill('Écrire la trace');
    const said = await save(page);
    expect(said).toContain('Rien n’est enregistré. À remplir ou à corriger\u00a0: Résumé, Collectif, Numéro de la séance, Date de la séance, Degrés, La situation, et 4 autres.');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^resume-field/);
  });

  it('takes a date that is typed, digit by digit', async () => {
    await field(page, 'Date de la séance').focus();
    await page.keyboard.type('11262026', { delay: 30 });
    expect(await field(page, 'Date de la séance').inputValue()).toBe('2026-11-26');
    await page.frameLocator('#preview-pane').getByText('26 novembre 2026').waitFor();
  });

  it('shows a line that is begun as a line of the page', async () => {
    await field(page, 'La situation').fill('Il a parlé dix minutes :\n• il hausse le ton,\n• il note.');
    await page.frameLocator('#preview-pane').locator('p', { hasText: /^• il note\.$/ }).waitFor();
  });
});

describe('the text of an entry', () => {
  const body = () => page.locator('textarea[id^="body-field"]');
  beforeAll(() => editor.form(page, 'pages/new'));

  it('takes what the buttons put in it, around what was selected', async () => {
    await body().fill('Un mot à dire.');
    await body().evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 6));
    await page.getByRole('button', { name: 'Gras' }).click();
    expect(await body().inputValue()).toBe('Un **mot** à dire.');
    await body().press('End');
    await page.getByRole('button', { name: 'Encadré' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type').selectOption('Conseil');
    await dialog.getByLabel('Texte').fill('Garder une seule question.');
    await dialog.getByRole('button', { name: 'Insérer' }).click();
    await expect.poll(() => body().inputValue()).toBe('Un **mot** à dire.\n\n<Encadre type="conseil">\n\nGarder une seule question.\n\n</Encadre>');
    await page.frameLocator('#preview-pane').locator('.encadre-conseil', { hasText: 'Garder une seule question.' }).waitFor();
  });

  it('takes a picture once it is described; the same one twice', async () => {
    const file = join(editor.copy.root, 'Été à l’école.jpg');
    writeFileSync(file, picture('jpeg', 'telling'));
    await body().fill('');
    const library = page.locator('.ReactModalPortal');
    for (const [number, alternative] of ['Une cour vide', 'La même cour'].entries()) {
      await page.getByRole('button', { name: 'Image' }).click();
      // What was just added is chosen already.
      if (number === 0) await page.locator('input[type="file"]').setInputFiles(file);
      else await library.getByText('ete-a-l-ecole.jpg').click();
      await library.getByText('ete-a-l-ecole.jpg').waitFor();
      expect(await englishOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Choisir les éléments sélectionnés' }).click();
      const dialog = page.getByRole('dialog', { name: 'Insérer : Image' });
      await dialog.getByRole('button', { name: 'Insérer' }).click();
      expect(await dialog.getByLabel('Ce que montre l’image').evaluate((area: HTMLTextAreaElement) => area.validity.valueMissing)).toBe(true);
      await dialog.getByLabel('Ce que montre l’image').fill(alternative);
      await dialog.getByRole('button', { name: 'Insérer' }).click();
    }
    await expect.poll(() => body().inputValue()).toContain('![La même cour](/medias/ete-a-l-ecole.jpg)');
    expect(await body().inputValue()).toContain('![Une cour vide](/medias/ete-a-l-ecole.jpg)');
  });

  it('refuses at once a drawing that could hold a script', async () => {
    const file = join(editor.copy.root, 'dessin.svg');
    writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await page.getByRole('button', { name: 'Image' }).click();
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('alert').filter({ hasText: /image SVG.*Exportez-la en PNG/ }).waitFor();
    expect(await page.getByText('dessin.svg').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('is saved with its picture, which says nothing of who took it, nor where; one that was left out is not', async () => {
    const other = join(editor.copy.root, 'laissee.png');
    writeFileSync(other, picture('png'));
    await page.getByRole('button', { name: 'Image' }).click();
    await page.locator('input[type="file"]').setInputFiles(other);
    await page.locator('.ReactModalPortal').getByText('laissee.png').waitFor();
    await page.keyboard.press('Escape');
    await field(page, 'Titre').fill('Une page illustrée');
    await field(page, 'Résumé').fill('Une page qui montre une cour vide.');
    await field(page, 'Adresse').fill('/aide/illustree/');
    expect(await save(page)).toContain('Entrée enregistrée');
    expect(readdirSync(join(editor.copy.root, 'public/medias')).filter((name) => !name.startsWith('.'))).toEqual(['ete-a-l-ecole.jpg']);
    expect(metadataOf(readFileSync(join(editor.copy.root, 'public/medias/ete-a-l-ecole.jpg')))?.tells).toBe(false);
  });
});
