/** What could go wrong while somebody writes: another person, the network, a closed tab, a paste; and what they hear and read meanwhile. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/browser.ts';
import { field, ready, save, useEditor } from '../helpers/editor.ts';
import { englishOn } from '../helpers/english.ts';

const open = useBrowser();
const editor = useEditor();
const PAGE = 'content/pages/aide.mdx';
const SYNTHESE = 'content/syntheses/plaine-et-monts-2025-2026-2.mdx';

/** A draft is kept two seconds after the last key. */
const PATIENCE = { timeout: 15_000 };

let page: Page;
beforeAll(async () => {
  page = ready(await open({ viewport: { width: 1400, height: 900 }, bypassCSP: true }));
  await editor.enter(page);
});
const elsewhere = (change: (text: string) => string) => writeFileSync(join(editor.copy.root, PAGE), change(editor.copy.read(PAGE)));

describe('an entry that somebody else saves meanwhile', () => {
  it('keeps both changes where they do not meet', async () => {
    await editor.form(page, 'pages/entries/aide');
    await field(page, 'Résumé').fill('Un autre résumé, écrit par la première personne.');
    elsewhere((text) => text.replace(/^titre: .*$/m, 'titre: Un titre venu d’ailleurs'));
    expect(await save(page)).toContain('enregistrée');
    expect(editor.copy.read(PAGE)).toContain('titre: Un titre venu d’ailleurs');
    expect(editor.copy.read(PAGE)).toContain('Un autre résumé, écrit par la première personne.');
  });

  it('is not overwritten where they do: the second person is told, and loses nothing', async () => {
    await field(page, 'Résumé').fill('Le résumé de la première personne, encore changé.');
    elsewhere((text) => text.replace('Un autre résumé, écrit par la première personne.', 'Le résumé de quelqu’un d’autre.'));
    const theirs = editor.copy.read(PAGE);
    expect(await save(page)).toMatch(/Quelqu’un d’autre a modifié cette entrée.*\(Résumé\)/s);
    expect(editor.copy.read(PAGE)).toBe(theirs);
    expect(await field(page, 'Résumé').inputValue()).toBe('Le résumé de la première personne, encore changé.');
  });
});

describe('a network that fails in the middle of a save', () => {
  it('is said in French; the text stays, and is saved once the network is back', async () => {
    await editor.form(page, 'pages/entries/debuter');
    await field(page, 'Titre').fill('Je débute, malgré le réseau');
    await page.route('**/admin/api/v1', (route) => (route.request().postData()?.includes('persistEntry') ? route.abort() : route.continue()));
    expect(await save(page)).toContain('Le serveur n’a pas répondu');
    await page.unroute('**/admin/api/v1');
    expect(await field(page, 'Titre').inputValue()).toBe('Je débute, malgré le réseau');
    expect(await save(page)).toContain('enregistrée');
    expect(editor.copy.read('content/pages/debuter.mdx')).toContain('titre: Je débute, malgré le réseau');
  });
});

describe('a tab that is closed', () => {
  it('gives its draft back', async () => {
    await editor.form(page, 'pages/entries/imprimer');
    await field(page, 'Titre').fill('Un brouillon que l’on n’a pas enregistré');
    const kept = () =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opened = indexedDB.open('localforage');
            opened.onsuccess = () => {
              const asked = opened.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
              asked.onsuccess = () => resolve(JSON.stringify(asked.result));
            };
          }),
      );
    await expect.poll(kept, PATIENCE).toContain('Un brouillon que l’on n’a pas enregistré');
    const again = ready(await page.context().newPage());
    await editor.enter(again);
    await editor.form(again, 'pages/entries/imprimer');
    await expect.poll(() => field(again, 'Titre').inputValue(), PATIENCE).toBe('Un brouillon que l’on n’a pas enregistré');
    await again.close();
  });
});

describe('a form that is left for another screen', () => {
  it('says that its text is kept, down to the last word, and gives it back to whoever starts anew', async () => {
    await editor.form(page, 'glossaire/new');
    const said: string[] = [];
    page.on('dialog', (dialog) => void said.push(dialog.message()));
    await field(page, 'Titre').fill('Ce que l’on écrivait en partant');
    await page.getByRole('link', { name: /Retour à la liste/ }).click();
    await page.getByRole('link', { name: /^Créer/ }).click();
    await expect.poll(() => field(page, 'Titre').inputValue(), PATIENCE).toBe('Ce que l’on écrivait en partant');
    expect(said).toEqual([expect.stringContaining('Ce navigateur le garde'), expect.stringContaining('Ce navigateur a gardé un texte')]);
  });
});

const PASTED: readonly (readonly [from: string, html: string, typed: string])[] = [
  [
    'Word',
    '<html xmlns:o="urn:x"><head><style>p{mso-x:1}</style></head><body><!--StartFragment--><p class=MsoNormal><b>Bilan</b><o:p></o:p></p><p class=MsoListParagraph style="mso-list:l0"><span style="mso-list:Ignore">·<span>   </span></span>un point {clé}</p><p class=MsoListParagraph><span style="mso-list:Ignore">·</span>x &lt; 3</p><p class=MsoNormal>Prix&nbsp;: 3&nbsp;€ *net*</p><!--EndFragment--></body></html>',
    '**Bilan**\n\n- un point {clé}\n- x < 3\n\nPrix\u00a0: 3\u00a0€ \\*net\\*',
  ],
  [
    'LibreOffice',
    '<meta charset="utf-8"><h2>Titre</h2><p style="line-height:1"><font face="Liberation Serif">Du texte <i>penché</i><br/>à la ligne</font></p><ol><li><p>un</p></li><li><p>deux</p></li></ol><table><tr><td>a | b</td><td>c</td></tr><tr><td>1</td><td>2</td></tr></table>',
    '## Titre\n\nDu texte *penché*\\\nà la ligne\n\n1. un\n2. deux\n\n| a \\| b | c |\n| --- | --- |\n| 1 | 2 |',
  ],
  [
    'a web page',
    '<div onclick="x()"><script>alert(1)</script><p>Voir <a href="https://exemple.fr/a">la page</a> et <a href="javascript:alert(1)">ceci</a>.</p><img src=x onerror="alert(1)"><blockquote><p>Une phrase.</p></blockquote></div>',
    'Voir [la page](https://exemple.fr/a) et ceci.\n\n> Une phrase.',
  ],
];

describe('a text that is pasted', () => {
  beforeAll(() => editor.form(page, 'pages/new'));
  it.each(PASTED)('from %s is what was seen', async (_, html, typed) => {
    const body = page.locator('textarea[id^="body-field"]');
    await body.fill('');
    await body.evaluate((area, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    expect(await body.inputValue()).toBe(typed);
  });
});

describe('every screen that a pilot uses', () => {
  it('is in French, hints for screen readers too', async () => {
    const seen: string[] = [];
    const look = async () => void seen.push(...(await englishOn(page)));
    await editor.form(page, 'syntheses/entries/plaine-et-monts-2025-2026-2');
    await page.getByRole('combobox', { name: 'Dilemmes' }).fill('zzz');
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Déplier ou replier' }).first().click();
    await page.getByRole('button', { name: 'Encadré' }).click();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Publiée' }).click();
    await look();
    await page.keyboard.press('Escape');
    await editor.form(page, 'syntheses');
    const first = page.getByRole('listitem').getByRole('heading').first();
    await expect.poll(() => first.textContent()).toBe('Le compte rendu que personne ne relit · 19 novembre 2026 · Plateau, 2026-2027 · séance n°\u00a02');
    await look();
    expect(seen).toEqual([]);
    expect(editor.copy.read(SYNTHESE)).toContain('cle:');
  });

  it('has no fault that axe finds, in the list and in the form', async () => {
    await editor.form(page, 'syntheses/entries/plaine-et-monts-2025-2026-2');
    // Decap's progress bar, for as long as it moves.
    await page.locator('canvas').evaluateAll((bars) => bars.forEach((bar) => bar.remove()));
    expect(await violations(page)).toEqual([]);
  });
});

describe('an item that is added to a list', () => {
  const add = (name: string) => page.getByRole('button', { name: `Ajouter : ${name}`, exact: true }).click();
  const written = () => expect.poll(() => page.evaluate(() => document.activeElement?.matches('input:not([readonly])'))).toBe(true);
  beforeAll(() => editor.form(page, 'formulaires/new'));

  it('takes what is typed next, and its spaces add no other', async () => {
    await add('destinataire');
    await written();
    await page.keyboard.type('La ou le stagiaire');
    expect(await page.getByLabel('Destinataire', { exact: true }).evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual(['La ou le stagiaire']);
  });

  it('draws the key that nobody gave it, from what it is called', async () => {
    await add('bloc');
    await page.getByRole('menuitem', { name: 'Tableau' }).click();
    await written();
    await page.keyboard.type('Minute par minute');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByLabel('Clé').inputValue()).toBe('minute_par_minute');
  });
});

describe('a form on a phone', () => {
  it('has its whole bar on the screen, above its first field', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await editor.form(page, 'syntheses/entries/plaine-et-monts-2025-2026-2');
    const bar = await page.locator('[class*="ToolbarContainer"] :is(a, button, [role="button"]):visible').evaluateAll((all) =>
      all.map((each) => ({ text: each.textContent?.trim(), ...(each.getBoundingClientRect().toJSON() as Record<'top' | 'right' | 'bottom' | 'left', number>) })),
    );
    const first = await page.locator('label').first().evaluate((label) => label.getBoundingClientRect().top);
    expect(bar.map(({ text }) => text)).toEqual(expect.arrayContaining(['Publiée', 'Supprimer l’entrée']));
    expect(bar.filter(({ top, right, bottom, left }) => top < 0 || left < 0 || right > 360 || bottom > first)).toEqual([]);
    await page.setViewportSize({ width: 1400, height: 900 });
  });
});

describe('an entry that is duplicated', () => {
  it('draws new clés: no two pistes share one', async () => {
    await editor.form(page, 'syntheses/entries/plaine-et-monts-2025-2026-2');
    const before = await page.locator('input[id^="cle-field"]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(before.length).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Publiée' }).click();
    await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
    await page.waitForURL(/new$/);
    const after = () => page.locator('input[id^="cle-field"]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    await expect.poll(async () => (await after()).filter((cle) => before.includes(cle)), PATIENCE).toEqual([]);
    expect(await after()).toHaveLength(before.length);
  });
});
