/**
 * A PDF of ours, opened to be added to: what changes is written after the file as it was (ISO 32000-1, 7.5.6), so that nothing of it, tags
 * and labels above all, can be lost.
 */
import { binary, Name, name, Ref, Stream, unbinary, type Dict, type PdfObject } from './objects.ts';
import { objectAt, Reader } from './parse.ts';
import { serialise } from './serialise.ts';

type Place = { offset: number } | { within: number; index: number };

async function inflated(stream: Stream): Promise<string> {
  const filter = stream.dict.get('Filter');
  if (!(filter instanceof Name)) return stream.content;
  const flow = new Blob([unbinary(stream.content)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return binary(new Uint8Array(await new Response(flow).arrayBuffer()));
}

const numbers = (object: PdfObject | undefined): number[] => (Array.isArray(object) ? object.filter((item) => typeof item === 'number') : []);

/** Where each object is: a cross-reference stream (7.5.8), alone. */
async function places(table: Stream): Promise<Map<number, Place>> {
  const content = await inflated(table);
  const widths = numbers(table.dict.get('W'));
  const [first = 0, count = Number(table.dict.get('Size'))] = numbers(table.dict.get('Index'));
  const found = new Map<number, Place>();
  let at = 0;
  for (let number = first; number < first + count; number++) {
    const [type = 1, place = 0, index = 0] = widths.map((width) => {
      let value = 0;
      for (let end = at + width; at < end; at++) value = value * 256 + content.charCodeAt(at);
      return value;
    });
    if (type === 1) found.set(number, { offset: place });
    if (type === 2) found.set(number, { within: place, index });
  }
  return found;
}

/** The objects packed in a stream, in order. */
async function unpacked(stream: Stream): Promise<PdfObject[]> {
  const content = await inflated(stream);
  const first = Number(stream.dict.get('First'));
  const heads = content.slice(0, first).trim().split(/\s+/).map(Number);
  return heads.flatMap((offset, index) => (index % 2 === 1 ? [new Reader(content, first + offset).object()] : []));
}

export class PdfFile {
  readonly #text: string;
  readonly #start: number;
  readonly #trailer: Dict;
  readonly #objects: Map<number, PdfObject>;
  readonly #changed = new Set<number>();
  #size: number;

  private constructor(text: string, start: number, trailer: Dict, objects: Map<number, PdfObject>) {
    this.#text = text;
    this.#start = start;
    this.#trailer = trailer;
    this.#objects = objects;
    this.#size = Number(trailer.get('Size'));
  }

  /** @throws when it is not one of our fillable forms */
  static async open(bytes: Uint8Array): Promise<PdfFile> {
    const text = binary(bytes);
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
    if (Number.isNaN(start)) throw new Error('Ce fichier n’est pas un PDF, ou il n’est pas entier.');
    const table = objectAt(text, start);
    if (!(table instanceof Stream)) throw new Error('Ce PDF n’est pas un formulaire de ce site.');
    const found = await places(table);
    const packs = new Map<number, PdfObject[]>();
    const objects = new Map<number, PdfObject>();
    for (const [number, place] of found) if ('offset' in place) objects.set(number, objectAt(text, place.offset));
    for (const [number, place] of found) {
      if ('offset' in place) continue;
      const pack = objects.get(place.within);
      if (!packs.has(place.within) && pack instanceof Stream) packs.set(place.within, await unpacked(pack));
      objects.set(number, packs.get(place.within)?.[place.index] ?? null);
    }
    return new PdfFile(text, start, table.dict, objects);
  }

  get root(): PdfObject | undefined {
    return this.#trailer.get('Root');
  }

  /** What a reference leads to; anything else is itself. */
  resolve(object: PdfObject | undefined): PdfObject {
    return object instanceof Ref ? (this.#objects.get(object.number) ?? null) : (object ?? null);
  }
  /** @throws when it is no dictionary */
  dict(object: PdfObject | undefined): Dict {
    const found = this.resolve(object);
    if (found instanceof Map) return found;
    throw new Error('Ce PDF n’est pas un formulaire de ce site : il y manque un dictionnaire.');
  }
  array(object: PdfObject | undefined): PdfObject[] {
    const found = this.resolve(object);
    return Array.isArray(found) ? found : [];
  }
  async content(object: PdfObject | undefined): Promise<string> {
    const found = this.resolve(object);
    if (!(found instanceof Stream)) throw new Error('Ce PDF n’est pas un formulaire de ce site : il y manque un flux.');
    return inflated(found);
  }

  /** Says that what this reference leads to was changed; what stands in another object is written with it. */
  touch(object: PdfObject | undefined) {
    if (object instanceof Ref) this.#changed.add(object.number);
  }
  add(object: PdfObject): Ref {
    const ref = new Ref(this.#size++);
    this.#objects.set(ref.number, object);
    this.#changed.add(ref.number);
    return ref;
  }

  /** @returns the file as it was, then what changed, then where it is */
  save(): Uint8Array<ArrayBuffer> {
    let text = `${this.#text.trimEnd()}\n`;
    const offsets: [number: number, offset: number][] = [];
    for (const number of [...this.#changed].sort((a, b) => a - b)) {
      offsets.push([number, text.length]);
      text += `${number} 0 obj\n${serialise(this.#objects.get(number) ?? null)}\nendobj\n`;
    }
    const table = this.#size;
    const start = text.length;
    offsets.push([table, start]);
    const rows = offsets.map(([, offset]) => String.fromCharCode(1, ...[24, 16, 8, 0].map((shift) => (offset >> shift) & 0xff)));
    const kept = ['Root', 'Info', 'ID'].flatMap((key): [string, PdfObject][] => (this.#trailer.has(key) ? [[key, this.#trailer.get(key) ?? null]] : []));
    const trailer: Dict = new Map<string, PdfObject>([['Type', name('XRef')], ['Size', table + 1], ['Prev', this.#start], ['W', [1, 4, 0]], ['Index', offsets.flatMap(([number]) => [number, 1])], ...kept]);
    text += `${table} 0 obj\n${serialise(new Stream(trailer, rows.join('')))}\nendobj\nstartxref\n${start}\n%%EOF\n`;
    return unbinary(text);
  }
}
