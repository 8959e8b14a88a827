/**
 * A pilot’s whole path on a real git repository, from the login to the page, the fiche, the card and the search result of their synthesis;
 * then the same editor on a forge: the site that is built from what they published is tied to a stand-in for GitLab.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { readFile } from '../../src/cms/files/file.ts';
import { violations } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/browser.ts';
import { build, DAY } from '../helpers/build.ts';
import { AUTHOR, choose, field, formAt, freePort, git, publish, ready, saveDraft, setStatus, useEditor } from '../helpers/editor.ts';
import { englishOn } from '../helpers/english.ts';
import { serveGitLab, type GitLab } from '../helpers/gitlab/server.ts';
import { found, goto } from '../helpers/search.ts';
import { serve, type Served } from '../helpers/serve.ts';

const open = useBrowser();
const editor = useEditor({ git: true });
const ID = 'ecrire-la-trace-a-plusieurs-mains';
const FILE = `content/syntheses/${ID}.mdx`;
/** What axe finds on the board is Decap’s own: the colours of its cards, and its banner inside what is the main part elsewhere. */
const OF_DECAP = /^(?:color-contrast|landmark-banner-is-top-level)\b/;
/** A whole build, on a machine that may be doing something else. */
const BUILD_MS = 900_000;
const committed = (ref: string) => git(editor.folder, 'show', `${ref}:${FILE}`);
const drafts = () => git(editor.folder, 'branch', '--list', 'cms/*', '--format=%(refname:short)');

const tab = async (baseURL?: string) => ready(await open({ viewport: { width: 1400, height: 900 }, ...(baseURL ? { baseURL } : {}) }));

/** Where the editor says that the page will be seen. */
const seen = (page: Page) => page.getByRole('status').filter({ hasText: 'visible dans quelques minutes' }).getByRole('link', { name: 'Voir la page' }).getAttribute('href');

const NAMED = 'Mme Dupont a lu sa trace devant la classe, et la stagiaire n’a plus rien dit de tout l’entretien.';
const REWORDED = NAMED.replace('Mme Dupont', 'Une tutrice');

/** The new synthesis of a pilot, in the order of the canevas. */
async function fill(page: Page) {
  await field(page, 'Titre').fill('Écrire la trace à plusieurs mains');
  await field(page, 'Résumé').fill('Comment garder une trace utile de l’entretien sans l’écrire à la place du ou de la stagiaire.');
  await choose(page, 'Collectif', 'Plateau, 2026-2027');
  await field(page, 'Numéro de la séance').fill('3');
  await field(page, 'Date de la séance').fill('2026-12-10');
  await choose(page, 'Degrés', 'Premier degré');
  await field(page, 'La situation').fill(NAMED);
  await choose(page, 'Préoccupations', 'Conduire l’entretien');
  await page.getByRole('button', { name: 'Ajouter : piste', exact: true }).click();
  await field(page, 'Titre de la piste').fill('Écrire la trace à voix haute, en fin d’entretien');
  await field(page, 'Description').fill('Chacun dit une phrase, x < 3 {lignes}, et la relit.');
  await choose(page, 'Ce qu’on en sait', 'Envisagée');
  await field(page, 'Notre problématique').fill('À qui la trace de l’entretien sert-elle ?');
  await field(page, 'Relecture de confidentialité').fill('2026-12-11');
}

describe('a pilot publishes the synthesis of a séance, in a clone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await tab();
    await editor.enter(page);
    await editor.form(page, 'syntheses/new');
  });

  it('fills the débriefing in from the previous séance, and sees who is named before anything is saved', async () => {
    await fill(page);
    await page.getByRole('button', { name: /Reprendre les 4 pistes de la séance n°\s2/ }).click();
    const labels = await page.locator('[class*="NestedObjectLabel"]').allInnerTexts();
    expect(labels.join('\n')).toContain('Garder le long pour soi · proposée');
    expect(await page.getByText('Des pistes proches existent déjà').count()).toBe(0);
    await page.locator('.garde .certain').waitFor();
    expect(await saveDraft(page)).toContain('Rien n’est enregistré');
    expect(drafts()).toBe('');
  });

  it('rewords, and sees the page and the sheet', async () => {
    await field(page, 'La situation').fill(REWORDED);
    const preview = page.frameLocator('#preview-pane');
    await preview.getByText('x < 3 {lignes}').first().waitFor();
    await preview.getByRole('button', { name: 'Fiche A4' }).click();
    await preview.getByText('Tient sur une page').waitFor();
  });

  it('saves a draft, which is on no page yet, under the name of its author', async () => {
    expect(await saveDraft(page)).toContain('Entrée enregistrée');
    expect(drafts()).toBe(`cms/syntheses/${ID}`);
    const data = readFile(committed(drafts()), false) as { pistes: { cle: string }[]; debriefing: unknown[]; situation: string };
    expect(data.situation).toBe(REWORDED);
    expect(data.pistes[0]?.cle).toMatch(/^[a-z][a-z0-9]{5}$/);
    expect(data.debriefing).toHaveLength(4);
    expect(git(editor.folder, 'ls-tree', 'main', FILE)).toBe('');
  });

  it('finds it on the board of drafts, in French', async () => {
    // A draft that is saved for the first time is opened again by its own address.
    await page.waitForURL(/entries/);
    await page.goto(`${editor.admin}#/workflow`);
    // The form that is left shows the same title.
    await page.getByRole('heading', { name: 'Brouillons en cours' }).waitFor();
    await page.getByText('Écrire la trace à plusieurs mains').first().waitFor();
    expect(await englishOn(page)).toEqual([]);
    expect((await violations(page)).filter((each) => !OF_DECAP.test(each))).toEqual([]);
  });

  it('moves it on to « prêt » and publishes it: one commit, one file', async () => {
    await editor.form(page, `syntheses/entries/${ID}`);
    expect(await setStatus(page, 'Prêt')).toContain('Statut de l’entrée mis à jour');
    expect(await publish(page)).toContain('Entrée publiée');
    expect(await seen(page)).toBe(`/syntheses/${ID}/`);
    expect(git(editor.folder, 'log', '-1', '--format=%an <%ae>|%s', 'main')).toBe(`${AUTHOR.name} <${AUTHOR.email}>|Créer Synthèse « ${ID} »`);
    expect(git(editor.folder, 'show', '--name-only', '--format=', 'main')).toBe(FILE);
    expect(drafts()).toBe('');
    expect(checkContent(editor.folder, { today: DAY }).problems).toEqual([]);
  });
});

describe('the site that is built from it, tied to a forge', () => {
  let gitlab: GitLab;
  let site: Served;
  let page: Page;
  const DIST = 'dist';
  const PAGE = 'content/pages/aide.mdx';
  const developer = { username: 'pilote', ...AUTHOR, level: 30 };
  const main = (path: string) => gitlab.project.repository.at('main').tree.get(path)?.toString('utf8') ?? '';

  beforeAll(async () => {
    const paths = globSync('{content,public/medias}/**/*.*', { cwd: editor.folder });
    const tree = new Map(paths.map((path) => [path, readFileSync(join(editor.folder, path))]));
    const app = { id: 'editeur-resonances', redirectUri: () => `${site.origin}/admin/` };
    gitlab = await serveGitLab({ port: await freePort(), project: 'inspe/resonances', tree, app, user: developer });
    const env = { RESONANCES_FORGE: 'gitlab', RESONANCES_FORGE_URL: gitlab.origin, RESONANCES_DEPOT: gitlab.project.path, RESONANCES_FORGE_APP: app.id };
    const { code, output } = await build({ root: editor.folder, outDir: DIST, env });
    if (code !== 0) throw new Error(output);
    site = await serve(join(editor.folder, DIST));
    page = await tab(site.origin);
  }, BUILD_MS);
  afterAll(async () => {
    gitlab.close();
    await site.close();
  });

  it('has its page, its fiche and its card, and finds it', async () => {
    const folder = join(editor.folder, DIST, 'syntheses', ID);
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).toContain('À qui la trace de l’entretien sert-elle');
    expect(html).toContain('x &lt; 3 {lignes}');
    expect(['fiche.pdf', 'carte.png'].filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    await goto(page, '?q=écrire+la+trace+à+plusieurs+mains');
    expect((await found(page))[0]).toContain(ID);
  });

  it('logs in by PKCE, without a secret, and sends the token to the forge alone', async () => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && ![site.origin, gitlab.origin].includes(new URL(request.url()).origin)) elsewhere.push(request.url());
    });
    await page.goto('/admin/');
    await page.getByRole('button', { name: 'Se connecter avec GitLab' }).click();
    await page.getByRole('link', { name: 'Authorize' }).click();
    await page.getByRole('heading', { name: 'Collections' }).waitFor();
    const [exchange = {}] = gitlab.oauth.exchanges;
    expect(Object.keys(exchange).toSorted()).toEqual(['client_id', 'code', 'code_verifier', 'grant_type', 'redirect_uri']);
    expect(elsewhere).toEqual([]);
  });

  it('saves a draft as a commit on a branch of its own, and a labelled merge request', async () => {
    await formAt(page, `${site.origin}/admin/`, 'pages/entries/aide');
    await field(page, 'Résumé').fill('Un résumé écrit depuis la forge.');
    expect(await saveDraft(page)).toContain('Entrée enregistrée');
    const [commit, request] = gitlab.asked;
    const { actions, ...rest } = commit?.body as { actions: { content: string }[] };
    expect(rest).toEqual({ branch: 'cms/pages/aide', start_branch: 'main', commit_message: 'Modifier Page « aide »' });
    expect(actions).toEqual([{ action: 'update', file_path: PAGE, encoding: 'base64', content: expect.any(String) }]);
    expect(Buffer.from(actions[0]?.content ?? '', 'base64').toString('utf8')).toBe(main(PAGE).replace(/^resume: .*$/m, 'resume: Un résumé écrit depuis la forge.'));
    expect(request).toMatchObject({ method: 'POST', path: '/merge_requests', query: { source_branch: 'cms/pages/aide', target_branch: 'main', labels: 'decap-cms/draft', remove_source_branch: 'true' } });
  });

  it('lets nobody write over what somebody else has put in the same draft', async () => {
    const other = ready(await page.context().newPage());
    await formAt(other, `${site.origin}/admin/`, 'pages/entries/aide');
    await field(page, 'Titre').fill('Aide, par la première personne');
    expect(await saveDraft(page)).toContain('Entrée enregistrée');
    await field(other, 'Titre').fill('Aide, par la seconde');
    expect(await saveDraft(other)).toMatch(/Quelqu’un d’autre a modifié cette entrée.*\(Titre\)/s);
    expect(await field(other, 'Titre').inputValue()).toBe('Aide, par la seconde');
    expect(gitlab.project.repository.at('cms/pages/aide').tree.get(PAGE)?.toString('utf8')).toContain('titre: Aide, par la première personne');
    await other.close();
  });

  it('keeps the status as a label, and lets a Developer publish nothing', async () => {
    expect(await setStatus(page, 'Prêt')).toContain('Statut de l’entrée mis à jour');
    expect(gitlab.asked.at(-1)).toMatchObject({ method: 'PUT', path: '/merge_requests/1', query: { labels: 'decap-cms/pending_publish' } });
    expect(await publish(page)).toContain('Vous n’avez pas le droit de faire cela');
    expect(gitlab.project.mergeRequests[0]?.state).toBe('opened');
  });

  it('publishes as a merge, for whoever may', async () => {
    developer.level = 40;
    expect(await publish(page)).toContain('Entrée publiée');
    expect(await seen(page)).toBe('/aide/');
    expect(gitlab.asked.at(-1)).toMatchObject({ method: 'PUT', path: '/merge_requests/1/merge', query: { should_remove_source_branch: 'true' } });
    expect(main(PAGE)).toContain('resume: Un résumé écrit depuis la forge.');
    expect([...gitlab.project.repository.branches.keys()]).toEqual(['main']);
  });
});
