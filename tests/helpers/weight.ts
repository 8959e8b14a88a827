/** What a first visit to a page costs: compressed as hosts do, with an empty cache (DESIGN §7.19). */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folder, type Page } from './pages.ts';

const sizes = new Map<string, number>();

/** Fonts are compressed already: hosts send them as they are. @param path from the root of the site */
function transferred(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(folder, path));
  const size = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 6 }).length;
  sizes.set(path, size);
  return size;
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const relative = (from: string, address: string) => (address.startsWith('/') ? address : join(dirname(from), address));

/** Every font that a sheet declares, whether the page uses it or not. */
const fontsOf = (sheet: string) =>
  [...read(sheet).matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, address = '']) => relative(sheet, address));

/** A script and all that it imports before it runs. */
function scriptsFrom(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, address = ''] of read(script).matchAll(/(?:\bfrom\s*|\bimport\s*)["'](\.{0,2}\/[^"']+\.js)["']/g))
    scriptsFrom(relative(script, address), found);
  return found;
}

/** @returns bytes of a page, of its styles, of every font that they declare and of its scripts; images are left out */
export function weightOf({ $, html }: Page): number {
  const attributes = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? []);
  const sheets = attributes('link[rel=stylesheet]', 'href');
  const preloaded = attributes('link[rel=preload], link[rel=modulepreload]', 'href');
  const scripts = attributes('script[src]', 'src').flatMap((script) => [...scriptsFrom(script)]);
  const files = new Set([...sheets, ...preloaded, ...sheets.flatMap(fontsOf), ...scripts]);
  return [...files].reduce((sum, file) => sum + transferred(file), gzipSync(html, { level: 6 }).length);
}
