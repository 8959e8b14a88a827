/** The forms of the site, answers to write in them, and hands that fill them by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { emptyAnswers, filledFields, rowsIn, valueOf, withRow, withValue, type Reponses, type Valeur } from '../../src/formulaires/answers.ts';
import { domId, formModel, rowsOf, tablesOf, type Field, type FormModel } from '../../src/formulaires/model.ts';
import { typograph } from '../../src/lib/typographie.ts';
import type { Formulaire } from '../../src/schemas/formulaire.ts';
import { mapProse } from '../../src/schemas/references.ts';
import { published } from './content.ts';

/** As the site shows them. */
export const forms: readonly FormModel[] = published
  .filter(({ collection }) => collection === 'formulaires')
  .map(({ id, data }) => formModel(id, mapProse('formulaires', data as unknown as Formulaire, typograph)));

/** @throws when the site has no such form */
export function formNamed(id: string): FormModel {
  const found = forms.find((form) => form.id === id);
  if (!found) throw new Error(`content/formulaires/${id}.mdx`);
  return found;
}

export const addressOfForm = ({ id }: FormModel) => `/formulaires/${id}/`;

/** A text with what French and a hostile hand may hold. */
const HARD = 'L’élève – « œuvre » à 5 €… Noël, ça, Ÿ, <b>& "x"</b>';
const TEXTS: Partial<Record<Field['genre'], (n: number) => string>> = {
  texte: (n) => `${HARD} ${n}`,
  texte_long: (n) => `Première ligne ${n}.\nDeuxième ligne, ${HARD}\n\nDernière ligne.`,
  date: (n) => `${String((n % 28) + 1).padStart(2, '0')}/11/2026`,
  nombre: (n) => `${n},5`,
  duree: (n) => (n % 2 ? `1 h ${String(n % 60).padStart(2, '0')}` : `${(n % 59) + 1} min`),
};

/** The answer of the `n`th field: another for each, of its kind. */
function answerTo({ genre, options }: Field, n: number): Valeur {
  if (genre === 'case') return n % 2 === 0;
  if (genre === 'choix_multiple') return options.filter((_, index) => (index + n) % 2 === 0);
  return TEXTS[genre]?.(n) ?? options[n % options.length] ?? '';
}

/** Every field answered; growing tables with one row more than they begin with, where they may. */
export function fullAnswers(form: FormModel): Reponses {
  const grown = tablesOf(form)
    .filter((table) => rowsOf(table).first < rowsOf(table).max)
    .reduce((answers, { cle }) => withRow(form, answers, cle), emptyAnswers(form));
  return filledFields(form, grown).reduce((answers, field, index) => withValue(answers, field, answerTo(field, index)), grown);
}

export const pageReady = (page: Page) => page.locator('main[data-pret]').waitFor();

/** Opens the page of a form, and waits until nothing more is to come. */
export async function openForm(page: Page, form: FormModel) {
  await page.goto(addressOfForm(form));
  await pageReady(page);
}

/** @returns the addresses that a page asks for from now on */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('blob:') || asked.push(`${request.method()} ${request.url()}`)));
  return asked;
}

const MOST_STOPS = 400;
/** Goes on with Tab to the first stop that a question likes, asked inside the page. @throws when there is none */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

const quoted = (text: string) => JSON.stringify(text);

/** Writes one answer with keys. */
async function writeByKeys(page: Page, field: Field, value: Valeur) {
  const boxes = page.locator(`[name="${field.id}"]`);
  const kind = (await boxes.first().getAttribute('type')) ?? '';
  await tabTo(page, `[name="${field.id}"]`);
  if (kind === 'radio') {
    const steps = field.options.indexOf(String(value));
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  } else if (field.genre === 'choix_multiple') {
    for (const option of field.options) {
      await tabTo(page, `[name="${field.id}"][value=${quoted(option)}]`);
      if ((value as readonly string[]).includes(option)) await page.keyboard.press('Space');
    }
  } else if (kind === 'checkbox') {
    if (value === true) await page.keyboard.press('Space');
  } else if (field.genre === 'choix') {
    for (let step = 0; step <= field.options.indexOf(String(value)); step++) await page.keyboard.press('ArrowDown');
  } else await page.keyboard.insertText(String(value));
}
/** Fills a form from its first field to its last, by keyboard alone; the table that it grows last is the one it stands in. */
export async function fillByKeys(page: Page, form: FormModel, answers: Reponses) {
  for (const field of filledFields(form, answers)) {
    const shown = await page.locator(`[name="${field.id}"]`).count();
    if (shown === 0) {
      await tabTo(page, `[data-outils-tableau="${field.cell?.table}"] [data-ajouter]`);
      await page.keyboard.press('Enter');
    }
    await writeByKeys(page, field, valueOf(answers, field));
  }
}

/** Presses a button that is farther down (or up) the page, by keyboard. */
export async function pressByKeys(page: Page, part: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, `[data-part="${part}"]`, key);
  await page.keyboard.press('Enter');
}

/** What a download holds. */
export const bytesOf = async (download: Download) => readFileSync(await download.path());

export interface SavedFile {
  name: string;
  text: string;
  answers: Reponses;
}
/** Presses « Enregistrer un fichier » and reads it. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const text = (await bytesOf(download)).toString('utf8');
  return { name: download.suggestedFilename(), text, answers: (JSON.parse(text) as { reponses: Reponses }).reponses };
}

/** The texts that somebody typed. */
export const typed = (answers: Reponses): string[] => {
  const values = [...Object.values(answers.champs), ...Object.keys(answers.tableaux).flatMap((table) => rowsIn(answers, table).flatMap((row) => Object.values(row)))];
  return values.flatMap((value) => (typeof value === 'string' ? [value] : typeof value === 'boolean' ? [] : [...value])).filter((text) => text.trim() !== '');
};

export const control = (page: Page, id: string) => page.locator(`#${domId(id)}`);
