/** Every printed document and every card of the built site: there, accessible, announced. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, type Verdict } from '../../scripts/check-pdf/folder.ts';
import { faults, folder, pages, type Page } from '../helpers/pages.ts';

const pdfs = globSync('**/*.pdf', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
const fileOf = (page: Page, name: string) => `${page.path.slice(1)}${name}`;
const printed = pages.filter((page) => existsSync(join(folder, fileOf(page, 'fiche.pdf'))));

describe('the printed documents', () => {
  let verdicts: Verdict[] = [];
  beforeAll(async () => {
    verdicts = await checkFolder(folder);
  });

  it('pass the checker, every one', () => {
    expect(verdicts.length).toBeGreaterThan(100);
    expect(verdicts.flatMap(({ path, faults: found }) => found.map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it('exist for every entry that is printed, and for every piste', () => {
    const PRINTED = /^\/(?:syntheses|pistes|capitalisations|cadrages|ressources|interventions|modules)\/[^/]+\/$/;
    // A série shows its version of today, a list has its own pages.
    const entries = pages.filter(({ path, $ }) => PRINTED.test(path) && $('.gestes [data-livret]').attr('data-livret') === path);
    expect(entries.length).toBeGreaterThan(90);
    expect(entries.map((page) => fileOf(page, 'fiche.pdf')).filter((file) => !pdfs.includes(file))).toEqual([]);
    expect(printed.length).toBe(entries.length);
  });

  it('can each join the reader’s own booklet', () => {
    expect(faults(printed, ({ path, $ }) => ($(`.gestes button[data-livret="${path}"]`).length === 1 ? [] : ['no button']))).toEqual([]);
  });

  it('leave no model behind', () => {
    expect(existsSync(join(folder, 'documents-a-rendre'))).toBe(false);
  });

  it('are announced with their pages and their weight', () => {
    const vague = (page: Page) => page.$('main a[href$=".pdf"]').toArray().map((link) => page.$(link).text().trim()).filter((label) => !/\(PDF, \d+ pages?, \d+\sko\)$/.test(label));
    expect(faults(pages, vague)).toEqual([]);
  });

  it('say « 1 page » of the sheet of every synthesis', () => {
    const sheets = printed.filter(({ path }) => path.startsWith('/syntheses/'));
    expect(faults(sheets, ({ $ }) => ($('a[href$="fiche.pdf"]').text().includes('PDF, 1 page,') ? [] : ['more than a page']))).toEqual([]);
  });
});

describe('the sharing cards', () => {
  const announced = pages.flatMap(({ path, $ }) => $('meta[property="og:image"]').toArray().map((meta) => ({ path, image: $(meta).attr('content') ?? '' })));

  it('are there, 1200 by 630, wherever a page announces one', () => {
    expect(announced.length).toBeGreaterThan(100);
    const bad = announced.filter(({ image }) => {
      const file = join(folder, new URL(image).pathname);
      if (!existsSync(file)) return true;
      const png = readFileSync(file);
      return png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630;
    });
    expect(bad).toEqual([]);
  });

  it('are announced with a complete address and a text for those who do not see them', () => {
    const withCard = pages.filter(({ $ }) => $('meta[property="og:image"]').length > 0);
    const wrong = ({ $ }: Page) => [
      ...($('meta[property="og:image"]').attr('content')?.startsWith('https://resonances.example/') ? [] : ['an address that is not complete']),
      ...($('meta[property="og:image:alt"]').attr('content')?.trim() ? [] : ['no text']),
      ...($('meta[property="og:type"]').attr('content') ? [] : ['no type']),
      ...($('meta[property="og:url"]').attr('content') === $('link[rel=canonical]').attr('href') ? [] : ['another address than its own']),
    ];
    expect(faults(withCard, wrong)).toEqual([]);
  });

  it('are for every entry and every piste', () => {
    const cards = new Set(globSync('**/carte.png', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/').replace('carte.png', '')}`));
    const entries = pages.filter(({ path }) => /^\/(?:syntheses|collectifs|capitalisations|formulaires|ressources|modules|interventions|pistes|vocabulaires)\/[^/]+\/$/.test(path) && !/\/(?:couverture|par-date|\d+)\/$/.test(path));
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.map(({ path }) => path).filter((path) => !cards.has(path))).toEqual([]);
  });
});
