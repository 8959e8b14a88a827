/** The editor of the built site, writing into a copy of the project: what `npm start` and `npm run cms:git` serve, without building again. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { loadClone } from '../../scripts/cms-git/answer.ts';
import { prepareClone } from '../../scripts/cms-git/clone.ts';
import { loadDecap } from '../../scripts/start/decap.ts';
import { listen } from '../../scripts/start/server.ts';
import { serveSite, type Respond } from '../../scripts/start/site.ts';
import { copyProject, type ProjectCopy } from './copy.ts';

/** Who commits in the tests: a role, since nobody is named. */
export const AUTHOR = { name: 'Pilote Essai', email: 'pilote@exemple.fr' };

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

export const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** Makes a project a repository with one commit. */
function commitAll(root: string) {
  git(root, 'init', '--quiet', '-b', 'travail');
  git(root, 'config', 'user.name', AUTHOR.name);
  git(root, 'config', 'user.email', AUTHOR.email);
  git(root, 'add', 'content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json');
  git(root, 'commit', '--quiet', '-m', 'Début');
}

/** On a machine that does something else meanwhile, a form takes its time. */
const PATIENCE_MS = 90_000;

/** A tab that says yes to what the editor asks before it leaves or restores, and that has time. */
export function ready(page: Page): Page {
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return page;
}

/** Opens the editor at an address, logged in. */
export async function enterAt(page: Page, admin: string) {
  await page.goto(admin);
  const collections = page.getByRole('heading', { name: 'Collections' });
  const login = page.getByRole('button', { name: /^Se connecter/ });
  await login.or(collections).first().waitFor();
  if (await login.isVisible()) await login.click();
  await collections.waitFor();
}

/** Opens a form: `syntheses/new`, `pages/entries/aide`. */
export async function formAt(page: Page, admin: string, place: string) {
  const collections = page.getByRole('heading', { name: 'Collections' });
  await page.goto(`${admin}#/collections/${place.split('/')[0]}`);
  await collections.waitFor();
  if (!place.includes('/')) return;
  await page.goto(`${admin}#/collections/${place}`);
  await page.locator('label').first().waitFor();
}

/** The site as a build for `npm run cms:git` makes it: the same but for one line of the editor's configuration. */
const withWorkflow = (folder: string, site: Respond): Respond => (request, response) => {
  if (request.url !== '/admin/config.yml') return site(request, response);
  const config = JSON.parse(readFileSync(join(folder, 'admin/config.yml'), 'utf8')) as object;
  response.writeHead(200, { 'Content-Type': 'text/yaml; charset=utf-8' }).end(JSON.stringify({ ...config, publish_mode: 'editorial_workflow' }));
};

interface EditorOptions {
  /** Commits and drafts in a clone, as `npm run cms:git`; else local files, as `npm start`. */
  git?: boolean;
}
interface Used {
  copy: ProjectCopy;
  /** Where the editor writes. */
  folder: string;
  server: Server;
  admin: string;
}

async function open(withGit: boolean): Promise<Used> {
  const copy = copyProject();
  if (withGit) commitAll(copy.root);
  const folder = withGit ? prepareClone(copy.root) : copy.root;
  const [port, decap] = [await freePort(), withGit ? await loadClone(folder) : await loadDecap(folder)];
  const built = inject('site').folder;
  const site = withGit ? withWorkflow(built, serveSite(built, '/')) : serveSite(built, '/');
  const server = await listen({ root: folder, port, base: '/', decap, workflow: withGit, site: () => site });
  return { copy, folder, server, admin: `http://127.0.0.1:${port}/admin/` };
}

/** A copy of the project and its editor, for the tests of one file. */
export function useEditor({ git: withGit = false }: EditorOptions = {}) {
  let used: Used | undefined;
  const there = (): Used => {
    if (!used) throw new Error('The editor is used inside a test.');
    return used;
  };
  beforeAll(async () => {
    used = await open(withGit);
  });
  afterAll(() => {
    used?.server.closeAllConnections();
    used?.server.close();
    used?.copy.remove();
  });
  return {
    get copy() {
      return there().copy;
    },
    get folder() {
      return there().folder;
    },
    get admin() {
      return there().admin;
    },
    enter: (page: Page) => enterAt(page, there().admin),
    form: (page: Page, place: string) => formAt(page, there().admin, place),
  };
}

/** The control of a field, by its label; the `nth` of those that bear it. */
export const field = (page: Page, label: string | RegExp, nth = 0) => page.getByLabel(label).nth(nth);

/** Chooses in one of Decap's selects, by typing the beginning of the option. */
export async function choose(page: Page, label: string | RegExp, option: string) {
  await field(page, label).fill(option);
  await page.locator('[class*="-option"]').filter({ hasText: option }).first().click();
}

/** Takes away what was said before, which stays for some seconds. */
async function hush(page: Page) {
  await page.locator('.Toastify__close-button').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  await page.waitForFunction(() => !document.querySelector('.Toastify__toast, .admin-alerte'));
}

/** Does something, and waits until the editor has said what became of it. @returns its words */
export async function saying(page: Page, act: () => Promise<unknown>): Promise<string> {
  await hush(page);
  await act();
  const said = page.locator('.Toastify__toast, .admin-alerte').first();
  await said.waitFor();
  return said.innerText();
}

const publishNow = async (page: Page) => {
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
};

/** Saves where there are no drafts. @returns what the editor says of it */
export const save = (page: Page) => saying(page, () => publishNow(page));

/** Saves a draft. @returns what the editor says of it */
export const saveDraft = (page: Page) => saying(page, () => page.getByRole('button', { name: 'Enregistrer' }).click());

/** Publishes a draft that is ready. @returns what the editor says of it */
export const publish = save;

/** Moves a draft on: « À relire », « Prêt ». @returns what the editor says of it */
export const setStatus = (page: Page, status: string) =>
  saying(page, async () => {
    await page.getByRole('button', { name: /^Statut/ }).click();
    await page.getByRole('menuitem', { name: status }).click();
  });
