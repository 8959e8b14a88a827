/** What every page owes to its reader, to a screen reader and to a search engine. */
import { describe, expect, it } from 'vitest';
import { faults, pages, type Page } from '../helpers/pages.ts';

const levels = ({ $ }: Page) =>
  $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map(({ name }) => Number(name.slice(1)));

/** RGAA 9.1: a heading goes down one level at a time. */
const jumps = (page: Page) =>
  levels(page).flatMap((level, index, all) => {
    const before = all[index - 1] ?? 0;
    return level > before + 1
      ? [`h${before} is followed by h${level} « ${page.$('h1, h2, h3, h4, h5, h6').eq(index).text().trim()} »`]
      : [];
  });

const expectedPolicy: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
};

describe('every page', () => {
  it('is written in French and says so', () => {
    expect(faults(pages, ({ $ }) => ($('html').attr('lang') === 'fr' ? [] : ['no lang="fr"']))).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const byTitle = Map.groupBy(pages, ({ $ }) => $('head > title').text().trim());
    const shared = [...byTitle].filter(([title, owners]) => title === '' || owners.length > 1);
    expect(shared.map(([title, owners]) => `« ${title} »: ${owners.map(({ path }) => path).join(' ')}`)).toEqual([]);
  });

  it('has a description', () => {
    expect(faults(pages, ({ $ }) => ($('meta[name=description]').attr('content')?.trim() ? [] : ['no meta description']))).toEqual([]);
  });

  it('has exactly one main heading, with words in it', () => {
    const h1 = ({ $ }: Page) =>
      $('h1')
        .toArray()
        .map((heading) => $(heading).text().trim());
    expect(faults(pages, (page) => (h1(page).length === 1 && h1(page)[0] ? [] : [`h1: ${JSON.stringify(h1(page))}`]))).toEqual([]);
  });

  it('goes down its headings one level at a time', () => {
    expect(faults(pages, jumps)).toEqual([]);
  });

  it('has one main landmark, a skip link to it, a menu and a footer', () => {
    const missing = ({ $ }: Page) =>
      Object.entries({
        main: $('main').length === 1,
        skip: $('body > a[href="#contenu"]').length === 1 && $('main#contenu').length === 1,
        menu: $('header nav').length > 0,
        footer: $('footer').length > 0,
      })
        .filter(([, present]) => !present)
        .map(([name]) => `no ${name}`);
    expect(faults(pages, missing)).toEqual([]);
  });

  it('names each of its landmarks of the same kind differently', () => {
    const doubles = ({ $ }: Page) => {
      const names = $('nav, [role=navigation]')
        .toArray()
        .map((nav) => $(nav).attr('aria-label') ?? $(nav).attr('aria-labelledby') ?? '');
      return names.filter((name, index) => name === '' || names.indexOf(name) !== index).map((name) => `navigation « ${name} »`);
    };
    expect(faults(pages, doubles)).toEqual([]);
  });

  it('says once where it lives, with the address that it was built for', () => {
    const canonical = ({ $, path }: Page) => {
      const hrefs = $('link[rel=canonical]')
        .toArray()
        .map((link) => $(link).attr('href'));
      if ($('meta[name=robots]').length > 0) return hrefs.length === 0 ? [] : ['a page kept out of search engines has a canonical address'];
      return hrefs.length === 1 && hrefs[0] === `https://resonances.example${path}` ? [] : [`canonical: ${hrefs.join(' ')}`];
    };
    expect(faults(pages, canonical)).toEqual([]);
  });
});

describe('the Content-Security-Policy of every page', () => {
  const policy = ({ $ }: Page) =>
    Object.fromEntries(
      ($('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '').split(';').map((rule) =>
        rule
          .trim()
          .split(/\s+(.*)/)
          .slice(0, 2),
      ),
    );

  it('allows its own files alone', () => {
    // What is typed in a form goes nowhere, not even to its own site (issue of a browser's default submission).
    const expected = ({ $ }: Page) => ({ ...expectedPolicy, ...($('form.formulaire').length > 0 && { 'form-action': "'none'" }) });
    const wrong = (page: Page) => Object.entries(expected(page)).filter(([name, value]) => policy(page)[name] !== value);
    expect(faults(pages, (page) => wrong(page).map(([name]) => `${name}: ${policy(page)[name] ?? 'absent'}`))).toEqual([]);
  });

  it('has no unsafe word, but for the search page’s WebAssembly', () => {
    const unsafe = ({ path, $ }: Page) => {
      const words =
        $('meta[http-equiv=Content-Security-Policy]')
          .attr('content')
          ?.match(/'(unsafe|wasm-unsafe)-[a-z-]+'/g) ?? [];
      return words.filter((word) => !(path === '/recherche/' && word === "'wasm-unsafe-eval'"));
    };
    expect(faults(pages, unsafe)).toEqual([]);
  });

  it('comes before anything that it governs', () => {
    const governed = 'script, style, link[rel=stylesheet], link[rel=preload]';
    const first = ({ $ }: Page) => $(`meta[http-equiv=Content-Security-Policy], ${governed}`).first();
    expect(faults(pages, (page) => (first(page).is('meta') ? [] : ['the policy is not first']))).toEqual([]);
  });

  it('has nothing inline to forbid: no script, style, handler or javascript: address', () => {
    const inline = ({ $ }: Page) => [
      ...$('script:not([src])')
        .toArray()
        .map(() => 'inline <script>'),
      ...$('style')
        .toArray()
        .map(() => '<style>'),
      ...$('[style]')
        .toArray()
        .map(({ name }) => `style attribute on <${name}>`),
      ...$('*')
        .toArray()
        .flatMap((element) =>
          Object.keys($(element).attr() ?? {})
            .filter((key) => /^on/i.test(key))
            .map((key) => `${key} on <${$(element).prop('tagName')}>`),
        ),
      ...($('[href], [src], [action]')
        .toArray()
        .flatMap(({ attribs }) =>
          [attribs['href'], attribs['src'], attribs['action']].filter((value) => /^\s*(javascript|vbscript):/i.test(value ?? '')),
        ) as string[]),
    ];
    expect(faults(pages, inline)).toEqual([]);
  });
});
