/** The addresses that the site will answer, known from the entries before anything is built. */
import { fieldIds, headingAnchors, isPageId } from '../lib/anchors.ts';
import { pathOf } from '../lib/urls.ts';
import { RESERVED_ADDRESSES } from '../relations/index.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import type { CheckedEntry } from './entry.ts';

export interface SiteMap {
  /** Whether a page or a file answers at an address, given without its query and anchor. */
  answers: (address: string) => boolean;
  /** Addresses of entries, to propose one. */
  addresses: readonly string[];
  /** The anchors of the page at an address; undefined where they are not all known. */
  anchors: (address: string) => ReadonlySet<string> | undefined;
  /** The address of an entry's page. */
  pageOf: (entry: CheckedEntry) => string;
}

const GLOSSARY = '/glossaire/';
/** Where every page below is that of an entry, a piste or a term. */
const ENUMERATED = ['/pistes/', '/vocabulaire/', '/medias/', ...COLLECTIONS.map((name) => `/${name}/`)];
/** What the site makes among them; a test holds the list to its pages. */
const MADE = ['/', '/modules/couverture/', '/pistes/par-date/'];
/** What changed between two versions of a framing document. */
const COMPARISON = /^(\/cadrages\/[^/]+\/)depuis\/([^/]+\/)$/;
const FILES = new Set(['/flux.xml', '/calendrier.ics', '/sitemap-index.xml', '/robots.txt', '/favicon.svg']);
const DOCUMENT = /(?:fiche|livret|vierge|remplissable)\.pdf$|carte\.png$|formulaire\.docx$/;

const textAt = (data: unknown, key: string) => {
  const value = (data as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
};
const idsIn = (data: unknown, list: string, key: string): string[] => {
  const items = (data as Record<string, unknown> | undefined)?.[list];
  return Array.isArray(items) ? items.flatMap((item: unknown) => textAt(item, key) ?? []) : [];
};

const pageOf = ({ collection, id, raw }: CheckedEntry): string =>
  collection === 'pages' ? (textAt(raw, 'adresse') ?? pathOf(`${collection}/${id}`)) : collection === 'glossaire' ? GLOSSARY : pathOf(`${collection}/${id}`);

/** What one entry brings: its own page, those of its pistes, terms and séries. */
function pagesOf(entry: CheckedEntry): string[] {
  const { collection, id, raw } = entry;
  const pistes = collection === 'syntheses' ? idsIn(raw, 'pistes', 'cle').map((cle) => `/pistes/${cle}/`) : [];
  const terms = collection === 'vocabulaires' ? idsIn(raw, 'termes', 'id') : [];
  const series = id === 'series' ? terms : [textAt(raw, 'serie')].filter((serie) => serie !== undefined);
  return [pageOf(entry), ...pistes, ...terms.map((terme) => `/vocabulaire/${id}/${terme}/`), ...series.map((serie) => `/cadrages/${serie}/`)];
}

const anchorsOf = (entry: CheckedEntry): string[] => {
  const anchored = { collection: entry.collection, id: entry.id, data: entry.raw };
  return [...entry.outline.headings.filter(({ depth }) => depth > 1).map(({ text }) => text).map(headingAnchors(anchored)), ...fieldIds(anchored)];
};

/** @param entries all of them, those that are refused too: what leads to them is not lost */
export function siteMap(entries: readonly CheckedEntry[]): SiteMap {
  const pages = new Set(entries.flatMap(pagesOf));
  const fixed = new Set([...MADE, ...RESERVED_ADDRESSES, ...COLLECTIONS.map((name) => `/${name}/`)]);
  const isFixed = (address: string) => fixed.has(address) || (!ENUMERATED.some((start) => address.startsWith(start)) && RESERVED_ADDRESSES.some((start) => address.startsWith(start)));
  const isComparison = (address: string) => {
    const [, newer = '', older = ''] = COMPARISON.exec(address) ?? [];
    return pages.has(newer) && pages.has(`/cadrages/${older}`);
  };
  const isDocument = (address: string) => DOCUMENT.test(address) && pages.has(address.replace(DOCUMENT, ''));
  const anchors = new Map<string, Set<string>>();
  for (const entry of entries.filter(({ body }) => body !== undefined)) {
    const page = pageOf(entry);
    const known = anchors.get(page) ?? new Set(entry.collection === 'glossaire' ? entries.filter(({ collection }) => collection === 'glossaire').map(({ id }) => id) : []);
    for (const anchor of anchorsOf(entry)) known.add(anchor);
    anchors.set(page, known);
  }
  return {
    answers: (address) => pages.has(address) || isFixed(address) || FILES.has(address) || isDocument(address) || isComparison(address),
    addresses: [...pages],
    anchors: (address) => anchors.get(address),
    pageOf,
  };
}

/** Whether a page bears an anchor: a heading's, or one of its template's. */
export const bears = (anchors: ReadonlySet<string>, anchor: string) => anchors.has(anchor) || isPageId(anchor);
