/**
 * What every PDF of the site owes to its readers: what of PDF/UA-1 (ISO 14289-1, Matterhorn Protocol 1.1) a program can hold, and what our
 * documents promise beside it. veraPDF and PAC are run by hand when a template changes.
 */
import { PDFBool, type PDFDict } from '@cantoo/pdf-lib';
import { readContent } from './content.ts';
import { fieldFaults } from './fields.ts';
import { dict, dicts, everyDict, name, number, streamText, words, type PdfFile } from './file.ts';
import { attribute, every, headersOf, tagsOf, type Tag } from './structure.ts';

type Rule = (file: PdfFile, tags: readonly Tag[]) => string[];

const when = (fault: boolean, sentence: string) => (fault ? [sentence] : []);
const isTrue = (value: unknown) => value === PDFBool.True;

/** The two faces, and the two that draw what they lack. */
const FACES = /^(?:[A-Z]{6}\+)?(?:AtkinsonHyperlegibleNext|Brygada1918|SourceSans3|NotoEmoji)-/;

const tagged: Rule = ({ catalog }, tags) => [
  ...when(tags.length === 0, 'aucun arbre de structure'),
  ...when(!isTrue(dict(catalog, 'MarkInfo')?.lookup(name('Marked'))), 'le fichier ne se dit pas balisé (MarkInfo)'),
];

const language: Rule = ({ catalog }) => when(!words(catalog, 'Lang')?.startsWith('fr'), `la langue n’est pas le français (Lang : ${words(catalog, 'Lang') ?? 'absente'})`);

const title: Rule = ({ document, catalog }) => [
  ...when(!document.getTitle()?.trim(), 'aucun titre'),
  ...when(!isTrue(dict(catalog, 'ViewerPreferences')?.lookup(name('DisplayDocTitle'))), 'la fenêtre montre le nom du fichier, pas le titre (DisplayDocTitle)'),
];

const identified: Rule = ({ catalog }) => {
  const xmp = streamText(catalog, 'Metadata');
  return when(!/pdfuaid:part(?:>|=")1/.test(xmp), 'les métadonnées ne disent pas PDF/UA-1 (pdfuaid:part)');
};

const headings: Rule = (_, tags) => {
  const levels = every(tags, ({ type }) => /^H[1-6]$/.test(type)).map(({ type }) => Number(type[1]));
  const jumps = levels.flatMap((level, index) => when(level > (levels[index - 1] ?? 0) + 1, `un titre de niveau ${level} suit un titre de niveau ${levels[index - 1] ?? 0}`));
  return [...when(levels.length === 0, 'aucun titre de section'), ...jumps];
};

/** Cells of a row that name heads, but not that of their row. */
function orphans(row: Tag): Tag[] {
  const heads = row.children.filter((cell) => cell.type === 'TH' && attribute(cell, 'Scope') === 'Row').map(({ dict: head }) => words(head, 'ID') ?? '');
  return row.children.filter((cell) => cell.type === 'TD' && headersOf(cell).length > 0 && heads.some((id) => !headersOf(cell).includes(id)));
}

const tables: Rule = (_, tags) => {
  const all = every(tags, ({ type }) => type === 'Table');
  return all.flatMap((table) => {
    const heads = every(table.children, ({ type }) => type === 'TH');
    return [
      ...when(heads.length === 0, 'un tableau sans cellule d’en-tête'),
      ...when(heads.some((head) => !attribute(head, 'Scope')), 'un en-tête de tableau sans portée (Scope)'),
      ...when(every(table.children, ({ type }) => type === 'TR').some((row) => orphans(row).length > 0), 'une cellule qui ne nomme pas l’en-tête de sa ligne (Headers)'),
    ];
  });
};

const alternatives: Rule = (_, tags) =>
  every(tags, ({ type }) => type === 'Figure' || type === 'Formula').flatMap(({ type, dict: element }) => when(!words(element, 'Alt')?.trim(), `une image sans description (${type})`));

const drawn: Rule = ({ pages }) =>
  pages.flatMap((page, index) => {
    const { unmarked, texts } = readContent(streamText(page, 'Contents'));
    return [
      ...when(unmarked.length > 0, `page ${index + 1} : ${unmarked.length} tracés hors de tout balisage (${[...new Set(unmarked)].join(' ')})`),
      ...when(texts === 0, `page ${index + 1} : aucun mot`),
    ];
  });

const links: Rule = ({ pages }) =>
  pages.flatMap((page, index) => {
    const annotations = dicts(page, 'Annots');
    const bad = annotations.filter((each) => words(each, 'Subtype') === 'Link' && (!words(each, 'Contents')?.trim() || number(each, 'StructParent') === undefined));
    return [
      ...when(bad.length > 0, `page ${index + 1} : ${bad.length} liens sans intitulé ou hors de la structure`),
      ...when(annotations.length > 0 && words(page, 'Tabs') !== 'S', `page ${index + 1} : la tabulation ne suit pas la structure (Tabs)`),
    ];
  });

const bookmarks: Rule = ({ catalog, pages }) => when(pages.length >= 3 && (number(dict(catalog, 'Outlines'), 'Count') ?? 0) === 0, `${pages.length} pages et aucun signet`);

const isDescendant = (font: PDFDict) => words(font, 'Subtype')?.startsWith('CIDFont') === true;

const fonts: Rule = (file) =>
  everyDict(file, 'Font').filter((font) => !isDescendant(font)).flatMap((font) => {
    const family = words(font, 'BaseFont') ?? '';
    const composite = words(font, 'Subtype') === 'Type0';
    // A composite font keeps its file with its only descendant.
    const descriptor = dict(composite ? dicts(font, 'DescendantFonts')[0] : font, 'FontDescriptor');
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(name(key)));
    return [
      ...when(!FACES.test(family), `une police étrangère : ${family || 'sans nom'}`),
      ...when(!embedded, `la police ${family} n’est pas incorporée`),
      ...when(composite && !font.has(name('ToUnicode')), `la police ${family} ne dit pas ses caractères (ToUnicode)`),
    ];
  });

const length: Rule = ({ path, pages }) => [
  ...when(pages.length === 0, 'aucune page'),
  ...when(/(^|\/)syntheses\/[^/]+\/fiche\.pdf$/.test(path) && pages.length !== 1, `une fiche synthèse tient sur une page : ${pages.length} ici`),
];

const RULES: readonly Rule[] = [tagged, language, title, identified, headings, tables, alternatives, drawn, links, fieldFaults, bookmarks, fonts, length];

/** @returns what is wrong with a file, in French; nothing for a good one */
export function faultsOf(file: PdfFile): string[] {
  const tags = tagsOf(file);
  return [...new Set(RULES.flatMap((rule) => rule(file, tags)))];
}
