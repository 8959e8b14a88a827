/** What a picture tells beside what it shows: who took it, where, with what. Pure: bytes in, bytes out. */
import { ascii, join } from './bytes.ts';
import { jpegExif, jpegParts } from './jpeg.ts';
import { formatOf, type Format, type Part } from './picture.ts';
import { pngExif, pngParts } from './png.ts';
import { orientationOnly, readExif, type Exif } from './tiff.ts';
import { closeWebp, webpExif, webpParts } from './webp.ts';

export interface Metadata {
  /** It says more than the picture shows. */
  tells: boolean;
  /** It says where the picture was taken. */
  gps: boolean;
}

interface Container {
  parts: (bytes: Uint8Array) => Part[];
  exif: (tiff: Uint8Array) => Uint8Array;
  /** How many of the first parts must stay first. */
  first: number;
}
const CONTAINERS: Partial<Record<Format, Container>> = {
  jpeg: { parts: jpegParts, exif: jpegExif, first: 1 },
  png: { parts: pngParts, exif: pngExif, first: 2 },
  webp: { parts: webpParts, exif: webpExif, first: Number.POSITIVE_INFINITY },
};

const exifOf = (parts: readonly Part[]): Exif | undefined => {
  const found = parts.find(({ exif }) => exif)?.exif;
  return found && readExif(found);
};

/** AVIF keeps EXIF as an item of its own, somewhere among its boxes: that it is named is enough to know. */
const AVIF_HEAD = 65_536;
const readAvif = (bytes: Uint8Array): Metadata => {
  const head = bytes.subarray(0, AVIF_HEAD);
  let words = '';
  for (let at = 0; at < head.length; at += 4096) words += ascii(head, at, 4096);
  return { tells: /infe[\s\S]{8}(?:Exif|mime)/.test(words), gps: false };
};

/** @param bytes a whole file @returns nothing for what is no picture */
export function metadataOf(bytes: Uint8Array): Metadata | undefined {
  const format = formatOf(bytes);
  if (format === 'avif') return readAvif(bytes);
  const container = format && CONTAINERS[format];
  if (!container) return undefined;
  const parts = container.parts(bytes);
  const exif = exifOf(parts);
  return { tells: parts.some(({ tells }) => tells) || (exif?.tells ?? false), gps: exif?.gps ?? false };
}

/**
 * Takes out of a JPEG, PNG or WebP file everything that is not seen, and keeps which way up it is.
 * @returns the same picture, sample for sample; nothing for a format that cannot be stripped here (AVIF, or no picture)
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const format = formatOf(bytes);
  const container = format && CONTAINERS[format];
  if (!container) return undefined;
  const parts = container.parts(bytes);
  const orientation = exifOf(parts)?.orientation ?? 1;
  const kept = parts.filter(({ drop }) => !drop).map(({ from, to }) => bytes.subarray(from, to));
  const exif = orientation === 1 ? [] : [container.exif(orientationOnly(orientation))];
  const stripped = join(...kept.slice(0, container.first), ...exif, ...kept.slice(container.first));
  return format === 'webp' ? closeWebp(stripped, exif.length > 0) : stripped;
}
