/** A form for word processors: headings, tables whose heads are repeated, a content control for each answer. */
import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, TextRun, WidthType, type ParagraphChild } from 'docx';
import { papier } from '../../strings/papier.ts';
import type { Case, FeuilleARemplir, FormDocument, Grille, Partie, Signataire, Zone, ZoneNommee } from '../model.ts';
import { palette } from '../render/palette.ts';
import { controls, type Controls } from './controls.ts';

/** In twentieths of a point: A4, and its margins. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_020;
const FACE = 'Calibri';
const colour = (token: string) => (palette()[token] ?? '#000000').slice(1);

const strong = (text: string) => new TextRun({ text, bold: true });
const note = (text: string, keepNext = false) => new Paragraph({ style: 'Aide', keepNext, children: [new TextRun(text)] });

function answer(zone: Zone, make: Controls): ParagraphChild[] {
  if (zone.genre === 'case') return [make.box(zone)];
  if (zone.genre === 'choix' || zone.genre === 'coches') return make.options(zone);
  return [zone.genre === 'liste' ? make.list(zone) : make.text(zone)];
}

function named({ libelle, aide, zone }: ZoneNommee, make: Controls): Paragraph[] {
  const help = aide ? [note(aide, true)] : [];
  return [new Paragraph({ style: 'Libelle', keepNext: true, children: [strong(libelle)] }), ...help, new Paragraph({ style: 'Reponse', children: answer(zone, make) })];
}

const line = { style: BorderStyle.SINGLE, size: 4 } as const;
const none = { style: BorderStyle.NONE, size: 0 } as const;
const cell = (width: number, children: Paragraph[]) => new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, margins: { top: 60, bottom: 60, left: 80, right: 80 }, children });

/** @param available in twentieths of a point @param rows cells as paragraphs; the first cell of each is its head */
function table(heads: readonly string[], parts: readonly number[], rows: readonly Paragraph[][][], available: number): Table {
  const sum = parts.reduce((total, part) => total + part, 0);
  const widths = parts.map((part) => Math.floor((available * part) / sum));
  const width = (index: number) => widths[index] ?? 0;
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: heads.map((text, index) => cell(width(index), [new Paragraph({ children: [strong(text)] })])) });
  return new Table({
    width: { size: widths.reduce((total, each) => total + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    // What Word says of the cells: the first row and the first column name them.
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { top: { ...line, size: 12 }, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: { ...line, size: 2, color: colour('reglure') } },
    rows: [head, ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, index) => cell(width(index), children)) }))],
  });
}

const inCell = ({ zone, option }: Case, make: Controls): Paragraph[] => {
  const alone = option !== undefined || zone.genre === 'case';
  return [new Paragraph({ alignment: alone ? AlignmentType.CENTER : AlignmentType.LEFT, children: option === undefined ? answer(zone, make) : [make.option(zone, option)] })];
};
const headed = (text: string) => [new Paragraph({ children: [strong(text)] })];

function grille({ heads, widths, rows, totaux, notes }: Grille, make: Controls, available: number): (Paragraph | Table)[] {
  const cells = rows.map(({ titre, cases }) => [headed(titre), ...cases.map((each) => inCell(each, make))]);
  return [table(heads, widths, cells, available), ...totaux.flatMap((total) => named(total, make)), ...notes.map((text) => note(text))];
}

function signatures(all: readonly Signataire[], make: Controls, available: number): Table {
  const rows = all.map(({ nom, date }) => [headed(nom), [new Paragraph({ children: [make.text(date)] })], [new Paragraph({ spacing: { before: 400, after: 400 } })]]);
  return table([papier.signataire, papier.dateSeule, papier.signatureSeule], [35, 20, 45], rows, available);
}

function partie(part: Partie, make: Controls, available: number): (Paragraph | Table)[] {
  switch (part.p) {
    case 'champs':
      return part.champs.flatMap((each) => named(each, make));
    case 'grille':
      return grille(part.grille, make, available);
    case 'texte':
      return part.paragraphes.map((text) => new Paragraph({ children: [new TextRun(text)] }));
    case 'signatures':
      return [signatures(part.signataires, make, available)];
  }
}

function body(sheet: FeuilleARemplir, available: number): (Paragraph | Table)[] {
  const make = controls();
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(sheet.titre)] }),
    ...sheet.faits.map(({ nom, valeur }) => new Paragraph({ children: [strong(papier.fait(nom)), new TextRun(valeur)] })),
    ...sheet.bandeaux.map((text) => note(text)),
    ...sheet.blocs.flatMap(({ titre, consignes, parties }) => [
      ...(titre === undefined ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(titre)] })]),
      ...consignes.map((text) => note(text, true)),
      ...parties.flatMap((part) => partie(part, make, available)),
    ]),
    note([...sheet.mentions, sheet.adresse.lisible].join(' ')),
  ];
}

const heading = (size: number, before: number) => ({ run: { size, bold: true, color: colour('encre') }, paragraph: { spacing: { before, after: 100 } } });

/** The document, ready to be packed. */
export function wordForm({ formulaire: sheet, titre }: FormDocument): Document {
  const landscape = sheet.orientation === 'paysage';
  const available = (landscape ? A4.height : A4.width) - 2 * MARGIN;
  return new Document({
    title: titre,
    creator: papier.marque,
    lastModifiedBy: papier.marque,
    styles: {
      default: {
        document: { run: { font: FACE, size: 21, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 60 } } },
        heading1: heading(34, 0),
        heading2: heading(26, 240),
      },
      paragraphStyles: [
        { id: 'Libelle', name: papier.styles.libelle, basedOn: 'Normal', paragraph: { spacing: { before: 100, after: 20 } } },
        { id: 'Aide', name: papier.styles.aide, basedOn: 'Normal', run: { size: 18, color: colour('encre-2') } },
        { id: 'Reponse', name: papier.styles.reponse, basedOn: 'Normal', paragraph: { border: { bottom: { ...line, color: colour('trait') } } } },
      ],
      characterStyles: [{ id: 'PlaceholderText', name: 'Placeholder Text', run: { color: colour('encre-2') } }],
    },
    sections: [
      {
        properties: { page: { size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: `${papier.marque} · ${sheet.genre}`, color: colour('encre-2'), size: 18 })] })] }) },
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 18, color: colour('encre-2'), children: [`${papier.page} `, PageNumber.CURRENT, ` ${papier.sur} `, PageNumber.TOTAL_PAGES] })] })] }) },
        children: body(sheet, available),
      },
    ],
  });
}
