/** What a fillable form owes to who types in it, by sight, by ear or by keyboard (PDF/UA-1, 7.18; Matterhorn 28). */
import { PDFArray, PDFBool, PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { dict, dicts, items, name, number, words, type PdfFile } from './file.ts';
import { every, type Tag } from './structure.ts';

const when = (fault: boolean, sentence: string) => (fault ? [sentence] : []);

/** A field that is not split further: itself, what it inherits, its widgets. */
interface Field {
  name: string;
  label: string | undefined;
  type: string | undefined;
  widgets: PDFDict[];
}

function read(field: PDFDict, parent: Omit<Field, 'widgets'>): Field[] {
  const own = words(field, 'T');
  const known = {
    name: [parent.name, own].filter(Boolean).join('.'),
    label: words(field, 'TU') ?? parent.label,
    type: words(field, 'FT') ?? parent.type,
  };
  const kids = dicts(field, 'Kids');
  if (kids.some((kid) => kid.has(name('T')))) return kids.flatMap((kid) => read(kid, known));
  return [{ ...known, widgets: kids.length > 0 ? kids : [field] }];
}

export const fieldsOf = ({ catalog }: PdfFile): Field[] =>
  dicts(dict(catalog, 'AcroForm'), 'Fields').flatMap((field) => read(field, { name: '', label: undefined, type: undefined }));

/** The object that a tag points to, where it points to one alone. */
const objectOf = ({ dict: element }: Tag): PDFDict | undefined => {
  const kids = items(element, 'K');
  const [only] = kids;
  return kids.length === 1 && only instanceof PDFDict ? dict(only, 'Obj') : undefined;
};

function widgetFaults({ name: field, type }: Field, widget: PDFDict, tagged: ReadonlySet<PDFDict>): string[] {
  const states = dict(widget, 'AP')?.lookup(name('N'));
  const shown = type === 'Btn' ? states instanceof PDFDict && states.has(name(words(widget, 'AS') ?? '')) : states instanceof PDFStream;
  return [
    ...when(!shown, `le champ « ${field} » n’a pas d’apparence`),
    ...when(!tagged.has(widget), `le champ « ${field} » n’est pas seul dans une balise Form`),
    ...when(((number(widget, 'F') ?? 0) & 4) === 0, `le champ « ${field} » ne s’imprime pas`),
  ];
}

/** Tabulation follows the tree: it must be the order in which fields stand on their page. */
function order({ pages }: PdfFile, tagged: readonly PDFDict[]): string[] {
  const place = new Map(tagged.map((widget, index) => [widget, index]));
  return pages.flatMap((page, index) => {
    const places = dicts(page, 'Annots').flatMap((widget) => place.get(widget) ?? []);
    return when(places.some((each, at) => at > 0 && each < (places[at - 1] ?? 0)), `page ${index + 1} : les champs ne sont pas dans l’ordre de lecture`);
  });
}

/** @returns what is wrong with the fields of a file; nothing where it has none */
export function fieldFaults(file: PdfFile, tags: readonly Tag[]): string[] {
  const form = dict(file.catalog, 'AcroForm');
  const tagged = every(tags, ({ type }) => type === 'Form').map(objectOf).filter((widget) => widget !== undefined);
  const known = new Set(tagged);
  const fields = fieldsOf(file);
  const widgets = new Set(fields.flatMap(({ widgets: all }) => all));
  const names = fields.map(({ name: field }) => field);
  const stray = file.pages.flatMap((page) => dicts(page, 'Annots')).filter((each) => words(each, 'Subtype') === 'Widget' && !widgets.has(each));
  return [
    ...fields.flatMap((field) => [
      ...when(!field.label?.trim(), `le champ « ${field.name} » n’a pas d’étiquette (TU)`),
      ...when(!['Tx', 'Btn', 'Ch', 'Sig'].includes(field.type ?? ''), `le champ « ${field.name} » n’a pas de genre (FT)`),
      ...field.widgets.flatMap((widget) => widgetFaults(field, widget, known)),
    ]),
    ...names.filter((each, index) => names.indexOf(each) < index).map((each) => `deux champs s’appellent « ${each} »`),
    ...when(stray.length > 0, `${stray.length} cases ne sont d’aucun champ`),
    ...when(form?.lookup(name('NeedAppearances')) === PDFBool.True, 'les apparences des champs sont laissées au lecteur (NeedAppearances)'),
    ...when(file.catalog.has(name('OpenAction')) || form?.lookup(name('CO')) instanceof PDFArray, 'le fichier contient un script ou une action'),
    ...order(file, tagged),
  ];
}
