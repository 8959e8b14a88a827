/** What is wrong with one file of `public/medias/`, by its name and by its bytes. */
import { asciiName } from '../../lib/ascii-name.ts';
import { medias } from '../../strings/medias.ts';
import type { Finding } from '../problem.ts';
import { ascii } from './bytes.ts';
import { metadataOf } from './metadata.ts';
import { formatOf, type Format } from './picture.ts';

/** The endings that the site serves, and what each must hold. */
export const EXTENSIONS: Readonly<Record<string, Format>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp', avif: 'avif', pdf: 'pdf' };

/** In bytes. A picture of a page needs far less; a document is fetched only by whoever asks for it. */
export const MAX_PICTURE = 2_000_000;
export const MAX_DOCUMENT = 8_000_000;

/** The same in every address, on every system: what the editor's own names are made of. */
const NAME = /^[a-z0-9][a-z0-9._~-]{0,99}$/;

export const extensionOf = (name: string) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
const fileName = (path: string) => path.split('/').at(-1) ?? path;
export const isPicture = (path: string) => Object.hasOwn(EXTENSIONS, extensionOf(path)) && extensionOf(path) !== 'pdf';

/** @returns an ASCII name for the file: `Été 2.PNG` → `ete-2.png` */
export function mediaName(name: string): string {
  const [, stem = name, extension = ''] = /^([\s\S]*)\.([A-Za-z0-9]{1,5})$/.exec(name) ?? [];
  return `${asciiName(stem).slice(0, 90).replace(/-$/, '') || 'image'}${extension === '' ? '' : `.${extension.toLowerCase()}`}`;
}

const finding = (code: string, [message, remedy]: readonly [string, string]): Finding => ({ code, message, remedy });

/** @param path with `/`, folders included @returns what is wrong with the name alone, whatever the file holds */
export function mediaNameFindings(path: string): Finding[] {
  const name = fileName(path);
  const extension = extensionOf(name);
  if (extension === 'svg' || extension === 'svgz') return [finding('media-svg', medias.svg)];
  const allowed = Object.keys(EXTENSIONS).join(', ');
  if (!Object.hasOwn(EXTENSIONS, extension)) return [finding('media-type', medias.type(extension, allowed))];
  return path.split('/').every((step) => NAME.test(step)) ? [] : [finding('media-nom', medias.nom(mediaName(name)))];
}

/** A document that runs something, or that holds another file. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|RichMedia)\b/;

function isActive(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 8000) if (ACTIVE.test(ascii(bytes, at, 8032))) return true;
  return false;
}

function contentFindings(bytes: Uint8Array, format: Format): Finding[] {
  if (format === 'pdf') return isActive(bytes) ? [finding('media-actif', medias.actif)] : [];
  const metadata = metadataOf(bytes);
  if (!metadata?.tells) return [];
  return [finding('media-metadonnees', metadata.gps ? medias.position : format === 'avif' ? medias.metadonneesAvif : medias.metadonnees)];
}

/**
 * @param path the file's name, with its folders below `public/medias/`
 * @param bytes all of it
 * @returns everything that keeps it from being published
 */
export function mediaFindings(path: string, bytes: Uint8Array): Finding[] {
  const byName = mediaNameFindings(path);
  const expected = EXTENSIONS[extensionOf(path)];
  if (expected === undefined) return byName;
  const found = formatOf(bytes);
  if (found !== expected) return [...byName, finding('media-contenu', medias.contenu(extensionOf(path), found))];
  const max = expected === 'pdf' ? MAX_DOCUMENT : MAX_PICTURE;
  const size = bytes.length > max ? [finding('media-taille', medias.taille(bytes.length, max, expected))] : [];
  return [...byName, ...size, ...contentFindings(bytes, expected)];
}
