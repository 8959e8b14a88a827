/** What becomes of lists and hubs once many have written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../helpers/build.ts';
import { copyProject, type ProjectCopy } from '../helpers/copy.ts';
import { broken, byAddress, isInternal, linksOf } from '../helpers/links.ts';
import { faults, readPages, type Page } from '../helpers/pages.ts';

const MODEL = 'content/ressources/goigoux-modele-2007.mdx';
const MANY = 230;
const ids = Array.from({ length: MANY }, (_, index) => `modele-${index + 1}`);

describe('a list of more than two hundred entries', () => {
  let copy: ProjectCopy | undefined;
  let folder = '';
  let pages: Page[] = [];

  beforeAll(async () => {
    copy = copyProject();
    for (const id of ids) copy.write(`content/ressources/${id}.mdx`, copy.read(MODEL).replace(/\ntitre: .*/, `\ntitre: Ressource ${id}`));
    const { code, output } = await build({ root: copy.root, outDir: 'dist' });
    if (code !== 0) throw new Error(output);
    folder = `${copy.root}/dist`;
    pages = readPages(folder);
  });
  afterAll(() => copy?.remove());

  const list = () => pages.filter(({ path }) => /^\/ressources\/(\d+\/)?$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));

  it('has several pages, numbered from the second', () => {
    expect(list().map(({ path }) => path)).toEqual(['/ressources/', '/ressources/2/', '/ressources/3/']);
  });

  it('shows every entry on one of them, and only one', () => {
    const shown = list().flatMap(({ $ }) =>
      $('main a[href^="/ressources/modele-"]')
        .toArray()
        .map((link) => $(link).attr('href')),
    );
    expect(shown.toSorted()).toEqual(ids.map((id) => `/ressources/${id}/`).sort());
  });

  it('gives each of its pages a title and an address of its own', () => {
    const titles = list().map(({ $ }) => $('head > title').text());
    expect(new Set(titles).size).toBe(titles.length);
    expect(list().map(({ $ }) => $('link[rel=canonical]').attr('href'))).toEqual(
      list().map(({ path }) => `https://resonances.example${path}`),
    );
  });

  it('leads from page to page', () => {
    const leads = (from: string, to: string) => pages.find(({ path }) => path === from)?.$(`main a[href="${to}"]`).length;
    expect(leads('/ressources/', '/ressources/2/')).toBeGreaterThan(0);
    expect(leads('/ressources/2/', '/ressources/')).toBeGreaterThan(0);
    expect(leads('/ressources/2/', '/ressources/3/')).toBeGreaterThan(0);
  });

  it('has no link that is lost, on any page of the site', () => {
    const target = { folder, pages: byAddress(pages) };
    const lost = (page: Page) => [
      ...new Set(
        linksOf(page)
          .filter(isInternal)
          .flatMap((link) => (broken(link, target) ? [link.href] : [])),
      ),
    ];
    expect(faults(pages, lost)).toEqual([]);
  });

  it('has one title a page, on the whole site', () => {
    const byTitle = Map.groupBy(pages, ({ $ }) => $('head > title').text().trim());
    expect(
      [...byTitle].filter(([, owners]) => owners.length > 1).map(([title, owners]) => `${title}: ${owners.map(({ path }) => path)}`),
    ).toEqual([]);
  });
});
