/** What a file of the media may be, told by its first bytes. */
import { ascii } from './bytes.ts';

export type Format = 'png' | 'jpeg' | 'webp' | 'avif' | 'pdf';

const AVIF_BRANDS = new Set(['avif', 'avis']);

/** @returns what the bytes are, whatever the name says */
export function formatOf(bytes: Uint8Array): Format | undefined {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 4) === 'ftyp' && AVIF_BRANDS.has(ascii(bytes, 8, 4))) return 'avif';
  return ascii(bytes, 0, 5) === '%PDF-' ? 'pdf' : undefined;
}

/** One part of a picture: a segment of JPEG, a chunk of PNG or of WebP, its own frame included. */
export interface Part {
  from: number;
  to: number;
  /** A metadata part that stands for nothing seen. */
  drop: boolean;
  /** The TIFF of its EXIF, where it holds one. */
  exif?: Uint8Array;
  /** It says who, where or with what: it must go. */
  tells: boolean;
}
