/** What Typst 0.14 leaves to do: heads of rows said as such, places that become fields, objects packed (a third to a half of the weight). */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import type { PdfJob } from '../model.ts';
import { makeFields } from '../champs/make.ts';

const name = (value: string) => PDFName.of(value);

/** Of each table of a model, in order: does its first column hold the heads of its rows? */
export function rowHeads(value: unknown): boolean[] {
  if (Array.isArray(value)) return value.flatMap(rowHeads);
  if (typeof value !== 'object' || value === null) return [];
  if ('t' in value && value.t === 'table' && 'table' in value) {
    const { rows } = value.table as { rows: { head?: boolean }[][] };
    return [rows.length > 0 && rows.every(([first]) => first?.head === true)];
  }
  if ('p' in value && value.p === 'grille') return [true];
  return Object.values(value).flatMap(rowHeads);
}

function children(element: PDFDict): PDFDict[] {
  const kids = element.lookup(name('K'));
  const list: (PDFObject | undefined)[] = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
  return list.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(name('S')));
}
const isA = (element: PDFDict, type: string) => element.lookup(name('S')) === name(type);
const all = (element: PDFDict, type: string): PDFDict[] => (isA(element, type) ? [element] : children(element).flatMap((kid) => all(kid, type)));

function headRows(document: PDFDocument, heads: readonly boolean[]) {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const tables = children(root).flatMap((element) => all(element, 'Table'));
  if (tables.length !== heads.length) throw new Error(`Le PDF compte ${tables.length} tableaux, le modèle ${heads.length}.`);
  const named = new Map<string, PDFObject>();
  for (const [index, table] of tables.entries()) {
    if (!heads[index]) continue;
    for (const [rank, row] of all(table, 'TR').entries()) {
      const cells = children(row);
      const [first] = cells;
      if (!first || !isA(first, 'TD')) continue;
      const id = `L${index + 1}y${rank}`;
      first.set(name('S'), name('TH'));
      first.set(name('ID'), PDFString.of(id));
      first.set(name('A'), document.context.obj([{ O: 'Table', Scope: 'Row' }]));
      named.set(id, document.context.getObjectRef(first) ?? first);
      for (const cell of cells.slice(1)) headersOf(cell)?.push(PDFString.of(id));
    }
  }
  nameAll(root, named);
}

/** The heads that a cell names: where it names some, a reader looks at no other. */
function headersOf(cell: PDFDict): PDFArray | undefined {
  const owned = cell.lookup(name('A'));
  const attributes = owned instanceof PDFArray ? owned.asArray().map((_, index) => owned.lookup(index)) : [owned];
  return attributes.filter((each) => each instanceof PDFDict).map((each) => each.lookup(name('Headers'))).find((each) => each instanceof PDFArray);
}

/** What cells call their heads, found through one tree in the order of names. */
function nameAll(root: PDFDict, added: ReadonlyMap<string, PDFObject>) {
  const names = root.lookup(name('IDTree'), PDFDict).lookup(name('Names'), PDFArray);
  const known = Array.from({ length: names.size() / 2 }, (_, index) => [names.lookup(2 * index, PDFString).decodeText(), names.get(2 * index + 1)] as const);
  const sorted = [...known, ...added].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [id, tag]] of sorted.entries()) {
    names.set(2 * index, PDFString.of(id));
    names.set(2 * index + 1, tag);
  }
}

/** @returns the file to publish; the same bytes in give the same bytes out */
export async function finish(bytes: Uint8Array, job: PdfJob): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const heads = rowHeads(job);
  if (heads.includes(true)) headRows(document, heads);
  if (job.genre === 'formulaire' && job.forme === 'remplissable') makeFields(document, job.formulaire);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
