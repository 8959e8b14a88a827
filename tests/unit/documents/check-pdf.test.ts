/** Each rule of the checker finds what it is there for: a good file is broken in one place at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFBool, PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/check-pdf/content.ts';
import { verdictOf } from '../../../scripts/check-pdf/folder.ts';
import { link, text } from '../../../src/documents/inline.ts';
import { render } from '../../../src/documents/render/job.ts';
import { ROOT, run } from '../../helpers/build.ts';
import { form } from '../formulaires/fixtures.ts';
import { ficheDocument, formDocument, par } from './fixtures.ts';

const name = (value: string) => PDFName.of(value);
let good = new Uint8Array();
beforeAll(async () => {
  const table = { heads: [text('a')], rows: [[{ blocks: [par('b')] }]] };
  const sections = [{ titre: 'Tableau', blocks: [{ t: 'table' as const, table }, { t: 'par' as const, children: link('ailleurs', 'https://ailleurs.example/') }, par('mot '.repeat(3000))] }];
  good = new Uint8Array((await render(ficheDocument(sections), '')).bytes);
});

/** Every dictionary of the file, in its tree or not. */
const dicts = (document: PDFDocument) => document.context.enumerateIndirectObjects().map(([, object]) => object).filter((object) => object instanceof PDFDict);
const bearing = (document: PDFDocument, key: string, value: string) => dicts(document).filter((dict) => dict.lookup(name(key)) === name(value));

async function faultsAfter(change: (document: PDFDocument) => void | Promise<void>, path = 'ressources/une/fiche.pdf') {
  const document = await PDFDocument.load(good, { updateMetadata: false });
  await change(document);
  return (await verdictOf(path, await document.save({ addDefaultPage: false }))).faults.join('\n');
}

describe('the checker', () => {
  it('finds nothing in a good file', async () => {
    expect(await faultsAfter(() => undefined)).toBe('');
  });

  it.each<[string, RegExp, (document: PDFDocument) => void | Promise<void>]>([
    ['no tree of tags', /arbre de structure/, ({ catalog }) => void catalog.delete(name('StructTreeRoot'))],
    ['no mark', /MarkInfo/, ({ catalog }) => void catalog.delete(name('MarkInfo'))],
    ['another language', /Lang : en/, ({ catalog, context }) => catalog.set(name('Lang'), context.obj('en'))],
    ['no title', /aucun titre$/m, (document) => document.setTitle('')],
    ['the name of the file in the window', /DisplayDocTitle/, ({ catalog }) => void catalog.delete(name('ViewerPreferences'))],
    ['no PDF/UA in its metadata', /pdfuaid/, ({ catalog }) => void catalog.delete(name('Metadata'))],
    ['a skipped heading', /niveau 4 suit/, (document) => bearing(document, 'S', 'H2').forEach((tag) => tag.set(name('S'), name('H4')))],
    ['no heading', /aucun titre de section/, (document) => ['H1', 'H2'].flatMap((each) => bearing(document, 'S', each)).forEach((tag) => tag.set(name('S'), name('P')))],
    ['a table without heads', /sans cellule d’en-tête/, (document) => bearing(document, 'S', 'TH').forEach((tag) => tag.set(name('S'), name('TD')))],
    ['a head without scope', /Scope/, (document) => bearing(document, 'S', 'TH').forEach((tag) => tag.delete(name('A')))],
    ['an image without description', /image sans description/, (document) => bearing(document, 'S', 'Figure').forEach((tag) => tag.delete(name('Alt')))],
    ['a link without words', /liens sans intitulé/, (document) => bearing(document, 'Subtype', 'Link').forEach((each) => each.delete(name('Contents')))],
    ['a link out of the tree', /hors de la structure/, (document) => bearing(document, 'Subtype', 'Link').forEach((each) => each.delete(name('StructParent')))],
    ['a tabulation of its own', /Tabs/, (document) => document.getPages().forEach(({ node }) => node.delete(name('Tabs')))],
    ['no bookmark', /aucun signet/, ({ catalog }) => void catalog.delete(name('Outlines'))],
    ['a foreign font', /police étrangère : Helvetica/, async (document) => void (await document.embedFont(StandardFonts.Helvetica))],
    ['a font that stays on our machine', /Helvetica n’est pas incorporée/, async (document) => void (await document.embedFont(StandardFonts.Helvetica))],
    ['one of our faces without its file', /AtkinsonHyperlegibleNext-\S+ n’est pas incorporée/, (document) => bearing(document, 'Type', 'FontDescriptor').forEach((descriptor) => ['FontFile2', 'FontFile3'].forEach((key) => descriptor.delete(name(key))))],
    ['letters that say nothing', /ToUnicode/, (document) => bearing(document, 'Subtype', 'Type0').forEach((font) => font.delete(name('ToUnicode')))],
    ['ink out of any tag', /hors de tout balisage \(f\)/, (document) => document.getPages()[0]?.node.set(name('Contents'), document.context.register(document.context.stream('0 0 10 10 re f /P <</MCID 0>> BDC (x) Tj EMC')))],
    ['no page', /aucune page/, (document) => document.getPages().forEach(() => document.removePage(0))],
    ['a blank page', /page \d+ : aucun mot/, (document) => void document.addPage()],
  ])('finds %s', async (_, sentence, change) => {
    expect(await faultsAfter(change)).toMatch(sentence);
  });

  it('finds a synthesis of two pages', async () => {
    expect(await faultsAfter(() => undefined, 'syntheses/une/fiche.pdf')).toMatch(/tient sur une page/);
  });

  it('says of a file that it is no PDF', async () => {
    expect((await verdictOf('x.pdf', new TextEncoder().encode('bonjour'))).faults.join()).toMatch(/illisible/);
  });
});

describe('the checker of fields', () => {
  let blank = new Uint8Array();
  beforeAll(async () => {
    const champs = [
      { cle: 'a', libelle: 'Un texte', genre: 'texte' },
      { cle: 'b', libelle: 'Une case', genre: 'case' },
      { cle: 'c', libelle: 'Un choix', genre: 'choix', options: ['Oui', 'Non'] },
    ];
    const tableau = { type: 'tableau', cle: 't', titre: 'Un tableau', lignes: ['Une ligne'], colonnes: [{ cle: 'd', libelle: 'Une colonne', genre: 'texte' }] };
    blank = new Uint8Array((await render(formDocument(form([{ type: 'champs', champs }, tableau]), 'remplissable'), '')).bytes);
  });
  const faults = async (change: (document: PDFDocument) => void) => {
    const document = await PDFDocument.load(blank, { updateMetadata: false });
    change(document);
    return (await verdictOf('formulaires/x/remplissable.pdf', await document.save({ addDefaultPage: false, updateFieldAppearances: false }))).faults.join('\n');
  };
  const named = (document: PDFDocument, id: string) => document.getForm().getField(id).acroField.dict;
  const formOf = ({ catalog }: PDFDocument) => catalog.lookup(name('AcroForm'), PDFDict);

  it('finds nothing in a good form', async () => {
    expect(await faults(() => undefined)).toBe('');
  });

  it.each<[string, RegExp, (document: PDFDocument) => void]>([
    ['no label', /le champ « a » n’a pas d’étiquette/, (document) => void named(document, 'a').delete(name('TU'))],
    ['no kind', /le champ « a » n’a pas de genre/, (document) => void named(document, 'a').delete(name('FT'))],
    ['no appearance', /le champ « a » n’a pas d’apparence/, (document) => void named(document, 'a').delete(name('AP'))],
    ['a state that is not drawn', /le champ « b » n’a pas d’apparence/, (document) => named(document, 'b').set(name('AS'), name('autre'))],
    ['a field that is not printed', /le champ « a » ne s’imprime pas/, (document) => void named(document, 'a').delete(name('F'))],
    ['a field out of the tree', /le champ « a » n’est pas seul dans une balise Form/, (document) => bearing(document, 'S', 'Form').forEach((tag) => tag.set(name('S'), name('Link')))],
    ['two fields of a name', /deux champs s’appellent « b »/, (document) => named(document, 'a').set(name('T'), PDFString.of('b'))],
    ['a case of no field', /cases ne sont d’aucun champ/, (document) => formOf(document).set(name('Fields'), document.context.obj([]))],
    ['appearances left to the reader', /NeedAppearances/, (document) => formOf(document).set(name('NeedAppearances'), PDFBool.True)],
    ['a cell that does not name the head of its row', /l’en-tête de sa ligne/, (document) => bearing(document, 'S', 'TH').filter((tag) => tag.lookup(name('ID'), PDFString).decodeText().startsWith('L')).forEach((tag) => tag.set(name('ID'), PDFString.of('autre')))],
    ['an action', /un script ou une action/, ({ catalog, context }) => catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript' }))],
    ['an order of its own', /ordre de lecture/, (document) => {
      const page = document.getPages()[0]?.node;
      page?.set(name('Annots'), document.context.obj((page.Annots()?.asArray() ?? []).toReversed()));
    }],
    ['a font that is not embedded', /SourceSans3-Regular n’est pas incorporée/, (document) => bearing(document, 'FontName', 'SourceSans3-Regular').forEach((each) => each.delete(name('FontFile2')))],
  ])('finds %s', async (_, sentence, change) => {
    expect(await faults(change)).toMatch(sentence);
  });
});

describe('npm run check:pdf', () => {
  const SCRIPT = fileURLToPath(new URL('../../../scripts/check-pdf.ts', import.meta.url));
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-pdf-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const check = () => run([SCRIPT, folder], ROOT);

  it('finds every PDF of a folder, and succeeds when all are good', async () => {
    mkdirSync(join(folder, 'ressources/une'), { recursive: true });
    writeFileSync(join(folder, 'ressources/une/fiche.pdf'), good);
    expect(await check()).toEqual({ code: 0, output: '1 PDF examiné, aucun défaut.\n' });
  });

  it('names the file and what is wrong, and fails', async () => {
    writeFileSync(join(folder, 'bonne.pdf'), good);
    writeFileSync(join(folder, 'fiche.pdf'), 'bonjour');
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toMatch(/^fiche\.pdf — illisible/m);
    expect(output).toContain('2 PDF examinés, 1 en défaut.');
  });

  it('fails where there is nothing to read, and says what to do', async () => {
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toMatch(/Aucun PDF dans .*npm run build/);
  });
});

describe('the reading of what a page draws', () => {
  it('is not fooled by words that look like operators', () => {
    expect(readContent('/P <</MCID 0>> BDC (f EMC \\) Tj) Tj EMC')).toEqual({ unmarked: [], texts: 1 });
  });
  it('counts what is drawn before, between and after tags', () => {
    expect(readContent('f /Artifact BMC S EMC B').unmarked).toEqual(['f', 'B']);
  });
});
