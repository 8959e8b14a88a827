/** The real editor on local files, as `npm start` serves it: what reaches the disk is what was meant, and nothing else. */
import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { readFile } from '../../src/cms/files/file.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';
import { useBrowser } from '../helpers/browser.ts';
import { DAY } from '../helpers/build.ts';
import { field, ready, save, useEditor } from '../helpers/editor.ts';

const open = useBrowser();
const editor = useEditor();
const errors = () => checkContent(editor.copy.root, { today: DAY }).problems.map(({ file, field: at, message }) => `${file} ${at}: ${message}`);

let page: Page;
beforeAll(async () => {
  page = ready(await open({ viewport: { width: 1400, height: 900 } }));
  await editor.enter(page);
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
    const address = (await page.getByRole('link', { name: 'Voir la page' }).getAttribute('href')) ?? '';
    expect((await page.request.get(new URL(address, editor.admin).href)).status(), address).toBe(200);
  });
});
