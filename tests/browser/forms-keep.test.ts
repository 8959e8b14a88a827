/** Kept in this browser, only when asked; erased for good; two tabs; a full or refused memory; leaving with unsaved words. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { origin, useBrowser } from '../helpers/browser.ts';
import { control, formNamed, openForm, pageReady, savedFile } from '../helpers/forms.ts';

const open = useBrowser();
const grille = formNamed('grille-de-suivi');
const KEY = 'resonances.formulaire.grille-de-suivi';

const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const keepBox = (page: Page) => page.getByRole('checkbox', { name: 'Garder mes réponses dans ce navigateur' });
const notice = (page: Page) => page.locator('[data-part=avis]');
const report = (page: Page) => page.locator('[data-part=ouverture]');
const conflict = (page: Page) => page.locator('[data-part=onglets]').getByRole('heading', { name: 'Deux onglets remplissent ce formulaire.' });
const state = (page: Page) => page.locator('[data-part=etat]');
const formation = (page: Page) => control(page, 'formation');

async function write(page: Page, text: string) {
  await formation(page).fill(text);
  await formation(page).blur();
}
async function opened(page?: Page) {
  const tab = page ?? (await open());
  await openForm(tab, grille);
  return tab;
}
async function secondTab(page: Page) {
  return opened(await page.context().newPage());
}

describe('answers kept in this browser', () => {
  it('are not, before it is asked', async () => {
    const page = await opened();
    await write(page, 'Une formation');
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('are kept as one writes, with the date, and come back', async () => {
    const page = await opened();
    await keepBox(page).check();
    await formation(page).pressSequentially('Une formation');
    await expect.poll(() => stored(page)).toContain('Une formation');
    expect(await state(page).innerText()).toMatch(/^Gardé dans ce navigateur le \d+(er)? \S+ \d{4} à \d+\s?h\s\d\d\.$/);
    await page.reload();
    await pageReady(page);
    expect(await formation(page).inputValue()).toBe('Une formation');
    expect(await keepBox(page).isChecked()).toBe(true);
    expect(await report(page).innerText()).toMatch(/Vos réponses gardées dans ce navigateur le .* sont revenues\./);
    expect(await violations(page)).toEqual([]);
  });

  it('are no longer when it is asked no more, and stay on the page', async () => {
    const page = await opened();
    await keepBox(page).check();
    await write(page, 'Une formation');
    await expect.poll(() => stored(page)).toContain('Une formation');
    await keepBox(page).uncheck();
    expect(await stored(page)).toBeNull();
    expect(await formation(page).inputValue()).toBe('Une formation');
  });

  it('are those of one form: another has its own', async () => {
    const page = await opened();
    await keepBox(page).check();
    await write(page, 'Une formation');
    await expect.poll(() => stored(page)).toContain('Une formation');
    await openForm(page, formNamed('questionnaire-motivation'));
    expect(await keepBox(page).isChecked()).toBe(false);
  });

  it('are not written over by a file without a question', async () => {
    const page = await opened();
    const file = await savedFile(page, () => page.getByRole('button', { name: 'Enregistrer un fichier (.json)' }).click());
    await keepBox(page).check();
    await write(page, 'Une formation');
    await expect.poll(() => stored(page)).toContain('Une formation');
    await page.reload();
    await pageReady(page);
    await page.locator('[data-part=fichier]').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await page.getByRole('button', { name: 'Ne rien changer' }).click();
    expect(await formation(page).inputValue()).toBe('Une formation');
    expect(await stored(page)).toContain('Une formation');
  });

  it('of an older version of the form lose nothing that has no place any more, however often the page opens', async () => {
    const page = await opened();
    await keepBox(page).check();
    await write(page, 'Une formation');
    await expect.poll(() => stored(page)).toContain('Une formation');
    await page.evaluate((key) => {
      const envelope = JSON.parse(localStorage.getItem(key) ?? '') as { empreinte: string; libelles: Record<string, string>; reponses: { champs: Record<string, string> } };
      envelope.empreinte = '0';
      envelope.libelles['ancien'] = 'Ancien champ';
      envelope.reponses.champs['ancien'] = 'Une vieille réponse';
      localStorage.setItem(key, JSON.stringify(envelope));
    }, KEY);
    for (let times = 0; times < 2; times++) {
      await page.reload();
      await pageReady(page);
      await expect.poll(() => report(page).innerText()).toContain('Une vieille réponse');
      await write(page, `Une formation ${times}`);
      await expect.poll(() => stored(page)).toContain(`Une formation ${times}`);
    }
    expect(await violations(page)).toEqual([]);
    await report(page).getByRole('button', { name: 'Fermer ce message' }).click();
    await expect.poll(() => stored(page)).not.toContain('Une vieille réponse');
    expect(await stored(page)).toContain('Une formation 1');
  });

  it('that cannot be read are told, and left as they are', async () => {
    const page = await opened();
    await page.evaluate((key) => localStorage.setItem(key, '{"format":"resonances-formulaire","formul'), KEY);
    await page.reload();
    await pageReady(page);
    expect(await notice(page).innerText()).toContain('gardait des réponses que cette page ne sait pas lire');
    expect(await stored(page)).toContain('formul');
  });
});

describe('« Effacer mes données »', () => {
  const eraser = (page: Page) => page.getByRole('button', { name: 'Effacer mes données' }).first();
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Effacer mes données' });

  it('asks first; no and Escape change nothing', async () => {
    const page = await opened();
    await write(page, 'Une formation');
    for (const decline of [() => page.getByRole('button', { name: 'Ne rien effacer' }).click(), () => page.keyboard.press('Escape')]) {
      await eraser(page).click();
      await dialog(page).waitFor();
      expect(await violations(page)).toEqual([]);
      await decline();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await formation(page).inputValue()).toBe('Une formation');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('effacer');
    }
  });

  it('erases for good: the page, this browser, what could be put back', async () => {
    const page = await opened();
    await keepBox(page).check();
    await write(page, 'Une formation');
    await control(page, 'interventions.1.remarques').fill('Secret');
    await page.getByRole('button', { name: 'Retirer la ligne 1' }).click();
    await eraser(page).click();
    await dialog(page).getByRole('button', { name: 'Effacer mes données' }).click();
    await expect.poll(() => page.locator('[data-part=sortie]').innerText()).toContain('Tout est effacé');
    expect(await state(page).innerText()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await formation(page).inputValue()).toBe('');
    expect(await page.locator('.grandit tbody tr').count()).toBe(3);
    expect(await page.locator('[data-remettre]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.textContent?.includes('Secret'))).toBe(false);
    await page.reload();
    await pageReady(page);
    expect(await formation(page).inputValue()).toBe('');
  });
});

describe('two tabs on the same form', () => {
  it('say so, and each keeps what was typed in it until one is chosen', async () => {
    const first = await opened();
    await keepBox(first).check();
    await write(first, 'Un');
    await expect.poll(() => stored(first)).toContain('"Un"');
    const second = await secondTab(first);
    expect(await formation(second).inputValue()).toBe('Un');
    await write(second, 'Deux');
    await conflict(first).waitFor();
    expect(await violations(first)).toEqual([]);
    expect(await formation(first).inputValue()).toBe('Un');
    await write(first, 'Un et demi');
    await first.waitForTimeout(600);
    expect(await stored(first)).toContain('Deux');

    await first.getByRole('button', { name: 'Garder celles de cet onglet' }).click();
    await expect.poll(() => stored(first)).toContain('Un et demi');
    await conflict(second).waitFor();
    expect(await formation(second).inputValue()).toBe('Deux');
    await second.getByRole('button', { name: 'Prendre les réponses de l’autre onglet' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Remplacer' }).click();
    await expect.poll(() => formation(second).inputValue()).toBe('Un et demi');
    expect(await report(second).innerText()).toContain('Les réponses de l’autre onglet sont ici.');
  });

  it('do not write over one another when the second asks to keep', async () => {
    const first = await opened();
    const second = await secondTab(first);
    await keepBox(first).check();
    await write(first, 'Un');
    await expect.poll(() => stored(first)).toContain('"Un"');
    await write(second, 'Deux');
    await keepBox(second).check();
    await conflict(second).waitFor();
    expect(await stored(second)).toContain('"Un"');
  });

  it('still wait for a choice when a file is opened meanwhile, and say that nothing is kept until then', async () => {
    const first = await opened();
    await keepBox(first).check();
    await write(first, 'Un');
    await expect.poll(() => stored(first)).toContain('"Un"');
    const file = await savedFile(first, () => first.getByRole('button', { name: 'Enregistrer un fichier (.json)' }).click());
    const second = await secondTab(first);
    await write(second, 'Deux');
    await conflict(first).waitFor();
    await first.locator('[data-part=fichier]').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await first.getByRole('heading', { name: /^Fichier ouvert/ }).waitFor();
    expect(await conflict(first).isVisible()).toBe(true);
    expect(await state(first).innerText()).toContain('Rien n’est gardé dans cet onglet');
    expect(await stored(first)).toContain('Deux');
    expect(await violations(first)).toEqual([]);
    await first.getByRole('button', { name: 'Garder celles de cet onglet' }).click();
    await expect.poll(() => stored(first)).toContain('"Un"');
    expect(await conflict(first).isVisible()).toBe(false);
    expect(await state(first).innerText()).toContain('Gardé dans ce navigateur');
  });

  it('each decide for themselves: one that keeps no longer erases nothing that the other keeps', async () => {
    const first = await opened();
    await keepBox(first).check();
    await write(first, 'Un');
    await expect.poll(() => stored(first)).toContain('"Un"');
    const second = await secondTab(first);
    await keepBox(second).uncheck();
    await expect.poll(() => stored(first)).toContain('"Un"');
    expect(await keepBox(first).isChecked()).toBe(true);
    await expect.poll(() => state(second).innerText()).toContain('écrites dans un autre onglet');

    await keepBox(second).check();
    await write(second, 'Deux');
    await conflict(first).waitFor();
    await second.close();
    await keepBox(first).uncheck();
    expect(await stored(first)).toContain('Deux');
    expect(await conflict(first).isVisible()).toBe(false);
    expect(await state(first).innerText()).toContain('écrites dans un autre onglet');
  });

  it('never write over one another, even where one was not told', async () => {
    const first = await opened();
    await keepBox(first).check();
    await write(first, 'Un');
    await expect.poll(() => stored(first)).toContain('"Un"');
    // As another tab does while this one sleeps: no event comes.
    await first.evaluate((key) => localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"Un"', '"Deux"')), KEY);
    await write(first, 'Un et demi');
    await conflict(first).waitFor();
    expect(await stored(first)).toContain('Deux');
  });

  it('say when the other one erased everything, and lose nothing here', async () => {
    const first = await opened();
    await keepBox(first).check();
    await write(first, 'Un');
    await expect.poll(() => stored(first)).toContain('"Un"');
    const second = await secondTab(first);
    await second.getByRole('button', { name: 'Effacer mes données' }).first().click();
    await second.getByRole('dialog').getByRole('button', { name: 'Effacer mes données' }).click();
    await notice(first).getByText('Un autre onglet a effacé les données gardées.').waitFor();
    expect(await formation(first).inputValue()).toBe('Un');
    expect(await keepBox(first).isChecked()).toBe(false);
    expect(await stored(first)).toBeNull();
  });

  it('learn what happened while they slept, when the browser brings one back as it was', async () => {
    const page = await opened();
    await keepBox(page).check();
    await write(page, 'Un');
    await expect.poll(() => stored(page)).toContain('"Un"');
    await page.evaluate((key) => {
      localStorage.removeItem(key);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, KEY);
    await notice(page).getByText('Un autre onglet a effacé les données gardées.').waitFor();
    await write(page, 'Un et demi');
    await page.waitForTimeout(600);
    expect(await stored(page)).toBeNull();
  });
});

describe('a browser that cannot keep', () => {
  it('because it is full: says so, and loses nothing', async () => {
    const page = await opened();
    await keepBox(page).check();
    await write(page, 'Avant');
    await expect.poll(() => stored(page)).toContain('Avant');
    await page.evaluate(() => {
      let size = 2 ** 22;
      while (size > 8) {
        try {
          localStorage.setItem(`poids-${size}-${Math.random()}`, 'x'.repeat(size));
        } catch {
          size /= 2;
        }
      }
    });
    await write(page, 'Une formation dont le nom est bien plus long que le précédent');
    await expect.poll(() => state(page).innerText()).toContain('La mémoire de ce navigateur est pleine');
    expect(await stored(page)).toContain('Avant');
    const saved = await savedFile(page, () => page.getByRole('button', { name: 'Enregistrer un fichier (.json)' }).click());
    expect(saved.answers.champs['formation']).toBe('Une formation dont le nom est bien plus long que le précédent');
  });

  it('because it refuses: says so, and the rest works', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await opened(page);
    await write(page, 'Une formation');
    await keepBox(page).click();
    await expect.poll(() => state(page).innerText()).toContain('Ce navigateur refuse de garder des données');
    expect(await keepBox(page).isChecked()).toBe(false);
    expect(await formation(page).inputValue()).toBe('Une formation');
    expect(errors).toEqual([]);
  });
});

describe('leaving', () => {
  const leave = async (page: Page) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(`${origin}/formulaires/`);
    return asked;
  };

  it('with words that are nowhere else is asked about', async () => {
    const page = await opened();
    await formation(page).pressSequentially('Une formation');
    expect(await leave(page)).toEqual(['beforeunload']);
  });

  it('with nothing written, with a saved file, or kept here, is not', async () => {
    expect(await leave(await opened())).toEqual([]);
    const saved = await opened();
    await formation(saved).pressSequentially('Une formation');
    await savedFile(saved, () => saved.getByRole('button', { name: 'Enregistrer un fichier (.json)' }).click());
    expect(await leave(saved)).toEqual([]);
    const kept = await opened();
    await keepBox(kept).check();
    await formation(kept).pressSequentially('Une formation');
    expect(await leave(kept)).toEqual([]);
  });
});
