/** Follows the links of a built site on disk, as a static host would. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_URL } from './build.ts';
import type { Page } from './pages.ts';

export interface Link {
  /** As written. */
  href: string;
  /** The name of the element that bears it. */
  element: string;
  /** Absolute: the site’s own begin with `SITE_URL`. */
  url: URL;
}

/** @param base the base that the site was built for, with its slashes */
export function linksOf({ $, path }: Page, base = '/'): Link[] {
  const here = new URL(`${base}${path.slice(1)}`, SITE_URL);
  return $('[href], [src], form[action]')
    .toArray()
    .flatMap(({ name, attribs }) => {
      const href = attribs['href'] ?? attribs['src'] ?? attribs['action'];
      return href !== undefined && URL.canParse(href, here) ? [{ href, element: name, url: new URL(href, here) }] : [];
    });
}

export const isInternal = ({ url }: Link) => url.origin === SITE_URL;

export interface Target {
  folder: string;
  base?: string;
  /** By address, without base. */
  pages: ReadonlyMap<string, Page>;
}

function isFile(file: string) {
  return existsSync(file) && statSync(file).isFile();
}

/** @returns why an internal link leads nowhere, or nothing */
export function broken({ url }: Link, { folder, base = '/', pages }: Target): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return 'outside the base';
  const address = `/${path.slice(base.length)}`;
  if (!isFile(join(folder, address.endsWith('/') ? `${address}index.html` : address))) return 'no such file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const page = pages.get(address);
  if (anchor === '' || !page) return undefined;
  return page
    .$('[id]')
    .toArray()
    .some(({ attribs }) => attribs['id'] === anchor)
    ? undefined
    : 'no such anchor';
}

export const byAddress = (list: readonly Page[]) => new Map(list.map((page) => [page.path, page]));
