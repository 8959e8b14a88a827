/** The files of every form: there, announced, and asking all that its page asks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { PDFDocument, PDFDropdown } from '@cantoo/pdf-lib';
import { faults, folder, pages, type Page } from '../helpers/pages.ts';
import { missing, pdfText, wordsOf } from '../helpers/pdf-words.ts';
import { unzip } from '../helpers/zip.ts';

const forms = pages.filter(({ path }) => /^\/formulaires\/[^/]+\/$/.test(path) && !/\/\d+\/$/.test(path));
const FILES = ['vierge.pdf', 'remplissable.pdf', 'formulaire.docx'] as const;
const fileOf = ({ path }: Page, name: string) => join(folder, path, name);
const read = (page: Page, name: string) => new Uint8Array(readFileSync(fileOf(page, name)));
const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/[\s\u00ad\u200b\u2010-\u2014–-]+/gu, '');

/** Headings of groups and of rows, labels, options: what one answers to. Rows of a growing table are named by their number alone on paper. */
function asked({ $ }: Page): string[] {
  const blocs = $('main form section[aria-labelledby^="bloc-"]').clone();
  blocs.find('.vh, .outil-ligne, .note, option[value=""]').remove();
  const labels = blocs.find('h2, legend, label, caption, thead th, option, .signature b').toArray().map((element) => $(element).text());
  const rows = blocs.find('tbody th').toArray().map((element) => $(element).text().trim()).filter((row) => !/^Ligne \d+/.test(row));
  return wordsOf([...labels, ...rows].join(' '));
}

/** What stands in a list to unfold is not drawn on the sheet. */
async function lists(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getForm().getFields().flatMap((field) => (field instanceof PDFDropdown ? field.getOptions() : [])).join(' ');
}
const wordText = (bytes: Uint8Array) => {
  const $ = load(unzip(bytes).get('word/document.xml') ?? '', { xml: true });
  return [...$(String.raw`w\:t`).toArray().map((element) => $(element).text()), ...$(String.raw`w\:listItem`).toArray().map((element) => $(element).attr('w:displayText') ?? '')].join(' ');
};

describe('the files of a form', () => {
  it('are there for every form, and its page says what they are and weigh', () => {
    expect(forms.length).toBeGreaterThan(8);
    const announced = /\((?:PDF, \d+ pages?|Word), \d+\sko\)$/;
    const wrong = (page: Page) => FILES.filter((name) => !existsSync(fileOf(page, name)) || !announced.test(page.$(`main a[href$="/${name}"]`).text().trim()));
    expect(faults(forms, wrong)).toEqual([]);
  });

  it('ask all that the page asks', async () => {
    const lost: string[] = [];
    for (const page of forms) {
      const texts = {
        'vierge.pdf': await pdfText(read(page, 'vierge.pdf')),
        'remplissable.pdf': (await pdfText(read(page, 'remplissable.pdf'))) + folded(await lists(read(page, 'remplissable.pdf'))),
        'formulaire.docx': folded(wordText(read(page, 'formulaire.docx'))),
      };
      expect(asked(page).length).toBeGreaterThan(15);
      for (const [name, text] of Object.entries(texts)) {
        const words = missing(asked(page), text);
        if (words.length > 0) lost.push(`${page.path}${name}: ${words.join(' ')}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
