/** A pilot writes in the real editor, on a copy of the project: what reaches the disk is what they meant, and the site builds with it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { readFile } from '../../src/cms/files/file.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';
import { useBrowser } from '../helpers/browser.ts';
import { build, DAY } from '../helpers/build.ts';
import { choose, field, save, useEditor } from '../helpers/editor.ts';

const open = useBrowser();
const editor = useEditor();
const errors = () => checkContent(editor.copy.root, { today: DAY }).problems.map(({ file, field: at, message }) => `${file} ${at}: ${message}`);
const files = () => new Set(globSync('content/*/*', { cwd: editor.copy.root }));

let page: Page;
beforeAll(async () => {
  page = await open({ viewport: { width: 1400, height: 900 } });
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await editor.enter(page);
});

/** The new synthesis of a pilot, in the order of the canevas. */
async function fill(situation: string) {
  await field(page, 'Titre').fill('Écrire la trace à plusieurs mains');
  await field(page, 'Résumé').fill('Comment garder une trace utile de l’entretien sans l’écrire à la place du ou de la stagiaire.');
  await choose(page, 'Collectif', 'Plateau, 2026-2027');
  await field(page, 'Numéro de la séance').fill('3');
  await field(page, 'Date de la séance').fill('2026-12-10');
  await choose(page, 'Degrés', 'Premier degré');
  await field(page, 'La situation').fill(situation);
  await choose(page, 'Préoccupations', 'Conduire l’entretien');
  await page.getByRole('button', { name: 'Ajouter : piste', exact: true }).click();
  await field(page, 'Titre de la piste').fill('Écrire la trace à voix haute, en fin d’entretien');
  await field(page, 'Description').fill('Chacun dit une phrase, x < 3 {lignes}, et la relit.');
  await choose(page, 'Ce qu’on en sait', 'Envisagée');
  await field(page, 'Notre problématique').fill('À qui la trace de l’entretien sert-elle ?');
  await field(page, 'Relecture de confidentialité').fill('2026-12-11');
}

describe('a pilot publishes the synthesis of a séance', () => {
  let path = '';

  it('fills the débriefing in from the previous séance, and sees who is named before anything is saved', async () => {
    const before = files();
    await editor.form(page, 'syntheses/new');
    await fill('Mme Dupont a lu sa trace devant la classe, et la stagiaire n’a plus rien dit de tout l’entretien.');
    await page.getByRole('button', { name: /Reprendre les 4 pistes de la séance n°\s2/ }).click();
    const labels = await page.locator('[class*="NestedObjectLabel"]').allInnerTexts();
    expect(labels.join('\n')).toContain('Garder le long pour soi · proposée');
    expect(await page.getByText('Des pistes proches existent déjà').count()).toBe(0);
    await page.locator('.garde .certain').waitFor();
    expect(await save(page)).toContain('Rien n’est enregistré');
    expect([...files()].filter((name) => !before.has(name))).toEqual([]);
  });

  it('saves once reworded, with a clé drawn for each piste', async () => {
    const before = files();
    await field(page, 'La situation').fill('Une tutrice a lu sa trace devant la classe, et la stagiaire n’a plus rien dit de tout l’entretien.');
    for (const label of await page.locator('textarea[id^="effet-field"]').all()) await label.fill('Nous n’avons pas essayé.');
    expect(await save(page)).toContain('enregistrée');
    const added = [...files()].filter((name) => !before.has(name));
    expect(added).toHaveLength(1);
    path = added[0] ?? '';
    const data = readFile(readFileSync(join(editor.copy.root, path), 'utf8'), false) as { pistes: { cle: string }[]; debriefing: unknown[] };
    expect(data.pistes[0]?.cle).toMatch(/^[a-z][a-z0-9]{5}$/);
    expect(data.debriefing).toHaveLength(4);
    expect(errors()).toEqual([]);
  });

  it('finds its page on the site that is built then', async () => {
    const { code, output } = await build({ root: editor.copy.root, outDir: 'dist' });
    expect(code, output).toBe(0);
    const html = readFileSync(join(editor.copy.root, 'dist', path.replace(/^content\//, '').replace(/\.mdx$/, ''), 'index.html'), 'utf8');
    expect(html).toContain('À qui la trace de l’entretien sert-elle');
    expect(html).toContain('x &#60; 3 {lignes}'.replace('&#60;', '&lt;'));
  });
});

describe('an entry of every collection that is opened, touched and saved', () => {
  it.each(COLLECTIONS)('%s: nothing is lost nor changed but what was touched', async (collection) => {
    const [first = ''] = globSync(`content/${collection}/*`, { cwd: editor.copy.root }).toSorted(
      (a, b) => editor.copy.read(b).length - editor.copy.read(a).length,
    );
    const before = editor.copy.read(first);
    await editor.form(page, `${collection}/entries/${first.replace(/^.*\/|\.\w+$/g, '')}`);
    const titre = field(page, 'Titre');
    await titre.press('End');
    await page.keyboard.type(' bis');
    const body = page.locator('textarea[id^="body-field"]');
    const hasBody = (await body.count()) > 0;
    if (hasBody) {
      await body.press('Control+End');
      await page.keyboard.type('\n\nSi x < 3, {nom} et <b>.');
    }
    expect(await save(page)).toContain('enregistrée');
    const after = editor.copy.read(first);
    const lines = (text: string) => text.split('\n');
    const added = lines(after).filter((line) => !lines(before).includes(line));
    expect(added.filter((line) => !line.startsWith('titre:'))).toEqual(hasBody ? ['Si x \\< 3, \\{nom\\} et \\<b>.'] : []);
    expect(lines(before).filter((line) => !lines(after).includes(line))).toHaveLength(1);
    const { titre: _, body: text = '', ...rest } = readFile(after, first.endsWith('.yaml'));
    const { titre: was, body: textBefore = '', ...restBefore } = readFile(before, first.endsWith('.yaml'));
    expect(rest).toEqual(restBefore);
    expect(String(text).startsWith(String(textBefore)), String(was)).toBe(true);
    expect(errors()).toEqual([]);
  });
});
