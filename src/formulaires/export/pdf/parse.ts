/** Reads one object of a PDF. Only what our own files hold: lengths are numbers, generations are 0. */
import { Bytes, Name, Ref, Stream, type Dict, type PdfObject } from './objects.ts';

const BLANK = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REFERENCE = /(\d+) 0 R(?![A-Za-z])/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([0-9A-Fa-f\s]*)>/y;
const STREAM = /[\0\t\n\f\r ]*stream\r?\n/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export class Reader {
  readonly #text: string;
  #at: number;
  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
  #taken(word: string): boolean {
    this.#match(BLANK);
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  /** @throws when what stands here is no object */
  object(): PdfObject {
    if (this.#taken('<<')) return this.#dict();
    if (this.#taken('[')) return this.#array();
    if (this.#taken('(')) return this.#string();
    for (const [word, value] of [['true', true], ['false', false], ['null', null]] as const) if (this.#taken(word)) return value;
    const hex = this.#match(HEX);
    if (hex) return new Bytes((hex[1] ?? '').replaceAll(/\s/g, '').replaceAll(/..?/g, (pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16))));
    const named = this.#match(NAME);
    if (named) return new Name((named[1] ?? '').replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
    const reference = this.#match(REFERENCE);
    if (reference) return new Ref(Number(reference[1]));
    const number = this.#match(NUMBER);
    if (number) return Number(number[0]);
    throw new Error(`Ce PDF ne se lit pas : rien de connu à l’octet ${this.#at}.`);
  }

  #array(): PdfObject[] {
    const items: PdfObject[] = [];
    while (!this.#taken(']')) items.push(this.object());
    return items;
  }

  #dict(): Dict | Stream {
    const entries: Dict = new Map();
    while (!this.#taken('>>')) {
      const key = this.object();
      if (!(key instanceof Name)) throw new Error(`Ce PDF ne se lit pas : une clé manque à l’octet ${this.#at}.`);
      entries.set(key.name, this.object());
    }
    const length = entries.get('Length');
    if (typeof length !== 'number' || !this.#match(STREAM)) return entries;
    return new Stream(entries, this.#text.slice(this.#at, this.#at + length));
  }

  #string(): Bytes {
    let bytes = '';
    for (let depth = 1; ; this.#at++) {
      let character = this.#text[this.#at] ?? '';
      if (character === '') throw new Error('Ce PDF ne se lit pas : une chaîne n’a pas de fin.');
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
      if (character === '\\') character = this.#escaped();
      bytes += character;
    }
    this.#at++;
    return new Bytes(bytes);
  }
  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[0];
    this.#at += octal?.length ?? 1;
    if (octal) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    const letter = this.#text[this.#at] ?? '';
    return letter === '\n' ? '' : (ESCAPES[letter] ?? letter);
  }
}

/** The object numbered at a place of the file: `12 0 obj …`. */
export function objectAt(text: string, offset: number): PdfObject {
  const head = /^\s*\d+ 0 obj/.exec(text.slice(offset, offset + 32));
  if (!head) throw new Error(`Ce PDF ne se lit pas : aucun objet à l’octet ${offset}.`);
  return new Reader(text, offset + head[0].length).object();
}
