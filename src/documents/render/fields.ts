/**
 * Makes fields of the places that a form keeps for them. Typst has none: each place is a link to an address that nobody has, tagged where it
 * stands; it becomes a widget, and its tag a `Form` (ISO 32000-1, 12.7; PDF/UA-1, 7.18.4). No JavaScript, no NeedAppearances.
 */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import { boxName, stateName, TICKED } from '../../formulaires/export/names.ts';
import { papier } from '../../strings/papier.ts';
import type { FeuilleARemplir, Zone } from '../model.ts';
import { embedFieldFont } from './field-font.ts';
import { palette } from './palette.ts';

const NOWHERE = 'https://champ.invalid/';
const FLAG = { required: 1 << 1, multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17 } as const;
const PRINTED = 4;
/** The ink of `tokens.css` would need its own rounding in each reader: black is the same everywhere. */
const APPEARANCE = '/Champ 9 Tf 0 g';

const name = (value: string) => PDFName.of(value);
const words = (value: string) => PDFHexString.fromText(value);

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** What stands at an address. */
interface Place {
  zone: Zone;
  /** From 0. */
  option?: number;
}
/** Every zone of a form, in reading order. */
export const zonesOf = ({ blocs }: FeuilleARemplir): Zone[] =>
  blocs.flatMap(({ parties }) =>
    parties.flatMap((partie) => {
      if (partie.p === 'champs') return partie.champs.map(({ zone }) => zone);
      if (partie.p === 'signatures') return partie.signataires.flatMap(({ date, signature }) => [date, signature]);
      return partie.p === 'grille' ? [...partie.grille.rows.flatMap(({ cases }) => cases.map(({ zone }) => zone)), ...partie.grille.totaux.map(({ zone }) => zone)] : [];
    }),
  );

function places(sheet: FeuilleARemplir): Map<string, Place> {
  const addresses = (zone: Zone): [string, Place][] => {
    if (zone.genre === 'choix') return zone.options.map((_, option) => [`${zone.id}/${option + 1}`, { zone, option }]);
    if (zone.genre === 'coches') return zone.options.map((_, option) => [boxName(zone.id, option), { zone, option }]);
    return [[zone.id, { zone }]];
  };
  return new Map(zonesOf(sheet).flatMap(addresses));
}

const addressOf = (annotation: PDFDict): string | undefined => {
  const uri = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  const text = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
  return text.startsWith(NOWHERE) ? text.slice(NOWHERE.length) : undefined;
};

/** A tick, or a dot, in the middle of its place. */
const MARK = {
  tick: (x: number, y: number) => `q 1 0 0 1 ${x} ${y} cm 0 g -3.6 -0.2 m -2.4 1 l -1.2 -0.4 l 2.8 3.9 l 4 2.7 l -1.3 -3.2 l h f Q`,
  dot: (x: number, y: number) => `q 0 G 5.4 w 1 J ${x} ${y} m ${x} ${y} l S Q`,
};

/** Writes the fields of one file. */
class Fields {
  readonly #context: PDFContext;
  readonly #fields: PDFRef[] = [];
  readonly #radios = new Map<string, { ref: PDFRef; kids: PDFArray }>();
  readonly #appearances = new Map<string, PDFRef>();
  readonly #font: PDFRef;
  constructor(context: PDFContext) {
    this.#context = context;
    this.#font = embedFieldFont(context);
  }

  /** Places of a size share their appearance. */
  #appearance(annotation: PDFDict, content: string, font = false): PDFRef {
    const { width, height } = annotation.lookup(name('Rect'), PDFArray).asRectangle();
    const BBox = [0, 0, hundredth(width), hundredth(height)];
    const key = `${BBox} ${content}`;
    const known = this.#appearances.get(key);
    if (known) return known;
    const Resources = font ? this.#context.obj({ Font: { Champ: this.#font } }) : this.#context.obj({});
    const drawn = this.#context.register(this.#context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox, Resources }));
    this.#appearances.set(key, drawn);
    return drawn;
  }

  #box(annotation: PDFDict, state: string, mark: keyof typeof MARK) {
    const { width, height } = annotation.lookup(name('Rect'), PDFArray).asRectangle();
    const states = this.#context.obj({ [state]: this.#appearance(annotation, MARK[mark](hundredth(width / 2), hundredth(height / 2))), Off: this.#appearance(annotation, '') });
    annotation.set(name('AP'), this.#context.obj({ N: states }));
    annotation.set(name('AS'), name('Off'));
    annotation.set(name('MK'), this.#context.obj({ CA: PDFString.of(mark === 'tick' ? '4' : 'l') }));
  }

  #field(target: PDFDict, type: string, id: string, spoken: string, flags: number, required: boolean) {
    target.set(name('FT'), name(type));
    target.set(name('T'), PDFString.of(id));
    target.set(name('TU'), words(spoken));
    target.set(name('Ff'), PDFNumber.of(flags | (required ? FLAG.required : 0)));
  }

  #text(annotation: PDFDict, ref: PDFRef, zone: Zone) {
    const list = zone.genre === 'liste';
    this.#field(annotation, list ? 'Ch' : 'Tx', zone.id, zone.parle, list ? FLAG.combo : zone.genre === 'texte' ? FLAG.multiline : 0, zone.obligatoire);
    // An empty line first: a choice can be taken back.
    if (list) annotation.set(name('Opt'), this.#context.obj(['', ...zone.options].map(words)));
    annotation.set(name('DA'), PDFString.of(APPEARANCE));
    annotation.set(name('AP'), this.#context.obj({ N: this.#appearance(annotation, '/Tx BMC\nEMC', true) }));
    this.#fields.push(ref);
  }

  #radio(annotation: PDFDict, ref: PDFRef, zone: Zone, option: number) {
    let group = this.#radios.get(zone.id);
    if (!group) {
      const field = this.#context.obj({ V: 'Off' });
      const kids = PDFArray.withContext(this.#context);
      this.#field(field, 'Btn', zone.id, zone.parle, FLAG.radio, zone.obligatoire);
      field.set(name('Kids'), kids);
      group = { ref: this.#context.register(field), kids };
      this.#radios.set(zone.id, group);
      this.#fields.push(group.ref);
    }
    group.kids.push(ref);
    annotation.set(name('Parent'), group.ref);
    annotation.set(name('TU'), words(papier.option(zone.parle, zone.options[option] ?? '')));
    this.#box(annotation, stateName(option), 'dot');
  }

  #tick(annotation: PDFDict, ref: PDFRef, id: string, spoken: string, required: boolean) {
    this.#field(annotation, 'Btn', id, spoken, 0, required);
    annotation.set(name('V'), name('Off'));
    this.#box(annotation, TICKED, 'tick');
    this.#fields.push(ref);
  }

  /** @param page that bears the place */
  add(annotation: PDFDict, ref: PDFRef, { zone, option = 0 }: Place, page: PDFRef) {
    for (const key of ['A', 'Contents']) annotation.delete(name(key));
    annotation.set(name('Subtype'), name('Widget'));
    annotation.set(name('F'), PDFNumber.of(PRINTED));
    annotation.set(name('P'), page);
    if (zone.genre === 'choix') this.#radio(annotation, ref, zone, option);
    else if (zone.genre === 'coches') this.#tick(annotation, ref, boxName(zone.id, option), papier.option(zone.parle, zone.options[option] ?? ''), false);
    else if (zone.genre === 'case') this.#tick(annotation, ref, zone.id, zone.parle, zone.obligatoire);
    else if (zone.genre === 'signature') {
      this.#field(annotation, 'Sig', zone.id, zone.parle, 0, false);
      annotation.set(name('AP'), this.#context.obj({ N: this.#appearance(annotation, '') }));
      this.#fields.push(ref);
    } else this.#text(annotation, ref, zone);
  }

  /** @param sheet the drawing of a sheet without words, for pages that are added */
  dictionary(sheet: PDFRef): PDFDict {
    return this.#context.obj({ Fields: this.#fields, DR: { Font: { Champ: this.#font }, XObject: { Feuille: sheet } }, DA: PDFString.of(APPEARANCE) });
  }
}

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
  const expected = places(sheet);
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
