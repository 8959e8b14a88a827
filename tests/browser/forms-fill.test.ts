/** Every form, filled by keyboard alone, saved, opened again, printed: nothing is lost, and nothing leaves the browser. */
import { PDFCheckBox, PDFDocument, PDFDropdown, PDFTextField } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/browser.ts';
import { bytesOf, fillByKeys, forms, fullAnswers, openForm, pressByKeys, requestsOf, savedFile, tabTo, typed } from '../helpers/forms.ts';
import { folder } from '../helpers/pages.ts';
import { missing, pdfText, wordsOf } from '../helpers/pdf-words.ts';
import { emptyAnswers, filledFields, valueOf, type Reponses, type Valeur } from '../../src/formulaires/answers.ts';
import { problemsOf } from '../../src/formulaires/check.ts';
import { FICHIERS } from '../../src/formulaires/files.ts';
import { fieldName } from '../../src/formulaires/export/names.ts';
import type { FormModel } from '../../src/formulaires/model.ts';

const open = useBrowser();

/** Counts what the button prints; the real dialog would wait for somebody. */
async function countPrints(page: Page) {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['impressions'] = String(Number(document.documentElement.dataset['impressions'] ?? 0) + 1));
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['impressions'] ?? 0));
}

/** @returns the fields of a filled PDF that do not hold what was typed */
async function wrongInPdf(form: FormModel, answers: Reponses, bytes: Uint8Array) {
  const fields = (await PDFDocument.load(bytes, { updateMetadata: false })).getForm();
  const holds = (id: string, value: Valeur) => {
    const field = fields.getField(fieldName(id));
    if (field instanceof PDFTextField) return (field.getText() ?? '') === value;
    if (field instanceof PDFDropdown) return (field.getSelected()[0] ?? '') === value;
    return field instanceof PDFCheckBox ? field.isChecked() === value : true;
  };
  return filledFields(form, answers).flatMap((field) => (field.genre !== 'choix_multiple' && !holds(field.id, valueOf(answers, field)) ? [field.id] : []));
}

/** Its blank files come from memory: as they are served, without a request. */
async function blankFile(page: Page, { id }: FormModel, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`main a[href$="/${name}"]`).press('Enter')]);
  expect(download.suggestedFilename()).toBe(`${id}-${name}`);
  return bytesOf(download);
}

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form: FormModel) => {
  const answers = fullAnswers(form);

  it('is filled, saved, opened again and printed by keyboard alone, in every format; no request leaves it once it is ready', async () => {
    const page = await open();
    const prints = await countPrints(page);
    await openForm(page, form);
    const asked = requestsOf(page);
    await page.locator('h1').click();
    await fillByKeys(page, form, answers);
    const [pdf] = await Promise.all([page.waitForEvent('download'), pressByKeys(page, 'pdf')]);
    expect(await wrongInPdf(form, answers, await bytesOf(pdf))).toEqual([]);
    const saved = await savedFile(page, () => pressByKeys(page, 'enregistrer'));
    expect(saved.answers).toEqual(answers);
    expect(await violations(page)).toEqual([]);

    expect(problemsOf(form, answers)).toEqual([]);
    await pressByKeys(page, 'imprimer', 'Shift+Tab');
    expect(await prints()).toBe(1);
    const paper = await pdfText(await page.pdf({ preferCSSPageSize: true }));
    expect(missing(typed(answers).flatMap(wordsOf), paper)).toEqual([]);
    for (const { name } of FICHIERS) expect((await blankFile(page, form, name)).equals(readFileSync(join(folder, 'formulaires', form.id, name))), name).toBe(true);
    expect(asked).toEqual([]);

    const again = await open();
    await openForm(again, form);
    const askedAgain = requestsOf(again);
    await again.keyboard.press('Tab');
    const chooser = again.waitForEvent('filechooser');
    await tabTo(again, '[data-part=ouvrir]');
    await again.keyboard.press('Enter');
    await (await chooser).setFiles({ name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.text) });
    await again.locator('[data-part=ouverture] h2').waitFor();
    expect(await again.locator('[data-part=ouverture]').innerText()).toContain('Toutes ses réponses sont dans la page.');
    expect((await savedFile(again, () => pressByKeys(again, 'enregistrer'))).answers).toEqual(answers);
    expect(askedAgain).toEqual([]);
    await page.context().close();
    await again.context().close();
  });
});

describe('a form', () => {
  const [form] = forms as [FormModel];

  it('can send nothing: its own policy forbids it, and shuts once it is ready', async () => {
    const page = await open();
    await openForm(page, form);
    const [written, added] = await page.locator('meta[http-equiv=Content-Security-Policy]').evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content') ?? ''));
    for (const rule of ["default-src 'self'", "connect-src 'self'", "form-action 'none'"]) expect(written).toContain(rule);
    expect(added).toContain("default-src 'none'");
    const tries = await page.evaluate(async () => {
      const loaded = (element: HTMLElement) =>
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          document.head.append(element);
        });
      const made = <K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>) => loaded(Object.assign(document.createElement(name), attributes));
      const own = (path: string) => `${path}?${Date.now()}`;
      const style = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href ?? '';
      const font = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => /url\("?([^")]+\.woff2)/.exec(cssText)?.[1]).find(Boolean) ?? '';
      const works = {
        fetch: () => fetch(location.href),
        image: () => made('img', { src: own('/favicon.svg') }),
        script: () => made('script', { src: own('/favicon.svg') }),
        module: () => made('script', { type: 'module', src: own('/favicon.svg') }),
        style: () => made('link', { rel: 'stylesheet', href: own(style) }),
        font: () => new FontFace('Autre', `url(${own(new URL(font, style).href)})`).load(),
      };
      return Promise.all(Object.entries(works).map(([name, work]) => work().then(() => `${name}: loaded`, () => `${name}: refused`)));
    });
    expect(tries).toEqual(['fetch', 'image', 'script', 'module', 'style', 'font'].map((name) => `${name}: refused`));
  });

  it('works without a connection once it is loaded', async () => {
    const page = await open();
    await openForm(page, form);
    await page.context().setOffline(true);
    const saved = await savedFile(page, () => page.getByRole('button', { name: 'Enregistrer un fichier (.json)' }).click());
    expect(saved.answers).toEqual(emptyAnswers(form));
    const [pdf] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PDF rempli' }).click()]);
    expect((await bytesOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('asks no browser to remember what is about somebody else, nor to have it checked, completed or translated far away', async () => {
    const page = await open();
    for (const each of forms) {
      await openForm(page, each);
      const remembered = await page.locator('form.formulaire').evaluate((element: HTMLFormElement) => [...element.elements].filter((control) => control instanceof HTMLInputElement && control.autocomplete !== '' && control.autocomplete !== 'off').length);
      const attributes = await page.locator('form.formulaire').evaluate((element) => ['autocomplete', 'spellcheck', 'writingsuggestions'].map((name) => element.getAttribute(name)));
      expect(attributes).toEqual(['off', 'false', 'false']);
      expect(await page.locator('.copie:not([translate=no])').count()).toBe(0);
      expect(remembered, each.id).toBe(0);
    }
  });

  it('submits nothing with Enter, not even without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open({ javaScriptEnabled });
      await page.goto(`/formulaires/${form.id}/`);
      const asked = requestsOf(page);
      await page.locator('form.formulaire input[type=text]').first().fill('Un nom');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
      expect(new URL(page.url()).search).toBe('');
      expect(asked.filter((each) => each.includes('/formulaires/'))).toEqual([]);
    }
  });

  it('prints blank without JavaScript, with every row that a table may have', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/formulaires/grille-de-suivi/');
    expect(await page.locator('.grandit tbody tr').count()).toBe(20);
    expect(await page.locator('noscript').first().isVisible()).toBe(true);
    const paper = await pdfText(await page.pdf({ preferCSSPageSize: true }));
    expect(missing(['Ligne 20', 'Type d’accompagnement', 'Total, Durée'].flatMap(wordsOf), paper)).toEqual([]);
  });
});
