/** JPEG: segments before the scan. `APP1` holds EXIF and XMP, `APP13` the press's captions, `COM` anybody's words. */
import { ascii, fromAscii, join, u16 } from './bytes.ts';
import type { Part } from './picture.ts';

const SOS = 0xda;
const EOI = 0xd9;
const COM = 0xfe;
const isApplication = (marker: number) => marker >= 0xe1 && marker <= 0xef;
/** A colour profile and Adobe's way with colours are part of what is seen. */
const isSeen = (marker: number, name: string) => (marker === 0xe2 && name.startsWith('ICC_PROFILE')) || marker === 0xee;

function partAt(bytes: Uint8Array, from: number, marker: number): Part {
  const to = from + 2 + u16(bytes, from + 2);
  const name = ascii(bytes, from + 4, 14);
  const drop = marker === COM || (isApplication(marker) && !isSeen(marker, name));
  const isExif = marker === 0xe1 && name.startsWith('Exif\0\0');
  return { from, to, drop, tells: drop && !isExif, ...(isExif && { exif: bytes.subarray(from + 10, to) }) };
}

/** Within a scan 0xff is always followed by 0 or by a mark of restart: the first `EOI` ends the picture. */
function endOf(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === EOI) return at + 2;
  return bytes.length;
}

/** @returns the segments of the head, the picture, then whatever is hidden after it: phones keep a film or another picture there */
export function jpegParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ from: 0, to: 2, drop: false, tells: false }];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SOS || marker === EOI) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const part = partAt(bytes, at, marker);
    parts.push(part);
    at = part.to;
  }
  const end = endOf(bytes, at);
  parts.push({ from: at, to: end, drop: false, tells: false });
  return end < bytes.length ? [...parts, { from: end, to: bytes.length, drop: true, tells: true }] : parts;
}

/** @returns an `APP1` segment that holds a TIFF */
export const jpegExif = (tiff: Uint8Array) =>
  join(Uint8Array.of(0xff, 0xe1, (tiff.length + 8) >> 8, (tiff.length + 8) & 255), fromAscii('Exif\0\0'), tiff);
