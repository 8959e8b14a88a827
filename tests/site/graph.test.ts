/** The pages against the relation graph of content/: what is linked is shown, both ways, and everything is reached by browsing. */
import { describe, expect, it } from 'vitest';
import { addressOf, entries, graph, published } from '../helpers/content.ts';
import { byAddress, isInternal, linksOf } from '../helpers/links.ts';
import { pages, type Page } from '../helpers/pages.ts';
import type { Link } from '../../src/relations/index.ts';

const pageOf = byAddress(pages);
const withoutAnchor = (address: string) => address.replace(/#.*/, '');
/** Links that are on the page without opening anything, and that lead to another page. */
const CLOSED = '[popover] a';

function addresses(page: Page, within: string): Set<string> {
  const open = page.$(`${within} a[href]`).not(CLOSED).toArray();
  const hrefs = new Set(open.map((link) => page.$(link).attr('href')));
  const links = linksOf(page).filter((link) => link.element === 'a' && isInternal(link) && hrefs.has(link.href));
  return new Set(links.map(({ url }) => `${decodeURIComponent(url.pathname)}${decodeURIComponent(url.hash)}`));
}

/** How many clicks away from the home page each address is. */
function distances(): Map<string, number> {
  const found = new Map([['/', 0]]);
  for (const [address, distance] of found) {
    const page = pageOf.get(address);
    if (!page) continue;
    for (const next of addresses(page, 'body')) {
      const path = withoutAnchor(next);
      if (!found.has(path)) found.set(path, distance + 1);
    }
  }
  return found;
}

/** What the main part of a node’s page leads to. */
function shownFor(key: string): { path: string; shown: ReadonlySet<string> } {
  const path = withoutAnchor(addressOf(key));
  const page = pageOf.get(path);
  return { path, shown: page ? addresses(page, 'main') : new Set() };
}

/** Where a target may be read: a série is also the page of its versions. */
const places = (key: string) => [
  addressOf(key),
  withoutAnchor(addressOf(key)),
  key.replace(/^vocabulaire\/series\/(.*)$/, '/cadrages/$1/'),
];

/** Links of the graph that their page does not show: one line a field of a collection, with its first pages. */
function unshown(concerned: (link: Link) => boolean): string[] {
  const missing = [...graph.links].flatMap(([key, links]) => {
    const { path, shown } = shownFor(key);
    const elsewhere = links.filter((link) => concerned(link) && !link.retired && withoutAnchor(addressOf(link.to)) !== path);
    return elsewhere
      .filter(({ to }) => !places(to).some((place) => shown.has(place)))
      .map(({ to, field }) => ({ field: `${key.split('/')[0]} › ${field}`, fault: `${path} does not lead to ${to}` }));
  });
  const byField = Map.groupBy(missing, ({ field }) => field);
  return [...byField].map(
    ([field, list]) =>
      `${field}: ${list.length} times; ${list
        .slice(0, 3)
        .map(({ fault }) => fault)
        .join('; ')}`,
  );
}

describe('browsing', () => {
  const clicks = distances();

  it('leads from the home page to every published entry in three clicks at most', () => {
    const far = published.map(({ key }) => withoutAnchor(addressOf(key))).filter((address) => !((clicks.get(address) ?? Infinity) <= 3));
    expect(far).toEqual([]);
  });

  it('leads from the home page to every piste in three clicks at most', () => {
    const far = [...graph.pistes.values()]
      .filter(({ retired }) => !retired)
      .map(({ key }) => addressOf(key))
      .filter((address) => !((clicks.get(address) ?? Infinity) <= 3));
    expect(far).toEqual([]);
  });

  it('leads to every page there is', () => {
    const lost = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !clicks.has(path));
    expect(lost).toEqual([]);
  });
});

describe('the relation graph', () => {
  it('has no error', () => {
    expect(graph.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a page for each of its nodes', () => {
    const homeless = [...graph.nodes.keys()].map(addressOf).filter((address) => !pageOf.has(withoutAnchor(address)));
    expect(homeless).toEqual([]);
  });

  it('shows on every page what points to it', () => {
    const silent = [...graph.backlinks].flatMap(([key, links]) => {
      const { path, shown } = shownFor(key);
      const origins = [...new Set(links.map(({ from }) => from))].filter((from) => withoutAnchor(addressOf(from)) !== path);
      return origins
        .filter((from) => !shown.has(addressOf(from)))
        .map((from) => `${addressOf(key)} does not show that ${from} points to it`);
    });
    expect(silent).toEqual([]);
  });

  it('leads from every page to the entries and pistes that it names', () => {
    expect(unshown(({ to }) => graph.nodes.get(to)?.kind !== 'terme')).toEqual([]);
  });

  it('leads from every page to the terms that it bears', () => {
    expect(unshown(({ to }) => graph.nodes.get(to)?.kind === 'terme')).toEqual([]);
  });

  it('is about the entries that are there', () => {
    expect(entries.length).toBeGreaterThan(120);
  });
});
