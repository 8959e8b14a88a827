/** Addresses as paper shows them. */
import type { Address } from './model.ts';

/** Where the site is published; `site` is absent where `SITE_URL` is not set (DESIGN §7.9). */
export interface Place {
  site?: string | undefined;
  /** `/`, or the folder that the site is served under. */
  base: string;
}

const underBase = (path: string, base: string) => `${base.replace(/\/$/, '')}${path}`;

/** @param path an address of the site, or a complete one @returns a complete address; nothing for one of the site without `SITE_URL` */
export function complete(path: string, { site, base }: Place): string | undefined {
  if (/^(?:https?|mailto):/.test(path)) return path;
  return site && new URL(underBase(path, base), site).href;
}

/** @param path of the page that the document belongs to */
export function addressOf(path: string, place: Place): Address {
  const url = complete(path, place);
  return { lisible: url ? decodeURI(url).replace(/^https?:\/\//, '') : underBase(path, place.base), url };
}
