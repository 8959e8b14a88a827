/** The fields of a PDF as two independent tools read and fill them: MuPDF, and pdf-lib. */
import { PDFCheckBox, PDFDocument, PDFDropdown, PDFRadioGroup, PDFSignature, PDFTextField } from '@cantoo/pdf-lib';
import * as mupdf from 'mupdf';

/** Name → value: a text, the state of a choice, `Off` where nothing is ticked. */
export type Values = Record<string, string>;

const NOTHING = 'Off';
const openWith = (bytes: Uint8Array) => {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
  if (!document) throw new Error('MuPDF opens no PDF.');
  return document;
};
const widgetsOf = (document: mupdf.PDFDocument) => Array.from({ length: document.countPages() }, (_, page) => document.loadPage(page)).flatMap((page) => page.getWidgets());

/** Whether a file was read as it is written: MuPDF mends, in silence, what is not. */
export const isSound = (bytes: Uint8Array): boolean => !openWith(bytes).wasRepaired();

export interface Said {
  name: string;
  label: string;
  type: string;
}
/** Every widget, in the order of its page, as MuPDF would say it. */
export const widgets = (bytes: Uint8Array): Said[] => widgetsOf(openWith(bytes)).map((widget) => ({ name: widget.getName(), label: widget.getLabel(), type: widget.getFieldType() }));

export const readWithMupdf = (bytes: Uint8Array): Values =>
  Object.fromEntries(widgetsOf(openWith(bytes)).filter((widget) => widget.getFieldType() !== 'signature').map((widget) => [widget.getName(), widget.getValue()]));

export async function readWithPdfLib(bytes: Uint8Array): Promise<Values> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const valueOf = (field: ReturnType<ReturnType<typeof document.getForm>['getFields']>[number]) => {
    if (field instanceof PDFTextField) return field.getText() ?? '';
    if (field instanceof PDFDropdown) return field.getSelected()[0] ?? '';
    if (field instanceof PDFRadioGroup) return field.getSelected() ?? NOTHING;
    return field instanceof PDFCheckBox && field.isChecked() ? (field.acroField.getOnValue()?.decodeText() ?? '') : NOTHING;
  };
  return Object.fromEntries(document.getForm().getFields().filter((field) => !(field instanceof PDFSignature)).map((field) => [field.getName(), valueOf(field)]));
}

/** Ticks every box, chooses the last option of every choice, writes a text everywhere else. */
export function fillWithMupdf(bytes: Uint8Array, text: string): Uint8Array {
  const document = openWith(bytes);
  for (const widget of widgetsOf(document)) {
    if (widget.isText()) widget.setTextValue(text);
    else if (widget.isChoice()) widget.setChoiceValue(widget.getOptions().at(-1) ?? '');
    else if (widget.isCheckbox() || widget.isRadioButton()) widget.toggle();
    widget.update();
  }
  return new Uint8Array(document.saveToBuffer('').asUint8Array());
}

export async function fillWithPdfLib(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const field of document.getForm().getFields()) {
    if (field instanceof PDFTextField) field.setText(text);
    else if (field instanceof PDFDropdown) field.select(field.getOptions().at(-1) ?? '');
    else if (field instanceof PDFRadioGroup) field.select(field.getOptions().at(-1) ?? '');
    else if (field instanceof PDFCheckBox) field.check();
  }
  return document.save();
}
