/** The part of TIFF that EXIF is written in: which things the first directory tells, and the turn of the picture. */
import { ascii, fromAscii, join, u16, u32 } from './bytes.ts';

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const MOST_ENTRIES = 512;

export interface Exif {
  /** 1 to 8; 1 when the picture is upright or does not say. */
  orientation: number;
  gps: boolean;
  /** It tells more than the turn of the picture. */
  tells: boolean;
}

/** @param tiff from its byte order mark (`II` or `MM`) on */
export function readExif(tiff: Uint8Array): Exif {
  const order = ascii(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return { orientation: 1, gps: false, tells: tiff.length > 0 };
  const little = order === 'II';
  const start = u32(tiff, 4, little);
  const count = Math.min(u16(tiff, start, little), MOST_ENTRIES);
  const entries = Array.from({ length: count }, (_, index) => start + 2 + index * 12);
  const tags = entries.map((at) => u16(tiff, at, little));
  const at = entries[tags.indexOf(ORIENTATION)];
  const turn = at === undefined ? 1 : u16(tiff, at + 8, little);
  return {
    orientation: turn >= 1 && turn <= 8 ? turn : 1,
    gps: tags.includes(GPS),
    tells: tags.some((tag) => tag !== ORIENTATION),
  };
}

/** @returns the smallest TIFF that says which way up a picture is, so that a photograph stays upright once stripped */
export const orientationOnly = (orientation: number) =>
  join(fromAscii('MM\0*'), Uint8Array.of(0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0));
