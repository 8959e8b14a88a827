/** The fields of a file: dictionaries, appearances, the form that holds them. No JavaScript, no NeedAppearances. */
import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString, type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { boxName, stateName, TICKED } from '../../formulaires/export/names.ts';
import { hundredth } from '../../lib/round.ts';
import { papier } from '../../strings/papier.ts';
import type { Zone } from '../model.ts';
import { embedFieldFont } from './font.ts';
import { MARK } from './marks.ts';
import type { Place } from './places.ts';

const FLAG = { required: 1 << 1, multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17 } as const;
const PRINTED = 4;
/** The ink of `tokens.css` would need its own rounding in each reader: black is the same everywhere. */
const APPEARANCE = '/Champ 9 Tf 0 g';

const name = (value: string) => PDFName.of(value);
const words = (value: string) => PDFHexString.fromText(value);

/** Writes the fields of one file. */
export class Fields {
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
