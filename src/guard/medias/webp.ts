/** WebP: chunks of RIFF, padded to an even length. The head of an extended file says which metadata follow. */
import { ascii, fromAscii, join, littleEndian, u32 } from './bytes.ts';
import type { Part } from './picture.ts';

const HEAD = 12;
const FLAGS = 20;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

function partAt(bytes: Uint8Array, from: number): Part {
  const size = u32(bytes, from + 4, true);
  const type = ascii(bytes, from, 4);
  const drop = type === 'EXIF' || type === 'XMP ';
  const content = bytes.subarray(from + 8, from + 8 + size);
  // Some programs keep JPEG's own heading before the TIFF.
  const exif = ascii(content, 0, 6) === 'Exif\0\0' ? content.subarray(6) : content;
  return { from, to: from + 8 + size + (size % 2), drop, tells: type === 'XMP ', ...(type === 'EXIF' && { exif }) };
}

export function webpParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ from: 0, to: HEAD, drop: false, tells: false }];
  for (let at = HEAD; at + 8 <= bytes.length; at = parts.at(-1)?.to ?? bytes.length) parts.push(partAt(bytes, at));
  return parts;
}

/** @returns an `EXIF` chunk that holds a TIFF */
export const webpExif = (tiff: Uint8Array) => join(fromAscii('EXIF'), littleEndian(tiff.length), tiff, new Uint8Array(tiff.length % 2));

/** Says in the head how long the file is now, and which metadata it still has. */
export function closeWebp(bytes: Uint8Array, hasExif: boolean): Uint8Array {
  const copy = bytes.slice();
  copy.set(littleEndian(copy.length - 8), 4);
  if (ascii(copy, HEAD, 4) === 'VP8X') copy[FLAGS] = ((copy[FLAGS] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | (hasExif ? EXIF_FLAG : 0);
  return copy;
}
