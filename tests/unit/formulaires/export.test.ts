/** The filled PDF: exactly what was typed, tagged and labelled as the form it comes from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { verdictOf } from '../../../scripts/check-pdf/folder.ts';
import { render } from '../../../src/documents/render/job.ts';
import { emptyAnswers, filledFields, valueOf, withRow, withValue, type Reponses } from '../../../src/formulaires/answers.ts';
import { embeddedFont, fillPdf, missingGlyphs } from '../../../src/formulaires/export/index.ts';
import { binary, unbinary } from '../../../src/formulaires/export/pdf/objects.ts';
import { fieldName, stateName, totalName, TICKED } from '../../../src/formulaires/export/names.ts';
import { fieldsOf, type FormModel } from '../../../src/formulaires/model.ts';
import { formulaires } from '../../../src/strings/formulaires.ts';
import { formDocument } from '../documents/fixtures.ts';
import { isSound, readWithMupdf, readWithPdfLib, widgets, type Values } from '../../helpers/form-fields.ts';
import { anyFilled, form, growing, published } from './fixtures.ts';

const blankOf = async (model: FormModel) => (await render(formDocument(model, 'remplissable'), '')).bytes;
async function filled(model: FormModel, answers: Reponses) {
  const blank = await blankOf(model);
  return fillPdf(blank, await embeddedFont(blank), model, answers);
}
const faultsOf = async (bytes: Uint8Array) => (await verdictOf('formulaires/x/rempli.pdf', bytes)).faults;
const textOf = async (bytes: Uint8Array) => (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text;
const unspaced = (text: string) => text.replaceAll(/[\s\u200b\u00ad]+/g, '');

const OFF = 'Off';
/** What the fields of the file must hold, from the answers alone. */
function expected(model: FormModel, answers: Reponses): Values {
  return Object.fromEntries(
    fieldsOf(model).flatMap((field): [string, string][] => {
      const { id, genre, options, cell } = field;
      const value = valueOf(answers, field);
      if (genre === 'case') return [[fieldName(id), value === true ? TICKED : OFF]];
      if (genre === 'choix_multiple') return options.map((option, index) => [`${fieldName(id)}-${index + 1}`, Array.isArray(value) && value.includes(option) ? TICKED : OFF]);
      if (genre === 'likert' || (genre === 'choix' && !cell)) return [[fieldName(id), value === '' ? OFF : stateName(options.indexOf(String(value)))]];
      return [[fieldName(id), String(value).trim() === '' ? '' : String(value)]];
    }),
  );
}
const answersOnly = (values: Values) => Object.fromEntries(Object.entries(values).filter(([name]) => !/^signature-|-total-/.test(name)));

const champ = (more: object = {}) => form([{ type: 'champs', titre: 'Groupe', champs: [{ cle: 'a', libelle: 'Ce que j’ai vu', genre: 'texte_long', ...more }] }]);
const typed = (model: FormModel, text: string) => withValue(emptyAnswers(model), { id: 'a' }, text);

describe('the filled PDF', () => {
  it('of any form holds exactly what was typed, whatever it is, and passes the checker', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilled, async ([model, answers]) => {
        const bytes = await filled(model, answers);
        const wanted = expected(model, answers);
        expect(answersOnly(readWithMupdf(bytes))).toEqual(wanted);
        expect(answersOnly(await readWithPdfLib(bytes))).toEqual(wanted);
        expect(await faultsOf(bytes)).toEqual([]);
        expect(isSound(bytes)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it.each(published.map((model) => [model.id, model] as const))('of %s keeps every field with its label, and shows what was typed', async (_, model) => {
    const blank = await blankOf(model);
    const texts = fieldsOf(model).filter(({ genre }) => genre === 'texte' || genre === 'texte_long');
    const whole = model.blocs.reduce((some, bloc) => {
      if (bloc.type !== 'tableau' || bloc.lignes.length > 0) return some;
      return Array.from({ length: (bloc.lignes_max ?? 3) - (some.tableaux[bloc.cle]?.length ?? 0) }).reduce<Reponses>((rows) => withRow(model, rows, bloc.cle), some);
    }, emptyAnswers(model));
    const answers = texts.reduce((some, field, index) => withValue(some, field, `Œuvre ${index} : l’été, 5 €`), whole);
    const bytes = await fillPdf(blank, await embeddedFont(blank), model, answers);
    expect(widgets(bytes)).toEqual(widgets(blank));
    expect(await faultsOf(bytes)).toEqual([]);
    expect(answersOnly(readWithMupdf(bytes))).toEqual(expected(model, answers));
    expect(Buffer.compare(bytes, await fillPdf(blank, await embeddedFont(blank), model, answers))).toBe(0);
  });

  it('keeps 4,000 characters whole in their cell, and prints them whole on pages of their own', async () => {
    const model = form([growing(2, { cle: 'fait', libelle: 'Fait observé', genre: 'texte_long' })]);
    const long = Array.from({ length: 80 }, (_, index) => `${index}. « Où » – l’élève œuvre, 5 € : été.${index % 9 === 0 ? '\n\n' : ' '}`).join('').padEnd(4000, ' mot').slice(0, 4000);
    const answers = withValue(emptyAnswers(model), { id: 't.2.fait', cell: { table: 't', row: 1, column: 'fait' } }, long);
    const bytes = await filled(model, answers);
    expect(readWithMupdf(bytes)['t-2-fait']).toBe(long);
    expect(await faultsOf(bytes)).toEqual([]);
    const text = await textOf(bytes);
    expect(unspaced(text)).toContain(unspaced(long));
    expect(text).toContain('Suite 1. Fait observé – ligne 2 sur 2');
    expect(await textOf(await filled(model, withValue(answers, { id: 't.2.fait', cell: { table: 't', row: 1, column: 'fait' } }, 'court')))).not.toContain('Suite');
  });

  it('prints every text that has no room whole, in as many pages as it takes', async () => {
    const model = form([{ type: 'champs', champs: ['a', 'b', 'c'].map((cle) => ({ cle, libelle: `Champ ${cle}`, genre: 'texte_long', lignes: 1 })) }]);
    const answers = ['a', 'b', 'c'].reduce((some, id) => withValue(some, { id }, `${id} mot `.repeat(900)), emptyAnswers(model));
    const bytes = await filled(model, answers);
    expect(await faultsOf(bytes)).toEqual([]);
    expect((await getDocumentProxy(new Uint8Array(bytes))).numPages).toBeGreaterThan(3);
    const printed = unspaced(await textOf(bytes)).replaceAll(/Untitre,suite:page\dsur\d/g, '');
    expect(['a', 'b', 'c'].filter((id) => !printed.includes(`${id}mot`.repeat(900)))).toEqual([]);
  });

  it('cuts a word of 200 letters where it must, and loses none', async () => {
    const model = champ({ genre: 'texte' });
    const word = 'anticonstitutionnellement'.repeat(8);
    const bytes = await filled(model, typed(model, word));
    expect(readWithMupdf(bytes)['a']).toBe(word);
    expect(unspaced(await textOf(bytes))).toContain(word);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('adds up what is counted', async () => {
    const model = form([growing(3, { cle: 'duree', libelle: 'Durée', genre: 'duree', total: true })]);
    const answers = [0, 1].reduce((some, row) => withValue(some, { id: '', cell: { table: 't', row, column: 'duree' } }, '1 h 30'), emptyAnswers(model));
    expect(readWithMupdf(await filled(model, answers))[totalName('t', 'duree')]).toMatch(/^3\sh$/);
  });

  it('is read as it is written, with its pages added; a broken one would be seen', async () => {
    const model = champ();
    const bytes = await filled(model, typed(model, 'mot '.repeat(2000)));
    expect(isSound(bytes)).toBe(true);
    expect(isSound(unbinary(binary(bytes).replace(/startxref\n\d+\n%%EOF\n$/, 'startxref\n12\n%%EOF\n')))).toBe(false);
  });

  it('leaves a form without answers as it was', async () => {
    const model = champ();
    expect(readWithMupdf(await filled(model, emptyAnswers(model)))).toEqual(readWithMupdf(await blankOf(model)));
  });

  it('says in French that a file is not the form', async () => {
    const model = champ();
    const blank = await blankOf(model);
    const font = await embeddedFont(blank);
    const other = await blankOf(form([{ type: 'champs', champs: [{ cle: 'b', libelle: 'B', genre: 'texte' }] }]));
    await expect(fillPdf(other, font, model, typed(model, 'un mot'))).rejects.toThrow(/n’a pas le champ « a »/);
    await expect(fillPdf(new TextEncoder().encode('<html>'), font, model, typed(model, 'un mot'))).rejects.toThrow(/n’est pas un PDF/);
    await expect(fillPdf(blank.slice(0, blank.length / 2), font, model, typed(model, 'un mot'))).rejects.toThrow(/n’est pas un PDF, ou il n’est pas entier/);
  });
});

describe('the signs of a form', () => {
  it.each([
    ['French', 'Été, œuvre, Ÿ, « où » – l’un… n°\u00a01\u202f; 5 €', []],
    ['the Latin of Europe', Array.from({ length: 0x80 }, (_, index) => String.fromCodePoint(0x100 + index)).join(''), []],
    ['WinAnsi', '‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡¿ÀÿßÞð÷×', []],
    ['Greek, arrows and boxes', 'Ω π → ≥ ☐ ☑ ✓ √', []],
    ['an accent that is written apart', 'e\u0301le\u0300ve', []],
    ['an emoji', 'bravo 🎉', ['🎉 U+1F389']],
    ['Arabic', 'كت', ['ك U+0643', 'ت U+062A']],
    ['joiners that leave no ink', 'a\u200db\ufe0fc\u00ad', []],
  ])('of %s are named when they cannot be drawn', async (_, text, names) => {
    const model = champ();
    const missing = missingGlyphs(await embeddedFont(await blankOf(model)), model, typed(model, text));
    expect(missing.map(({ sign, code }) => `${sign} ${code}`)).toEqual(names);
    for (const { fields } of missing) expect(fields.map(({ label }) => label)).toEqual(['Ce que j’ai vu']);
  });

  it('are named once, with every field that holds them', async () => {
    const model = form([growing(3, { cle: 'c', libelle: 'Fait', genre: 'texte' })]);
    const answers = [0, 2].reduce((some, row) => withValue(some, { id: '', cell: { table: 't', row, column: 'c' } }, '🎉🎉'), emptyAnswers(model));
    const [only, ...others] = missingGlyphs(await embeddedFont(await blankOf(model)), model, answers);
    expect(others).toEqual([]);
    expect(only?.fields.map(({ spoken }) => spoken)).toEqual(filledFields(model, answers).filter((_, index) => index !== 1).map(({ spoken }) => spoken));
  });

  it('that are everywhere are told with the first of their fields, and how many more hold them', () => {
    const told = (fields: number) => formulaires.pdf.signe('🎉', 'U+1F389', Array.from({ length: fields }, (_, index) => `Champ ${index + 1}`)).replaceAll(/\s/g, ' ');
    expect(told(1)).toBe('🎉 (U+1F389), dans « Champ 1 »');
    expect(told(5)).toContain('« Champ 4 » et « Champ 5 »');
    expect(told(240)).toBe('🎉 (U+1F389), dans « Champ 1 », « Champ 2 », « Champ 3 », « Champ 4 » et 236 autres champs');
  });

  it('that cannot be drawn are kept in their field, and leave a square on the sheet', async () => {
    const model = champ();
    const bytes = await filled(model, typed(model, 'bravo 🎉 كت'));
    expect(readWithMupdf(bytes)['a']).toBe('bravo 🎉 كت');
    expect(await faultsOf(bytes)).toEqual([]);
  });
});
