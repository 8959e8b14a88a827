/**
 * The filled PDF, made where the form was filled: in the browser. What was answered is added to the fillable PDF as it was published; its
 * tags, its labels and its fields stay. No request, no clock, no chance: the same answers give the same file.
 */
import { isEmpty, valueOf, type Reponses, type Valeur } from '../answers.ts';
import { fieldsOf, type Field, type FormModel } from '../model.ts';
import { totals } from '../totals.ts';
import { appearance, lay } from './layout.ts';
import { boxName, fieldName, stateName, TICKED, totalName } from './names.ts';
import { PdfFile } from './pdf/file.ts';
import { Bytes, dict, name, Name, Ref, Stream, unbinary, words, type Dict, type PdfObject } from './pdf/objects.ts';
import { penOf, type Pen } from './signs.ts';
import { addSuite, type LongAnswer } from './suite.ts';

export { missingGlyphs, type MissingSign } from './signs.ts';

const MULTILINE = 1 << 12;
const OFF = name('Off');

const formOf = (file: PdfFile): Dict => file.dict(file.dict(file.root).get('AcroForm'));
const resourcesOf = (file: PdfFile): Dict => file.dict(formOf(file).get('DR'));

/** @param blank the fillable PDF of a form @returns the font of its fields, a TrueType file: what `fillPdf` and `missingGlyphs` measure with */
export async function embeddedFont(blank: Uint8Array): Promise<Uint8Array> {
  const file = await PdfFile.open(blank);
  const font = file.dict(file.dict(resourcesOf(file).get('Font')).get('Champ'));
  const descriptor = file.dict(file.dict(file.array(font.get('DescendantFonts'))[0]).get('FontDescriptor'));
  return unbinary(await file.content(descriptor.get('FontFile2')));
}

class Filling {
  readonly #file: PdfFile;
  readonly #pen: Pen;
  readonly #resources: Dict;
  readonly #fields = new Map<string, Ref>();
  readonly #long: LongAnswer[] = [];

  constructor(file: PdfFile, font: Uint8Array) {
    this.#file = file;
    this.#pen = penOf(font);
    this.#resources = resourcesOf(file);
    for (const ref of file.array(formOf(file).get('Fields'))) {
      const title = file.dict(ref).get('T');
      if (ref instanceof Ref && title instanceof Bytes) this.#fields.set(title.bytes, ref);
    }
  }

  #field(id: string): { field: Dict; ref: Ref } {
    const ref = this.#fields.get(id);
    if (!ref) throw new Error(`Le PDF à remplir n’a pas le champ « ${id} » : rechargez la page pour en avoir la dernière version.`);
    return { field: this.#file.dict(ref), ref };
  }

  text(id: string, spoken: string, text: string) {
    const { field, ref } = this.#field(id);
    const [left = 0, bottom = 0, right = 0, top = 0] = this.#file.array(field.get('Rect')).map(Number);
    const box = { width: right - left, height: top - bottom, multiline: (Number(field.get('Ff')) & MULTILINE) !== 0 };
    const laid = lay(text, box, this.#pen, this.#long.length + 1);
    if (laid.cut) this.#long.push({ titre: spoken, text });
    const drawn = new Stream(dict({ Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, box.width, box.height], Resources: dict({ Font: this.#resources.get('Font') ?? null }) }), appearance(laid, box, this.#pen));
    field.set('V', words(text));
    field.set('DA', new Bytes(`/Champ ${laid.size} Tf 0 g`));
    field.set('AP', dict({ N: this.#file.add(drawn) }));
    this.#file.touch(ref);
  }

  tick(id: string) {
    const { field, ref } = this.#field(id);
    field.set('V', name(TICKED));
    field.set('AS', name(TICKED));
    this.#file.touch(ref);
  }

  /** @param option from 0 */
  choose(id: string, option: number) {
    const { field, ref } = this.#field(id);
    const state = stateName(option);
    field.set('V', name(state));
    this.#file.touch(ref);
    for (const kid of this.#file.array(field.get('Kids'))) {
      const widget = this.#file.dict(kid);
      const states = this.#file.dict(this.#file.dict(widget.get('AP')).get('N'));
      widget.set('AS', states.has(state) ? name(state) : OFF);
      this.#file.touch(kid);
    }
  }

  /** @param titre of the form @returns the file, with the pages of what was too long for its place */
  finish(titre: string): Uint8Array {
    const file = this.#file;
    if (this.#long.length > 0) {
      const catalog = file.dict(file.root);
      addSuite(file, titre, catalog, this.#resources, firstPage(file, catalog.get('Pages')), this.#long, this.#pen);
    }
    return file.save();
  }
}

/** The first leaf of the tree of pages. */
function firstPage(file: PdfFile, node: PdfObject | undefined): Dict {
  const found = file.dict(node);
  const type = found.get('Type');
  return type instanceof Name && type.name === 'Pages' ? firstPage(file, file.array(found.get('Kids'))[0]) : found;
}

function fill(filling: Filling, field: Field, value: Valeur) {
  const { id, genre, options, spoken } = field;
  if (isEmpty(value)) return;
  if (genre === 'case') filling.tick(fieldName(id));
  else if (genre === 'choix_multiple') {
    const chosen = Array.isArray(value) ? value : [];
    for (const [index, option] of options.entries()) if (chosen.includes(option)) filling.tick(boxName(id, index));
  } else if (genre === 'likert' || (genre === 'choix' && !field.cell)) {
    const option = options.indexOf(String(value));
    if (option >= 0) filling.choose(fieldName(id), option);
  } else filling.text(fieldName(id), spoken, String(value));
}

/**
 * @param blank the fillable PDF of the form
 * @param font that of `embeddedFont(blank)`
 * @returns the same file, filled: every text whole in its field; what its place cannot show is printed whole on pages of its own
 * @throws when the PDF is not that of this form
 */
export async function fillPdf(blank: Uint8Array, font: Uint8Array, form: FormModel, answers: Reponses): Promise<Uint8Array> {
  const filling = new Filling(await PdfFile.open(blank), font);
  for (const field of fieldsOf(form)) fill(filling, field, valueOf(answers, field));
  for (const { table, column, label, text, value } of totals(form, answers)) if (value !== 0) filling.text(totalName(table, column), label, text);
  return filling.finish(form.titre);
}
