/** What becomes of lists and hubs once many have written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../helpers/build.ts';
import { copyProject, type ProjectCopy } from '../helpers/copy.ts';
import { broken, byAddress, isInternal, linksOf } from '../helpers/links.ts';
import { faults, readPages, type Page } from '../helpers/pages.ts';

const MODEL = 'content/ressources/goigoux-modele-2007.mdx';
const MANY = 180;
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

const MODULES = 60;
const INTERVENTIONS = 60;
/** Beside the two of the sample. */
const VERSIONS = 7;

/** The same entry again and again, under other names. */
function repeat(copy: ProjectCopy, file: string, count: number, edit: (text: string, index: number) => string = (text) => text) {
  const [folder = '', name = ''] = file.split('/');
  const model = copy.read(`content/${file}.mdx`);
  for (let index = 1; index <= count; index += 1) {
    copy.write(`content/${folder}/${name}-${index}.mdx`, edit(model.replace(/\ntitre: "?(.*?)"?\n/, `\ntitre: "$1 (${index})"\n`), index));
  }
}

/** A version a year from 2027 on, where a paragraph moves from year to year. */
const nextYear = (text: string, index: number) =>
  text
    .replace(/\nannee_scolaire: .*/, `\nannee_scolaire: ${2026 + index}-${2027 + index}`)
    .replace(/\nen_vigueur_du: .*/, `\nen_vigueur_du: ${2026 + index}-09-01`)
    .replace(/\nen_vigueur_au: .*/, `\nen_vigueur_au: ${2027 + index}-08-31`)
    .replace(/\nremplace: .*/, `\nremplace: tutorat-mixte-2026-2027${index === 1 ? '' : `-${index - 1}`}`)
    .concat(`\n## Ce qui change en ${2026 + index}\n\nUn paragraphe de ${2026 + index}.\n`);

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
    repeat(copy, 'modules/conduire-l-entretien-de-visite', MODULES);
    repeat(copy, 'interventions/faire-circuler-des-signes-de-presence', INTERVENTIONS);
    repeat(copy, 'cadrages/tutorat-mixte-2026-2027', VERSIONS, nextYear);
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

  it.each(['/vocabulaire/', `/pistes/${CLE}/`, '/pistes/', '/aide/', '/collectifs/', '/modules/', '/interventions/', '/cadrages/', '/calendrier/', '/savoir-faire/', '/besoins/'])('keeps every page of %s under 150 kB', (start) => {
    const heavy = pages.filter(({ path, html }) => path.startsWith(start) && Buffer.byteLength(html) > 150_000);
    expect(heavy.map(({ path, html }) => `${path}: ${Buffer.byteLength(html)}`)).toEqual([]);
  });

  it('crosses sixty-four modules with every term, a row each, and sums them all on each page', () => {
    const matrix = pages.filter(({ path }) => /^\/modules\/couverture\/(\d+\/)?$/.test(path));
    const rows = matrix.flatMap(({ $ }) => $('section[aria-labelledby=dilemmes] tbody th a:first-child').toArray().map((link) => $(link).attr('href')));
    expect(matrix).toHaveLength(2);
    expect(new Set(rows).size).toBe(4 + MODULES);
    expect(rows).toHaveLength(4 + MODULES);
    // Two modules of the sample bear « aider ou évaluer », and each copy of one of them.
    expect(matrix.map(({ $ }) => $('section[aria-labelledby=dilemmes] tfoot td').first().text())).toEqual(['62', '62']);
  });

  it('has the table of interventions in pages, each intervention on one of them, and the paths on the first alone', () => {
    const table = pages.filter(({ path }) => /^\/interventions\/(\d+\/)?$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const rows = table.flatMap(({ $ }) => $('.interventions tbody th a').toArray().map((link) => $(link).attr('href')));
    expect(table).toHaveLength(2);
    expect(new Set(rows).size).toBe(9 + INTERVENTIONS);
    expect(rows).toHaveLength(9 + INTERVENTIONS);
    expect(table.map(({ $ }) => $('[data-charge], #isolement').length)).toEqual([2, 0]);
    expect(table[0]?.$('section[aria-labelledby=isolement] ol li')).toHaveLength(12);
    expect(table[0]?.$('section[aria-labelledby=isolement] a[href$="#interventions"]').text()).toContain('50 autres');
  });

  it('compares any two of the last eight versions, and each older one with the one before', () => {
    const compared = pages.filter(({ path }) => path.includes('/depuis/'));
    // Nine versions: each of the first eight with all before it (28), the ninth with seven.
    expect(compared).toHaveLength(28 + 7);
    const last = pages.find(({ path }) => path === `/cadrages/tutorat-mixte-2026-2027-${VERSIONS}/depuis/tutorat-mixte-2026-2027-${VERSIONS - 1}/`)?.$;
    // The dates, and the section that is of its year.
    expect(last?.('.changes li').first().text().replaceAll(/\s+/g, ' ')).toMatch(/^ ?2 sections reformulées : En vigueur · Ce qui change en 2033/);
  });

  it('shows the head of every kind on the first page of a hub, the best borne out piste first', () => {
    const hub = pages.find(({ path }) => path === '/vocabulaire/preoccupations/construire-son-identite-de-tuteur/')?.$;
    const shown = (id: string) => hub?.(`[aria-labelledby="${id}"] li`).length;
    expect([shown('syntheses'), shown('pistes')]).toEqual([10, 10]);
    expect(hub?.('main nav .index-mots').text()).toContain('502');
  });
});
