/** PNG: chunks. Words are in `tEXt`, `zTXt` and `iTXt` (XMP too), EXIF in `eXIf`; nothing belongs after `IEND`. */
import { ascii, bigEndian, fromAscii, join, u32 } from './bytes.ts';
import type { Part } from './picture.ts';

const SIGNATURE = 8;
const METADATA = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);
/** The program that drew it, and its day, say nothing of anybody. */
const HARMLESS = /^(?:Software|date:|Creation Time)/i;

function partAt(bytes: Uint8Array, from: number): Part {
  const to = from + 12 + u32(bytes, from);
  const type = ascii(bytes, from + 4, 4);
  const drop = METADATA.has(type);
  const tells = drop && type !== 'eXIf' && type !== 'tIME' && !HARMLESS.test(ascii(bytes, from + 8, 20));
  return { from, to, drop, tells, ...(type === 'eXIf' && { exif: bytes.subarray(from + 8, to - 4) }) };
}

/** @returns the signature, the chunks, then whatever was hidden after the last one */
export function pngParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ from: 0, to: SIGNATURE, drop: false, tells: false }];
  let at = SIGNATURE;
  let isEnded = false;
  while (at + 12 <= bytes.length && !isEnded) {
    isEnded = ascii(bytes, at + 4, 4) === 'IEND';
    const part = partAt(bytes, at);
    parts.push(part);
    at = part.to;
  }
  return at < bytes.length ? [...parts, { from: at, to: bytes.length, drop: true, tells: true }] : parts;
}

/** CRC-32 of ISO 3309, as PNG wants it after each chunk. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** @returns an `eXIf` chunk that holds a TIFF */
export function pngExif(tiff: Uint8Array): Uint8Array {
  const content = join(fromAscii('eXIf'), tiff);
  return join(bigEndian(tiff.length), content, bigEndian(crc(content)));
}
