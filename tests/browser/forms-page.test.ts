/** Growing tables, live totals, errors, files that are not what they claim: what the page says, and where the focus goes. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { bytesOf, control, formNamed, fullAnswers, openForm, savedFile } from '../helpers/forms.ts';
import { hidden } from '../helpers/hidden.ts';
import { sideways } from '../helpers/sideways.ts';
import { emptyAnswers } from '../../src/formulaires/answers.ts';
import type { FormModel } from '../../src/formulaires/model.ts';
import { save, type Envelope } from '../../src/formulaires/save.ts';

const open = useBrowser();
const grille = formNamed('grille-de-suivi');
const synthese = formNamed('fiche-synthese-vierge');
const AT = new Date('2026-11-20T08:05:00Z');

async function opened(form: FormModel, options = {}) {
  const page = await open(options);
  await openForm(page, form);
  return page;
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '');
const announced = (page: Page) => page.locator('[data-part=annonce]').textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
/** @param content of the file, or how many bytes it has: those are made in the page, as they are long to send there */
async function upload(page: Page, content: string | Buffer | number) {
  const input = page.locator('[data-part=fichier]');
  if (typeof content !== 'number') return input.setInputFiles({ name: 'fiche.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await input.evaluate((element: HTMLInputElement, length) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(length)], 'fiche.json'));
    element.files = chosen.files;
    element.dispatchEvent(new Event('change'));
  }, content);
}
/** @returns the controls whose text is wider than they are: a list's own room for its arrow is counted */
const cut = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth, font } = getComputedStyle(control);
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      pen.font = font;
      const text = control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : (control as HTMLInputElement).value;
      const arrow = control instanceof HTMLSelectElement ? 16 : 0;
      const room = control.getBoundingClientRect().width - [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce((sum, size) => sum + parseFloat(size), arrow);
      return pen.measureText(text).width > room ? [`${text}: ${Math.round(room)}`] : [];
    }),
  );
const notice = (page: Page) => page.locator('[data-part=avis]');
const report = (page: Page) => page.locator('[data-part=ouverture]');

describe('a growing table', () => {
  const add = (page: Page) => press(page, 'Ajouter une ligne : Les interventions');
  const rows = (page: Page) => page.locator('.grandit tbody tr').count();

  it('gains a row: the focus goes to its first cell, and it is told', async () => {
    const page = await opened(grille);
    await add(page);
    expect(await focused(page)).toBe('Date – ligne 4 sur 4');
    expect(await announced(page)).toBe('Ligne 4 ajoutée.');
    expect(await page.getByLabel('Durée – ligne 1 sur 4').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it('loses a row, which can be put back with its words', async () => {
    const page = await opened(grille);
    await control(page, 'interventions.2.remarques').fill('À garder');
    await control(page, 'interventions.3.remarques').fill('La troisième');
    await press(page, 'Retirer la ligne 2');
    expect(await rows(page)).toBe(2);
    expect(await focused(page)).toBe('Retirer la ligne 2');
    expect(await announced(page)).toBe('Ligne 2 retirée. Il reste 2 lignes.');
    expect(await control(page, 'interventions.2.remarques').inputValue()).toBe('La troisième');
    await press(page, 'Remettre la ligne 2');
    expect(await control(page, 'interventions.2.remarques').inputValue()).toBe('À garder');
    expect(await control(page, 'interventions.3.remarques').inputValue()).toBe('La troisième');
    expect(await focused(page)).toBe('Date – ligne 2 sur 3');
  });

  it('gives back every row that was taken away, the last one first', async () => {
    const page = await opened(grille);
    for (const row of [1, 2, 3]) await control(page, `interventions.${row}.remarques`).fill(`Remarque ${row}`);
    const words = () => page.locator('[name$=".remarques"]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
    await press(page, 'Retirer la ligne 1');
    await press(page, 'Retirer la ligne 2');
    expect(await words()).toEqual(['Remarque 2']);
    await press(page, 'Remettre la ligne 2');
    await press(page, 'Remettre la ligne 1');
    expect(await words()).toEqual(['Remarque 1', 'Remarque 2', 'Remarque 3']);
    expect(await page.locator('[data-remettre]').isVisible()).toBe(false);
  });

  it('shows the whole of what its cells hold, the longest choice and a long duration too', async () => {
    for (const width of [1280, 1024, 768, 360]) {
      const page = await opened(grille, { viewport: { width, height: 900 } });
      await control(page, 'interventions.1.outil').selectOption('Classe virtuelle');
      await control(page, 'interventions.1.type_accompagnement').selectOption({ index: 6 });
      await control(page, 'interventions.1.duree').fill('12 h 30');
      await control(page, 'interventions.1.date_intervention').fill('30/11/2026');
      expect(await cut(page, '[data-tableau] tbody tr:first-child :is(input, select)'), String(width)).toEqual([]);
      await page.context().close();
    }
  });

  it('keeps one row, and stops at the most that the form allows', async () => {
    const page = await opened(grille);
    for (let left = 3; left > 1; left--) await press(page, 'Retirer la ligne 1');
    expect(await page.locator('[data-retirer]').first().isVisible()).toBe(false);
    expect(await focused(page)).toContain('Ajouter une ligne');
    for (let count = 1; count < 20; count++) await add(page);
    await add(page);
    expect(await rows(page)).toBe(20);
    expect(await announced(page)).toContain('20 lignes au plus');
    expect(await violations(page)).toEqual([]);
  });

  it('sums durations as they are written, and says what it could not count', async () => {
    const page = await opened(grille);
    const total = page.locator('[data-total="interventions.duree"]');
    await control(page, 'interventions.1.duree').fill('1h30');
    await expect.poll(() => total.innerText()).toBe('1 h 30');
    await control(page, 'interventions.2.duree').fill('45');
    await page.keyboard.press('Tab');
    expect(await control(page, 'interventions.2.duree').inputValue()).toBe('45 min');
    expect(await total.innerText()).toBe('2 h 15');
    expect((await announced(page))?.replaceAll(/\s/g, ' ')).toBe('Total, Durée : 2 h 15');
    await control(page, 'interventions.3.duree').fill('longtemps');
    await page.keyboard.press('Tab');
    expect((await total.innerText()).replaceAll(/\s/g, ' ')).toBe('2 h 15 (1 case illisible non comptée)');
    expect(await control(page, 'interventions.3.duree').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
  });
});

describe('a cell', () => {
  it('is announced with its column and its row, which are real headers', async () => {
    const page = await opened(formNamed('annexe-1-personnalisation'));
    const cell = page.getByRole('textbox', { name: 'Description de la situation – 3. Gestion de la classe' });
    expect(await cell.count()).toBe(1);
    const headers = await cell.evaluate((control) => {
      const row = control.closest('tr') as HTMLTableRowElement;
      const column = (control.closest('td') as HTMLTableCellElement).cellIndex;
      const head = control.closest('table')?.tHead?.rows[0]?.cells[column];
      return [row.cells[0]?.getAttribute('scope'), row.cells[0]?.textContent?.trim(), head?.getAttribute('scope'), head?.textContent?.trim()];
    });
    expect(headers).toEqual(['row', '3. Gestion de la classe', 'col', 'Description de la situation']);
  });
});

describe('what is still to mend', () => {
  it('is listed first, each line leads to its field, and nothing stops whoever goes on', async () => {
    const page = await opened(synthese);
    await page.evaluate(() => {
      window.print = () => void (document.documentElement.dataset['imprime'] = 'oui');
    });
    await control(page, 'date_seance').fill('31/11/2026');
    await press(page, 'Imprimer');
    expect(await page.evaluate(() => document.activeElement?.querySelector('h2')?.textContent)).toBe('2 réponses à revoir');
    const links = page.locator('[data-part=bilan] a');
    expect(await links.allTextContents()).toEqual(['Date\u00a0: Novembre n’a que 30 jours. Écrivez par exemple 30/11/2026.', 'La question que nous nous posons\u00a0: Remplissez ce champ\u00a0: il est obligatoire.']);
    expect(await violations(page)).toEqual([]);
    await links.nth(0).press('Enter');
    const date = control(page, 'date_seance');
    expect(await date.evaluate((control) => control === document.activeElement)).toBe(true);
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    const described = await date.evaluate((control) => (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim()));
    expect(described).toEqual(['Par exemple 30/11/2026.', 'Novembre n’a que 30 jours. Écrivez par exemple 30/11/2026.']);
    await date.fill('30/11/2026');
    await page.keyboard.press('Tab');
    expect(await date.getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('html[data-imprime]').count()).toBe(0);
    await page.getByRole('button', { name: 'Continuer quand même' }).press('Enter');
    expect(await page.locator('html[data-imprime]').count()).toBe(1);
    expect(await page.locator('.erreur').count()).toBe(0);
  });

  it('lets a click do what it is for: the message of the field that is left does not move the button under the pointer', async () => {
    const page = await opened(synthese);
    const wrong = control(page, 'date_seance');
    /** As a hand does: the place is chosen before the field is left. */
    const clicked = async (name: string) => {
      await wrong.fill('31/11/2026');
      const button = page.getByRole('button', { name, exact: true });
      await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y, width, height } = await button.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      await page.mouse.click(x + width / 2, y + height - 4);
    };
    const saved = await savedFile(page, () => clicked('Enregistrer un fichier (.json)'));
    expect(saved.answers.champs['date_seance']).toBe('31/11/2026');
    await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true');
    await clicked('PDF rempli');
    await page.getByRole('heading', { name: /réponses? à revoir/ }).waitFor();
  });

  it('a single choice can be taken back', async () => {
    const page = await opened(formNamed('annexe-2-individualisation-premier-degre'));
    const choice = page.getByRole('radio', { name: 'DU' });
    const take = page.getByRole('button', { name: 'Retirer la réponse : Parcours (M2A ou DU)' });
    expect(await take.isVisible()).toBe(false);
    await choice.check();
    await take.press('Enter');
    expect(await choice.isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await expect.poll(() => take.isVisible()).toBe(false);
  });
});

describe('a file that is not what it claims', () => {
  const good = save(grille, { ...fullAnswers(grille) }, AT);
  it.each([
    ['another form', save(synthese, emptyAnswers(synthese), AT), 'Ce fichier contient « Fiche synthèse vierge », alors que cette page est celle de « Grille de suivi du tutorat à distance »'],
    ['a truncated file', good.slice(0, good.length / 2), 'Ce fichier est abîmé ou incomplet'],
    ['20 MB', 20_000_000, 'Ce fichier pèse plus de 8 Mo'],
    ['an empty file', '', 'Ce fichier est vide.'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'Ce fichier n’est pas une fiche enregistrée depuis ce site'],
  ])('%s is refused with a sentence, and nothing written is lost', async (_, content, sentence) => {
    const page = await opened(grille);
    await control(page, 'formation').fill('Ce que j’écris');
    await upload(page, content);
    await notice(page).getByRole('heading', { name: 'Le fichier n’a pas été ouvert' }).waitFor();
    expect((await notice(page).innerText()).replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
    expect(await control(page, 'formation').inputValue()).toBe('Ce que j’écris');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('of another version of the form is opened: what is missing and what has no place is listed', async () => {
    const page = await opened(grille);
    const envelope = JSON.parse(good.replaceAll('"Réseau social"', '"Pigeon voyageur"')) as Envelope;
    const { periode_du: _, ...champs } = envelope.reponses.champs;
    const text = JSON.stringify({ ...envelope, empreinte: '0', libelles: { ...envelope.libelles, ancien: 'Ancien champ' }, reponses: { ...envelope.reponses, champs: { ...champs, ancien: 'Une vieille réponse' } } });
    await upload(page, text);
    await report(page).getByRole('heading', { name: /^Fichier ouvert, enregistré le 20 novembre 2026/ }).waitFor();
    const told = (await report(page).innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
    for (const sentence of ['Il vient d’une autre version de ce formulaire.', 'Il ne disait rien de :', 'Période du', 'Ancien champ', 'Une vieille réponse', 'Outil – Ligne', 'Pigeon voyageur']) expect(told).toContain(sentence);
    expect(await control(page, 'periode_au').inputValue()).not.toBe('');
    expect(await violations(page)).toEqual([]);
  });

  it('is never read as HTML, and reaches no prototype', async () => {
    const page = await opened(grille);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const text = save(grille, { champs: { formation: html, periode_du: html, inconnu: html }, tableaux: {} }, AT).replace('"inconnu"', '"__proto__": {"pollue": "oui"}, "inconnu"');
    await upload(page, text);
    await report(page).getByRole('heading').waitFor();
    expect(await control(page, 'formation').inputValue()).toBe(html);
    expect(await report(page).innerText()).toContain(html);
    expect(await page.locator('main img, [data-part=ouverture] script').count()).toBe(0);
    expect(await page.evaluate(() => (Object.prototype as Record<string, unknown>)['pollue'])).toBeUndefined();
    expect(dialogs).toEqual([]);
  });

  it('asks before it takes the place of unsaved words', async () => {
    const page = await opened(grille);
    await control(page, 'formation').fill('Ce que j’écris');
    await upload(page, good);
    const dialog = page.getByRole('dialog', { name: /Remplacer ce qui est écrit/ });
    await dialog.getByRole('button', { name: 'Ne rien changer' }).press('Enter');
    expect(await control(page, 'formation').inputValue()).toBe('Ce que j’écris');
    await upload(page, good);
    await dialog.getByRole('button', { name: 'Remplacer' }).press('Enter');
    await report(page).getByRole('heading', { name: /^Fichier ouvert/ }).waitFor();
    expect((await savedFile(page, () => page.getByRole('button', { name: 'Enregistrer un fichier (.json)' }).click())).answers).toEqual(fullAnswers(grille));
  });
});

describe('the filled PDF', () => {
  it('names the signs that it cannot draw before it is made, and where they are', async () => {
    const page = await opened(grille);
    await control(page, 'formation').fill('Bravo 🎉');
    await press(page, 'PDF rempli');
    const told = (await notice(page).innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(told).toContain('🎉 (U+1F389), dans « Formation »');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Revenir à la fiche');
    expect(await focused(page)).toBe('PDF rempli');
    await press(page, 'PDF rempli');
    // What is typed while the notice is open is in the file too.
    await control(page, 'formation').fill('Bravo à toutes 🎉');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Faire le PDF quand même')]);
    const fields = (await PDFDocument.load(await bytesOf(download), { updateMetadata: false })).getForm();
    expect(fields.getTextField('formation').getText()).toBe('Bravo à toutes 🎉');
  });

  it('is not offered when its files cannot be fetched, and the rest works', async () => {
    const page = await open();
    await page.route('**/remplissable.pdf', (route) => route.abort());
    await openForm(page, grille);
    expect(await page.getByRole('button', { name: 'PDF rempli' }).isVisible()).toBe(false);
    expect(await page.locator('[data-part=sortie]').innerText()).toContain('Le PDF rempli n’est pas disponible');
    await control(page, 'formation').fill('Une formation');
    const saved = await savedFile(page, () => press(page, 'Enregistrer un fichier (.json)'));
    expect(saved.answers.champs['formation']).toBe('Une formation');
  });
});

describe('on paper', () => {
  it('a ticked box is drawn in ink, without its ground, and messages stay on the screen', async () => {
    const page = await opened(formNamed('fiche-de-positionnement'));
    const box = control(page, 'objectifs.1.a_en_parler');
    await box.check();
    await control(page, 'date_positionnement').fill('31/11/2026');
    await press(page, 'Imprimer');
    await page.emulateMedia({ media: 'print' });
    const [tick, ink] = await box.evaluate((element) => [getComputedStyle(element, '::after').borderBottomColor, getComputedStyle(document.body).color]);
    expect(tick).toBe(ink);
    for (const selector of ['.message', '.bilan', '[data-part=outils]', '[data-part=sorties]', '[data-retirer]', '[data-ajouter]']) expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    expect(await page.locator('form .section:not(.avant)').first().isVisible()).toBe(true);
  });

  it('the sheet lies as the form says', async () => {
    const size = async (id: string) => {
      const page = await opened(formNamed(id));
      const document = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      return document.getPages().map((sheet) => (sheet.getWidth() > sheet.getHeight() ? 'paysage' : 'portrait'));
    };
    expect(new Set(await size('annexe-1-personnalisation'))).toEqual(new Set(['paysage']));
    expect(new Set(await size('questionnaire-motivation'))).toEqual(new Set(['portrait']));
  });
});

describe('filled to the brim, on a phone or wider', () => {
  it.each([PHONE, { width: 768, height: 900 }, { width: 1024, height: 900 }])('nothing sticks out nor hides', async (viewport) => {
    const page = await opened(grille, { viewport });
    await upload(page, save(grille, fullAnswers(grille), AT));
    await report(page).getByRole('heading').waitFor();
    expect(await sideways(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await hidden(page)).toEqual([]);
    const small = await page.locator('form.formulaire :is(button, select, input[type=text])').evaluateAll((controls) => controls.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 40).map((each) => each.outerHTML.slice(0, 60)));
    expect(small).toEqual([]);
  });
});
