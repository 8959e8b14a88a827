/** A whole site is printed: once, again, after a change; and what is refused is said all at once. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../../src/documents/model.ts';
import { printSite } from '../../../src/documents/render/site.ts';
import { progress } from '../../../src/documents/render/progress.ts';
import { ROOT, run } from '../../helpers/build.ts';
import { form } from '../formulaires/fixtures.ts';
import { card, ficheDocument, formDocument, par, piste, sheetDocument } from './fixtures.ts';

const PRINT_ALL = fileURLToPath(new URL('./print-all.ts', import.meta.url));
const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const print = (models: readonly DocumentModel[], site = 'site') =>
  printSite(models, { folder: join(work, site), publicFolder: join(work, 'public'), cache: join(work, 'cache'), threads: 1 });
const models = () => [ficheDocument(), sheetDocument(), card('Une carte')];
const files = (site = 'site') => globSync('**/*.{pdf,png}', { cwd: join(work, site) }).sort();

describe('a site', () => {
  it('is printed once: unchanged, nothing is rendered; a change renders what it changes', async () => {
    expect(await print(models())).toEqual({ total: 3, rendered: 3, refusals: [] });
    expect(files()).toEqual(['ressources/une/carte.png', 'ressources/une/fiche.pdf', 'syntheses/une/fiche.pdf']);
    expect(await print(models(), 'again')).toMatchObject({ rendered: 0 });
    for (const file of files()) expect(Buffer.compare(readFileSync(join(work, 'site', file)), readFileSync(join(work, 'again', file)))).toBe(0);
    const changed = ficheDocument([{ titre: 'Autre', blocks: [par('Autre chose.')] }]);
    expect(await print([changed, ...models().slice(1)], 'changed')).toMatchObject({ rendered: 1 });
  });

  it('is the same from another process and an empty cache, whatever the genre', async () => {
    const folders = ['one', 'two'].map((name) => join(work, name));
    const results = await Promise.all(folders.map((folder) => run([PRINT_ALL, folder], ROOT)));
    expect(results).toEqual([{ code: 0, output: '' }, { code: 0, output: '' }]);
    const [one, two] = ['one/site', 'two/site'].map((site) => files(site).map((file) => [file, sha(join(work, site, file))]));
    expect(one).toHaveLength(4);
    expect(one).toEqual(two);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 900)],
    ['of another content', (file: string) => writeFileSync(file, readFileSync(file).fill(0, 500, 510))],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['gone', (file: string) => rmSync(file)],
  ])('renders again what the cache holds %s', async (_, damage) => {
    await print([ficheDocument()]);
    const [kept = ''] = globSync('cache/*/*.pdf', { cwd: work });
    damage(join(work, kept));
    expect(await print([ficheDocument()], 'again')).toMatchObject({ rendered: 1, refusals: [] });
    expect(sha(join(work, 'again/ressources/une/fiche.pdf'))).toBe(sha(join(work, 'site/ressources/une/fiche.pdf')));
    expect(await print([ficheDocument()], 'last')).toMatchObject({ rendered: 0 });
  });

  it('says which folder it cannot write in, and what to do', async () => {
    writeFileSync(join(work, 'cache'), 'a file');
    await expect(print([ficheDocument()])).rejects.toThrow(/Impossible d’écrire dans «\s.*cache\s».*RESONANCES_CACHE_DOCUMENTS/);
  });

  it('takes no draft of a killed build for a file', async () => {
    await print([ficheDocument()]);
    const [kept = ''] = globSync('cache/*/*.pdf', { cwd: work });
    renameSync(join(work, kept), join(work, `${kept}.123.tmp`));
    expect(await print([ficheDocument()], 'again')).toMatchObject({ rendered: 1 });
  });

  it('holds nothing of an entry that is gone, and forgets after a month what nobody asks for', async () => {
    await print(models());
    writeFileSync(join(work, globSync('cache/*/', { cwd: work })[0] ?? '', 'draft.pdf.123.tmp'), 'half');
    const old = new Date(Date.now() - 31 * 86_400_000);
    for (const file of globSync('cache/*/*', { cwd: work })) utimesSync(join(work, file), old, old);
    await print(models().slice(1), 'again');
    expect(files('again')).toEqual(['ressources/une/carte.png', 'syntheses/une/fiche.pdf']);
    expect(globSync('cache/*/*', { cwd: work })).toHaveLength(2);
  });

  it('makes the three files of a form, keeps them, and says on its page what they weigh', async () => {
    const model = form([{ type: 'champs', champs: [{ cle: 'a', libelle: 'A', genre: 'texte' }] }]);
    const three = (['vierge', 'remplissable', 'word'] as const).map((forme) => formDocument(model, forme));
    mkdirSync(join(work, 'site/formulaires/essai'), { recursive: true });
    const page = join(work, 'site/formulaires/essai/index.html');
    writeFileSync(page, three.map(({ sortie }) => `<span data-pdf="${sortie}">(?)</span>`).join('\n'));
    expect(await print(three)).toMatchObject({ rendered: 3, refusals: [] });
    expect(readFileSync(page, 'utf8').split('\n')).toEqual([expect.stringMatching(/^\(PDF, 1\spage, \d+\sko\)$/), expect.stringMatching(/^\(PDF, 1\spage, \d+\sko\)$/), expect.stringMatching(/^\(Word, \d+\sko\)$/)]);
    expect(await print(three, 'again')).toMatchObject({ rendered: 0 });
    for (const { sortie } of three) expect(Buffer.compare(readFileSync(join(work, 'site', sortie)), readFileSync(join(work, 'again', sortie)))).toBe(0);
  });

  it('says everything that it refuses at once', async () => {
    const strange = ficheDocument([{ titre: 'Corps', blocks: [par('Un mot, كتاب.')] }]);
    const long = sheetDocument(undefined, Array.from({ length: 60 }, (_, index) => piste(index + 1)));
    const { refusals } = await print([strange, long, card('Une carte')]);
    expect(refusals).toHaveLength(2);
    expect(refusals[0]).toMatch(/^content\/ressources\/une\.mdx — Les signes «\s?ك\s?»/);
    expect(refusals[1]).toMatch(/^content\/syntheses\/une\.mdx — /);
  });

  it('writes pages and weight where its links say PDF', async () => {
    const page = join(work, 'site/ressources/une/index.html');
    mkdirSync(join(work, 'site/ressources/une'), { recursive: true });
    writeFileSync(page, '<a href="/ressources/une/fiche.pdf"><span>Fiche à imprimer <span data-pdf="ressources/une/fiche.pdf">(PDF)</span></span></a>');
    await print(models());
    expect(readFileSync(page, 'utf8')).toMatch(/>Fiche à imprimer \(PDF, 1 page, \d+\sko\)</);
  });
});

describe('progress', () => {
  const told = (isTTY: boolean) => {
    const said: string[] = [];
    const { step, end } = progress(2, { isTTY, write: (words: string | Uint8Array) => said.push(String(words)) > 0 });
    step();
    step();
    end();
    return said.join('');
  };
  it('says count, rate and time left on a terminal', () => {
    expect(told(true)).toMatch(/2 sur 2, \d+ par seconde, encore \d+\ss/);
  });
  it('is quiet elsewhere', () => {
    expect(told(false)).toBe('');
  });
});
