/** Every link leads somewhere, and nothing is asked of another server. */
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broken, byAddress, isInternal, linksOf } from '../helpers/links.ts';
import { faults, folder, pages, readBuilt, type Page } from '../helpers/pages.ts';

describe('links', () => {
  it('lead to a page, a file or an anchor that exists', () => {
    const target = { folder, pages: byAddress(pages) };
    const lost = (page: Page) => {
      const links = linksOf(page).filter(isInternal);
      return [...new Set(links.flatMap((link) => (broken(link, target) ? [`${link.href}: ${broken(link, target)}`] : [])))];
    };
    expect(faults(pages, lost)).toEqual([]);
  });

  it('have an address at all', () => {
    const empty = ({ $ }: Page) =>
      $('a:not([href]), a[href=""], a[href="#"]')
        .toArray()
        .map((link) => `« ${$(link).text().trim()} »`);
    expect(faults(pages, empty)).toEqual([]);
  });

  it('that leave the site are addresses of the web', () => {
    const odd = (page: Page) =>
      linksOf(page)
        .filter((link) => !isInternal(link) && !/^https?:$/.test(link.url.protocol))
        .map(({ href }) => href);
    expect(faults(pages, odd)).toEqual([]);
  });

  it('have words in them, or a name', () => {
    const silent = ({ $ }: Page) =>
      $('a')
        .toArray()
        .filter((link) => !($(link).attr('aria-label') ?? $(link).text()).trim())
        .map((link) => $.html(link));
    expect(faults(pages, silent)).toEqual([]);
  });

  it('say where they lead without the text around them (RGAA 6.1)', () => {
    const vague = ({ $ }: Page) =>
      $('a')
        .toArray()
        .map((link) => $(link).text().trim())
        .filter((text) => /^(ici|cliquez ici|cliquer ici|lire la suite|en savoir plus|lien|suite|voir|plus)$/i.test(text));
    expect(faults(pages, vague)).toEqual([]);
  });
});

describe('resources', () => {
  it('of every page are its own: no script, style, font, image or frame of another origin', () => {
    const resources = ({ $ }: Page) =>
      $(
        'script[src], link:not([rel=canonical], [rel=alternate]), img, source, iframe, embed, object, video, audio, track, image, use, form',
      )
        .toArray()
        .flatMap(({ attribs }) => [
          attribs['src'],
          attribs['href'],
          attribs['srcset'],
          attribs['data'],
          attribs['poster'],
          attribs['action'],
          attribs['xlink:href'],
        ])
        .filter((address) => /(^|[\s,])([a-z][a-z0-9+.-]*:)?\/\//i.test(address ?? '')) as string[];
    expect(faults(pages, resources)).toEqual([]);
  });

  it('of every style sheet are its own', () => {
    const sheets = globSync('_astro/*.css', { cwd: folder });
    const foreign = sheets.flatMap((sheet) =>
      [...readBuilt(sheet).matchAll(/(?:url\(|@import)\s*["']?((?:[a-z]+:)?\/\/[^"')\s]*)/gi)].map(([, address]) => `${sheet}: ${address}`),
    );
    expect(sheets).not.toEqual([]);
    expect(foreign).toEqual([]);
  });
});
