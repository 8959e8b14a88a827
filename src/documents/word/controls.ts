/** Content controls: what a word processor lets people fill, each with the label that it says aloud. */
import { ImportedXmlComponent, TextRun, type ParagraphChild } from 'docx';
import { boxName, stateName } from '../../formulaires/export/names.ts';
import { papier } from '../../strings/papier.ts';
import type { Zone } from '../model.ts';

/** Word refuses a longer name. */
const LONGEST = 64;
const short = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);

const element = (tag: string, attributes?: Readonly<Record<string, string>>, ...children: (ImportedXmlComponent | string)[]) => {
  const made = new ImportedXmlComponent(tag, attributes);
  for (const child of children) made.push(child);
  return made;
};

const BOX = '\u2610';
const TICKED_BOX = '\u2612';
const BOX_FACE = 'MS Gothic';
const symbol = (tag: string, sign: string) => element(tag, { 'w14:val': (sign.codePointAt(0) ?? 0).toString(16), 'w14:font': BOX_FACE });

/** Numbers the controls of one document: each must have its own. */
export function controls() {
  let last = 0;
  const control = (title: string, tag: string, kind: ImportedXmlComponent, shown: ImportedXmlComponent, empty: boolean): ParagraphChild => {
    const state = empty ? [element('w:showingPlcHdr')] : [];
    const properties = [element('w:alias', { 'w:val': short(title) }), ...state, element('w:id', { 'w:val': String(++last) }), element('w:tag', { 'w:val': tag.slice(0, LONGEST) }), kind];
    const made = element('w:sdt', undefined, element('w:sdtPr', undefined, ...properties), element('w:sdtContent', undefined, shown));
    // The library names its own classes as what a paragraph may hold; it writes any element.
    return made as unknown as ParagraphChild;
  };
  const run = (properties: ImportedXmlComponent, text: string) => element('w:r', undefined, element('w:rPr', undefined, properties), element('w:t', undefined, text));
  const field = (title: string, tag: string, kind: ImportedXmlComponent) => control(title, tag, kind, run(element('w:rStyle', { 'w:val': 'PlaceholderText' }), papier.ecrireIci), true);
  const box = (title: string, tag: string) => {
    const kind = element('w14:checkbox', undefined, element('w14:checked', { 'w14:val': '0' }), symbol('w14:checkedState', TICKED_BOX), symbol('w14:uncheckedState', BOX));
    return control(title, tag, kind, run(element('w:rFonts', { 'w:ascii': BOX_FACE, 'w:hAnsi': BOX_FACE, 'w:eastAsia': BOX_FACE, 'w:hint': 'eastAsia' }), BOX), false);
  };
  return {
    text: ({ parle, id, genre }: Zone): ParagraphChild => field(parle, id, element('w:text', genre === 'texte' ? { 'w:multiLine': '1' } : undefined)),
    list: ({ parle, id, options }: Zone): ParagraphChild =>
      field(parle, id, element('w:dropDownList', undefined, ...options.map((option) => element('w:listItem', { 'w:displayText': option, 'w:value': option })))),
    box: ({ parle, id }: Zone): ParagraphChild => box(parle, id),
    /** One option of a choice, from 0. */
    option: ({ parle, id, options, genre }: Zone, option: number): ParagraphChild =>
      box(papier.option(parle, options[option] ?? ''), genre === 'coches' ? boxName(id, option) : `${id}-${stateName(option)}`),
    /** A box, then its words; the next one after a space that may break. */
    options(zone: Zone): ParagraphChild[] {
      return zone.options.flatMap((option, index) => [this.option(zone, index), new TextRun(`\u00a0${option}${index + 1 < zone.options.length ? '   ' : ''}`)]);
    },
  };
}
export type Controls = ReturnType<typeof controls>;
