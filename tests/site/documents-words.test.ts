/** The page and its PDF say the same words: both ways for a fiche, and a booklet says all that it binds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '../../src/strings/documents.ts';
import { faults, folder, pages, type Page } from '../helpers/pages.ts';
import { missing, pageWords, pdfText, wholePage, wordsOf } from '../helpers/pdf-words.ts';

const byPath = new Map(pages.map((page) => [page.path, page]));
const fileOf = ({ path }: Pick<Page, 'path'>, name: string) => join(folder, path, name);
const printedAs = (name: string) => pages.filter((page) => existsSync(fileOf(page, name)));
const [printed, bound] = [printedAs('fiche.pdf'), printedAs('livret.pdf')];

const texts = new Map<string, Promise<string>>();
function read(page: Pick<Page, 'path'>, name: 'fiche.pdf' | 'livret.pdf'): Promise<string> {
  const file = fileOf(page, name);
  const known = texts.get(file) ?? pdfText(new Uint8Array(readFileSync(file)));
  texts.set(file, known);
  return known;
}

/** Asks of each page what its document lacks. */
async function lacks(list: readonly Page[], question: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const found = new Map<string, readonly string[]>();
  for (const page of list) found.set(page.path, await question(page));
  return faults(list, ({ path }) => found.get(path) ?? []);
}

/**
 * What a page says that its fiche leaves out, and why. « En ce moment », and what the reader’s day or other entries make of a page, would age
 * on paper. Contradictions say once more, face to face, what the life of a piste says; the rule of its état is read on its own page. The
 * columns of a débriefing become labels of each line.
 */
const KEPT = '.calendrier .statut, [data-vivant], section:has(#contradictions), p:has(> a[href*="#la-regle-exacte"]), section:has(#debriefing) thead';
/** What paper says beside its page: whose it is, where it comes from, what to write on it, its contents. */
const { marque, sommaire, ecrire, suite, genres, relecture, licence, version, exemple } = documents;
const OF_PAPER = [marque, sommaire, ecrire.titre, ecrire.marge, suite.avec, ...Object.values(suite).filter((each) => typeof each === 'string'), suite.sans('rien'), ...Object.values(genres), relecture, licence(''), version('', 'le'), exemple, 'page sur'].join(' ');
/** The foot, read as it stands. */
const FOOT = /Publié le [^.]+\.|Licence CC[^.]*\.0\.|Licence ouverte[^.]*\.0\.|page \d+ sur \d+/gi;

describe('the words of a page', () => {
  it('are in its fiche', async () => {
    const question = async (page: Page) => missing(pageWords(page.$, KEPT), await read(page, 'fiche.pdf'));
    expect(await lacks(printed, question)).toEqual([]);
  });

  it('are all that its fiche says, but for its head and its foot', async () => {
    const extra = async (page: Page) => {
      const text = (await read(page, 'fiche.pdf')).replaceAll(/\s+/g, ' ');
      const address = `resonances.example${page.path} https://resonances.example${page.path}`;
      // Lists and contents number by themselves.
      const words = wordsOf(text.replaceAll(FOOT, ' ')).filter((word) => !/^\d{1,2}$/.test(word));
      return missing(words, `${wholePage(page.$)} ${OF_PAPER} ${address}`);
    };
    expect(await lacks(printed, extra)).toEqual([]);
  });

  it('of the glossary are in its PDF', async () => {
    const glossary = byPath.get('/glossaire/');
    if (!glossary) throw new Error('There is no glossary.');
    // « Cité par » leads elsewhere.
    const words = pageWords(glossary.$, 'p.note:contains("Cité par")');
    expect(words.length).toBeGreaterThan(500);
    expect(missing(words, await read(glossary, 'livret.pdf'))).toEqual([]);
  });

  it('of a collectif and of a module are in their booklets', async () => {
    const openings = bound.filter(({ path }) => /^\/(?:collectifs|modules)\//.test(path));
    expect(openings.length).toBeGreaterThan(5);
    // The thread of the year is what the booklet binds.
    expect(await lacks(openings, async (page) => missing(pageWords(page.$, `${KEPT}, section:has(#fil)`), await read(page, 'livret.pdf')))).toEqual([]);
  });

  it('of every synthesis are, whole, in the booklet of its collectif', async () => {
    const lost: string[] = [];
    for (const collectif of bound.filter(({ path }) => path.startsWith('/collectifs/'))) {
      const seances = printed.filter(({ path }) => path.startsWith(`/syntheses/${collectif.path.split('/')[2]}-`));
      // The columns of the table become labels of each line.
      lost.push(...(await lacks(seances, async (page) => missing(pageWords(page.$, KEPT), await read(collectif, 'livret.pdf')))));
    }
    expect(lost).toEqual([]);
  });

  it('of every content of a module are in its booklet', async () => {
    const lost: string[] = [];
    for (const module of bound.filter(({ path }) => path.startsWith('/modules/'))) {
      const contents = module.$('.piste a[href]').toArray().flatMap((link) => byPath.get(module.$(link).attr('href') ?? '') ?? []);
      lost.push(...(await lacks(contents.filter((page) => printed.includes(page)), async (page) => missing(pageWords(page.$, KEPT), await read(module, 'livret.pdf')))));
    }
    expect(lost).toEqual([]);
  });

  it('of a term of each vocabulary are on the cover of its booklet, which binds all that bears it', async () => {
    const BEARERS = 'section[aria-labelledby=syntheses], section[aria-labelledby=capitalisations], section[aria-labelledby=cadrages], section[aria-labelledby=ressources], section[aria-labelledby=interventions], section[aria-labelledby=modules], section[aria-labelledby=pistes]';
    // Reading them all takes longer than printing them: they bind the fiches that are read above.
    const terms = [...new Map(bound.filter(({ path }) => path.startsWith('/vocabulaire/')).map((page) => [page.path.split('/')[2], page])).values()];
    expect(terms.length).toBeGreaterThan(10);
    const question = async ({ path, $ }: Page) => {
      const bearers = $(BEARERS).find('a[href]').toArray().flatMap((link) => byPath.get($(link).attr('href') ?? '') ?? []);
      if (bearers.length === 0) throw new Error(`${path} lists nothing.`);
      const cover = $('.heros').clone();
      cover.find('nav, .gestes, .explication').remove();
      return missing([...wordsOf(cover.text()), ...bearers.flatMap((page) => wordsOf(page.$('h1').text()))], await read({ path }, 'livret.pdf'));
    };
    expect(await lacks(terms, question)).toEqual([]);
  });
});
