/** What the site gives to machines: sitemap, feed, open data. */
import { globSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { SITE_URL } from '../helpers/build.ts';
import { addressOf, graph, published } from '../helpers/content.ts';
import { broken, byAddress } from '../helpers/links.ts';
import { folder, pages, publicPages, readBuilt } from '../helpers/pages.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';

const many = new Set(['url', 'sitemap', 'entry', 'link']);
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => many.has(name) });

/** @throws when the file is not well-formed XML */
function readXml<T>(path: string): T {
  const text = readBuilt(path);
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`${path}: ${verdict.err.msg}, line ${verdict.err.line}`);
  return parser.parse(text) as T;
}
const target = { folder, pages: byAddress(pages) };
const leads = (address: string) =>
  address.startsWith(`${SITE_URL}/`) && broken({ href: address, element: 'link', url: new URL(address) }, target) === undefined;

describe('the sitemap', () => {
  const { sitemapindex } = readXml<{ sitemapindex: { sitemap: { loc: string }[] } }>('sitemap-index.xml');
  const maps = sitemapindex.sitemap.map(({ loc }) => loc.replace(SITE_URL, ''));
  const addresses = maps.flatMap((map) => readXml<{ urlset: { url: { loc: string }[] } }>(map).urlset.url.map(({ loc }) => loc));

  it('lists exactly the public pages', () => {
    expect(addresses.toSorted()).toEqual(publicPages.map(({ path }) => `${SITE_URL}${path}`).sort());
  });

  it('is where robots are told to look, if they are told at all', () => {
    const told = /^Sitemap:\s*(\S+)/m.exec(readBuilt('robots.txt'))?.[1];
    expect([undefined, `${SITE_URL}/sitemap-index.xml`]).toContain(told);
  });
});

interface Text {
  '#text'?: string;
  type?: string;
}
interface Entry {
  id: string;
  title: string | Text;
  summary?: string | Text;
  updated: string;
  link: { href: string; rel?: string }[];
}
interface Feed extends Entry {
  author?: unknown;
  entry: (Entry & { author?: unknown })[];
}

describe('the Atom feed', () => {
  const { feed } = readXml<{ feed: Feed }>('flux.xml');
  const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));

  it('has entries, the latest first', () => {
    const moments = feed.entry.map(({ updated }) => updated);
    expect(moments.length).toBeGreaterThan(0);
    expect(moments).toEqual(moments.toSorted().reverse());
  });

  it('names and dates itself and each of its entries', () => {
    const bare = [feed, ...feed.entry].filter(({ id, title, updated }) => !id || !title || !isMoment(updated));
    expect(bare).toEqual([]);
  });

  it('gives each entry a name of its own', () => {
    const names = feed.entry.map(({ id }) => id);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('leads to pages that exist', () => {
    const links = feed.entry.flatMap(({ link }) => link.map(({ href }) => href));
    expect(links.filter((href) => !leads(href))).toEqual([]);
  });

  it('says where it lives', () => {
    expect(feed.link.find(({ rel }) => rel === 'self')?.href).toBe(`${SITE_URL}/flux.xml`);
  });

  it('has an author, as RFC 4287 §4.1.1 asks of a feed', () => {
    expect(feed.author !== undefined || feed.entry.every(({ author }) => author !== undefined)).toBe(true);
  });
});

describe('the open data', () => {
  const read = (name: string) => JSON.parse(readBuilt(`api/${name}.json`)) as { id: string; adresse: string }[];

  it('has one file for each collection, and one for the pistes', () => {
    const names = globSync('*.json', { cwd: `${folder}/api` }).map((file) => file.replace('.json', ''));
    expect(names.sort()).toEqual([...COLLECTIONS, 'pistes'].sort());
  });

  it.each(COLLECTIONS)('gives every published entry of %s, once', (collection) => {
    const ids = published.filter((entry) => entry.collection === collection).map(({ id }) => id);
    expect(
      read(collection)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
  });

  it('gives every piste that is not retired, once', () => {
    const keys = [...graph.pistes.values()].filter(({ retired }) => !retired).map(({ cle }) => cle);
    expect(
      read('pistes')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(keys.sort());
  });

  it('gives each entry the address where it is read', () => {
    const astray = [...COLLECTIONS, 'pistes'].flatMap((name) =>
      read(name).filter(({ id, adresse }) => adresse !== `${SITE_URL}${addressOf(`${name}/${id}`)}` || !leads(adresse)),
    );
    expect(astray).toEqual([]);
  });
});
