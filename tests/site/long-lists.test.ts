/** What becomes of lists and hubs once many have written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../helpers/build.ts';
import { copyProject, type ProjectCopy } from '../helpers/copy.ts';
import { broken, byAddress, isInternal, linksOf } from '../helpers/links.ts';
import { faults, readPages, type Page } from '../helpers/pages.ts';

const MODEL = 'content/ressources/goigoux-modele-2007.mdx';
const MANY = 230;
const ids = Array.from({ length: MANY }, (_, index) => `modele-${index + 1}`);

/** A piste of the sample, of which five hundred séances speak again. */
const CLE = 't7r2qe';
const DEBRIEFINGS = 500;
const SEANCES = 20;

/** The page of a collectif, and a séance of it that tells of the piste. */
function speakAgain(copy: ProjectCopy) {
  const collectif = copy.read('content/collectifs/plaine-et-monts-2025-2026.mdx').replace(/\nregroupements:[^]*?\n---/, '\n---');
  const model = copy.read('content/syntheses/plaine-et-monts-2025-2026-5.mdx').replace(/\n---\n[^]*/, '\n');
  const own = (index: number) => `  - cle: "${(36 ** 5 + index).toString(36)}"\n    titre: Piste ${index}\n    description: Le geste.\n    origine: envisagee\n`;
  const said = `debriefing:\n  - piste: ${CLE}\n    etat: adaptee\n    essais: 2\n    effet: ${'Un effet constaté. '.repeat(20).trim()}\n    conditions: ${'Ce qui a compté. '.repeat(10).trim()}\n`;
  for (let index = 0; index < DEBRIEFINGS; index += 1) {
    const [group, numero] = [`groupe-${Math.floor(index / SEANCES)}`, (index % SEANCES) + 1];
    if (numero === 1) copy.write(`content/collectifs/${group}.mdx`, collectif.replace(/\ntitre: .*/, `\ntitre: ${group}`));
    const text = model
      .replace(/\ntitre: .*/, `\ntitre: Séance ${index}`)
      .replace(/\ncollectif: .*/, `\ncollectif: ${group}`)
      .replace(/\nnumero: .*/, `\nnumero: ${numero}`)
      .replace(/\npistes:[^]*?\ndebriefing:[^]*?\nressources:/, `\npistes:\n${own(index)}${said}ressources:`);
    copy.write(`content/syntheses/${group}-${numero}.mdx`, `${text}---\n`);
  }
}

/** Documents are rendered elsewhere: here a thousand of them would only take time. */
const withoutDocuments = (config: string) => config.replace(/\n\s*documents\(.*\),/, '').replace(/\nimport \{ documents \}.*/, '');
const isDocument = ({ href }: { href: string }) => /\.(?:pdf|png|docx)$/.test(href);

describe('lists, hubs and lives once many have written', () => {
  let copy: ProjectCopy | undefined;
  let folder = '';
  let pages: Page[] = [];

  beforeAll(async () => {
    copy = copyProject();
    for (const id of ids) copy.write(`content/ressources/${id}.mdx`, copy.read(MODEL).replace(/\ntitre: .*/, `\ntitre: Ressource ${id}`));
    speakAgain(copy);
    copy.edit('astro.config.mjs', withoutDocuments);
    const { code, output } = await build({ root: copy.root, outDir: 'dist' });
    if (code !== 0) throw new Error(output);
    folder = `${copy.root}/dist`;
    pages = readPages(folder);
  });
  afterAll(() => copy?.remove());

  const list = () => pages.filter(({ path }) => /^\/ressources\/(\d+\/)?$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));

  it('has several pages of a list, numbered from the second', () => {
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
          .filter((link) => isInternal(link) && !isDocument(link))
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

  const life = () => pages.filter(({ path }) => new RegExp(`^/pistes/${CLE}/(\\d+/)?$`).test(path));

  it('tells the life of a piste that five hundred séances debrief, each séance once', () => {
    const told = life().flatMap(({ $ }) =>
      $('.vie .marge a[href^="/syntheses/groupe-"]')
        .toArray()
        .map((link) => $(link).attr('href')),
    );
    expect(life().length).toBeGreaterThan(10);
    expect(new Set(told).size).toBe(DEBRIEFINGS);
    expect(told).toHaveLength(DEBRIEFINGS);
  });

  it('counts them all at its head, and gathers them in one drawing', () => {
    const first = life().find(({ path }) => path === `/pistes/${CLE}/`)?.$;
    // The sample has four debriefings of it, by two collectifs, with 21 essais.
    expect(first?.('.etiquette').text().replaceAll(/\s+/g, ' ')).toContain('27 collectifs, en 504 séances');
    expect(first?.('.etiquette').text()).toContain(String(21 + 2 * DEBRIEFINGS));
    expect(first?.('svg.corde-h circle')).toHaveLength(9);
    expect(first?.('svg.corde-h desc').text()).toContain('en 63 séances');
  });

  it.each(['/vocabulaire/', `/pistes/${CLE}/`, '/pistes/', '/aide/', '/collectifs/'])('keeps every page of %s under 150 kB', (start) => {
    const heavy = pages.filter(({ path, html }) => path.startsWith(start) && Buffer.byteLength(html) > 150_000);
    expect(heavy.map(({ path, html }) => `${path}: ${Buffer.byteLength(html)}`)).toEqual([]);
  });

  it('shows the head of every kind on the first page of a hub, the best borne out piste first', () => {
    const hub = pages.find(({ path }) => path === '/vocabulaire/preoccupations/construire-son-identite-de-tuteur/')?.$;
    const shown = (id: string) => hub?.(`[aria-labelledby="${id}"] li`).length;
    expect([shown('syntheses'), shown('pistes')]).toEqual([10, 10]);
    expect(hub?.('main nav .index-mots').text()).toContain('502');
  });
});
