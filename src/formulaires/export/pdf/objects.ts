/**
 * The objects of a PDF (ISO 32000-1, 7.3), as small as filling our own forms needs: a general library weighs 250 kB in the browser, this
 * folder a few. Bytes are held in strings, one character a byte.
 */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
/** The bytes of a string. */
export class Bytes {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}
export type Dict = Map<string, PdfObject>;
export class Stream {
  readonly dict: Dict;
  readonly content: string;
  constructor(dict: Dict, content: string) {
    this.dict = dict;
    this.content = content;
  }
}
export type PdfObject = null | boolean | number | Name | Ref | Bytes | PdfObject[] | Dict | Stream;

export const name = (value: string) => new Name(value);
export const dict = (entries: Readonly<Record<string, PdfObject>>): Dict => new Map(Object.entries(entries));

/** A text of the file: UTF-16, which says every character. */
export function words(text: string): Bytes {
  let bytes = '\u00fe\u00ff';
  for (let index = 0; index < text.length; index++) bytes += String.fromCharCode(text.charCodeAt(index) >> 8, text.charCodeAt(index) & 0xff);
  return new Bytes(bytes);
}

/** One character a byte. */
export function binary(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return text;
}
export function unbinary(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
