/** A form for word processors, as a file: the same model gives the same bytes. */
import { Packer } from 'docx';
import type { FormDocument } from '../model.ts';
import { wordForm } from '../word/form.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/** The first day that a zip can say: an archive has no clock. */
const NO_TIME = 0x0021_0000;

/** Stops the clock of a zip: the directory at its end says where each file is. */
function timeless(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_SIZE;
  if (view.getUint32(end, true) !== END) throw new Error('Le fichier Word n’est pas l’archive attendue.');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) throw new Error('Le fichier Word n’est pas l’archive attendue.');
    view.setUint32(entry + 12, NO_TIME, true);
    view.setUint32(local + 10, NO_TIME, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the file says of itself: the day of its version, never that of the build. */
const properties = ({ titre, version }: FormDocument) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(titre)}</dc:title><dc:creator>Résonances</dc:creator><dc:language>fr-FR</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${version}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${version}T12:00:00Z</dcterms:modified></cp:coreProperties>`;

/** @returns a .docx */
export async function renderWord(document: FormDocument): Promise<Uint8Array> {
  return timeless(new Uint8Array(await Packer.toBuffer(wordForm(document), false, [{ path: 'docProps/core.xml', data: properties(document) }])));
}
