/**
 * Makes fields of the places that a form keeps for them. Typst has none: each place is a link to an address that nobody has, tagged where it
 * stands; it becomes a widget, and its tag a `Form` (ISO 32000-1, 12.7; PDF/UA-1, 7.18.4).
 */
import { PDFDict, PDFDocument, PDFHexString, PDFArray, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { hundredth } from '../../lib/round.ts';
import type { FeuilleARemplir } from '../model.ts';
import { palette } from '../render/palette.ts';
import { Fields } from './fields.ts';
import { placesOf } from './places.ts';

const NOWHERE = 'https://champ.invalid/';
const name = (value: string) => PDFName.of(value);

const addressOf = (annotation: PDFDict): string | undefined => {
  const uri = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  const text = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
  return text.startsWith(NOWHERE) ? text.slice(NOWHERE.length) : undefined;
};

/** The tag of each annotation, by its number in the tree. */
function tagsOf(document: PDFDocument): Map<number, PDFDict> {
  const numbers = document.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  const found = new Map<number, PDFDict>();
  for (let index = 0; index < numbers.size(); index += 2) {
    const tag = numbers.lookup(index + 1);
    if (tag instanceof PDFDict) found.set(numbers.lookup(index, PDFNumber).asNumber(), tag);
  }
  return found;
}

const POINTS = 72 / 25.4;

/** The margin line, where the template draws it (`formulaire.typ`). */
function emptySheet(document: PDFDocument, { famille }: FeuilleARemplir): PDFRef {
  const [first] = document.getPages();
  const { width = 0, height = 0 } = first?.getSize() ?? {};
  const hue = (palette()[famille] ?? '#000000').match(/[0-9a-f]{2}/g)?.map((part) => hundredth(parseInt(part, 16) / 255)) ?? [];
  const line = `${hue.join(' ')} rg ${hundredth(16 * POINTS)} 0 ${hundredth(0.6 * POINTS)} ${hundredth(height)} re f`;
  return document.context.register(document.context.stream(line, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, hundredth(width), hundredth(height)] }));
}

/** @throws when a place of the form is not on the sheet, or the other way round: a mistake of ours */
export function makeFields(document: PDFDocument, sheet: FeuilleARemplir) {
  const expected = placesOf(sheet);
  const tags = tagsOf(document);
  const fields = new Fields(document.context);
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(ref, PDFDict);
      const address = addressOf(annotation);
      if (address === undefined || !(ref instanceof PDFRef)) continue;
      const place = expected.get(address);
      if (!place) throw new Error(`Le gabarit a une place « ${address} » que le formulaire n’a pas.`);
      expected.delete(address);
      tags.get(annotation.lookup(name('StructParent'), PDFNumber).asNumber())?.set(name('S'), name('Form'));
      fields.add(annotation, ref, place, page.ref);
    }
  }
  if (expected.size > 0) throw new Error(`Le gabarit n’a pas de place pour ${[...expected.keys()].join(', ')}.`);
  document.catalog.set(name('AcroForm'), document.context.register(fields.dictionary(emptySheet(document, sheet))));
}
