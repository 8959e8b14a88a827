/** A PDF, opened for reading: shortcuts over pdf-lib, which gives objects as the file holds them. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, decodePDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

export const name = (value: string) => PDFName.of(value);

export interface PdfFile {
  /** From the root of the site: `pistes/k3f9ad/fiche.pdf`. */
  path: string;
  document: PDFDocument;
  catalog: PDFDict;
  pages: PDFDict[];
}

/** @throws when the bytes are no PDF */
export async function open(path: string, bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { path, document, catalog: document.catalog, pages: document.getPages().map(({ node }) => node) };
}

export const dict = (from: PDFDict | undefined, key: string): PDFDict | undefined => {
  const value = from?.lookup(name(key));
  return value instanceof PDFDict ? value : undefined;
};

/** The words of a string object, a name without its slash; nothing for anything else. */
export function words(from: PDFDict | undefined, key: string): string | undefined {
  const value = from?.lookup(name(key));
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export const number = (from: PDFDict | undefined, key: string): number | undefined => {
  const value = from?.lookup(name(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
};

/** The items of an array; one item alone counts for a list of one. */
export function items(from: PDFDict | undefined, key: string): PDFObject[] {
  const value = from?.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray().map((_, index) => value.lookup(index)).filter((item) => item !== undefined);
  return value === undefined ? [] : [value];
}

export const dicts = (from: PDFDict | undefined, key: string): PDFDict[] => items(from, key).filter((item) => item instanceof PDFDict);

const decoded = (stream: PDFObject): Uint8Array => (stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array());

/** What a page draws, or a stream of the catalog holds, as Latin 1. */
export const streamText = (from: PDFDict | undefined, key: string): string =>
  items(from, key)
    .map((stream) => Buffer.from(decoded(stream)).toString('latin1'))
    .join('\n');

/** Every dictionary of a type, wherever it is. */
export const everyDict = ({ document }: PdfFile, type: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.lookup(name('Type')) === name(type));
