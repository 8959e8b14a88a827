/** What pages weigh: as they are, as they travel, and with everything that a first visit brings along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes. */
export interface Spread {
  mean: number;
  p95: number;
  max: number;
}
export interface Page {
  path: string;
  raw: number;
  gzip: number;
  /** The page, its styles, scripts and fonts, as they travel (DESIGN §7.19); images are left out. */
  visit: number;
  /** What the browser has to lay out: a page may travel light and still be slow to open. */
  elements: number;
}
export interface Weights {
  pages: number;
  raw: Spread;
  gzip: Spread;
  visit: Spread;
  elements: Spread;
  /** Those that go the furthest beyond one limit or the other, the worst first. */
  heaviest: Page[];
  /** The largest page of a term, before compression: absent where there is none. */
  hub?: Page | undefined;
  /** Hubs larger than `HUB_LIMIT`. */
  hubsBeyond: number;
  /** Pages whose first visit goes beyond `LIMIT`. */
  beyond: number;
  /** Pages of more elements than `MOST_ELEMENTS`. */
  crowded: number;
}

export const LIMIT = 100_000;
/** What a page that gathers may weigh, before compression, however much there is to gather. */
export const HUB_LIMIT = 150_000;
/** Beyond that, a phone takes seconds to lay a page out. */
export const MOST_ELEMENTS = 5000;
const HEAVIEST = 12;

const ASSET = /<(?:link\b[^>]*\brel="(?:stylesheet|preload|modulepreload)"[^>]*\bhref|script\b[^>]*\bsrc)="([^"]+)"/g;
const travels = (content: Buffer, name: string) =>
  /\.(?:woff2?|png|jpe?g|webp|avif)$/.test(name) ? content.length : gzipSync(content).length;

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { mean: sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length), p95: at(0.95), max: at(1) };
}

const excess = ({ visit, elements }: Page) => Math.max(visit / LIMIT, elements / MOST_ELEMENTS);

/** @param dist what a build made, served at `/` */
export function weigh(dist: string): Weights {
  const assets = new Map<string, number>();
  const assetWeight = (address: string) => {
    const path = new URL(address, 'https://exemple.invalid').pathname;
    if (!assets.has(path)) assets.set(path, travels(readFileSync(join(dist, decodeURIComponent(path))), path));
    return assets.get(path) ?? 0;
  };
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = names.map((path): Page => {
    const content = readFileSync(join(dist, path));
    const gzip = gzipSync(content).length;
    const html = content.toString();
    const used = new Set([...html.matchAll(ASSET)].map(([, address = '']) => address));
    const visit = [...used].reduce((sum, address) => sum + assetWeight(address), gzip);
    return { path: `/${path.replace(/index\.html$/, '')}`, raw: content.length, gzip, visit, elements: html.match(/<[a-z]/g)?.length ?? 0 };
  });
  const hubs = pages.filter(({ path }) => path.startsWith('/vocabulaire/')).toSorted((a, b) => b.raw - a.raw);
  return {
    pages: pages.length,
    raw: spread(pages.map(({ raw }) => raw)),
    gzip: spread(pages.map(({ gzip }) => gzip)),
    visit: spread(pages.map(({ visit }) => visit)),
    elements: spread(pages.map(({ elements }) => elements)),
    heaviest: pages.toSorted((a, b) => excess(b) - excess(a)).slice(0, HEAVIEST),
    hub: hubs[0],
    hubsBeyond: hubs.filter(({ raw }) => raw > HUB_LIMIT).length,
    beyond: pages.filter(({ visit }) => visit > LIMIT).length,
    crowded: pages.filter(({ elements }) => elements > MOST_ELEMENTS).length,
  };
}
