/** Commits and drafts, on a real git repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadClone } from '../../../scripts/cms-git/answer.ts';
import { CLONE, prepareClone } from '../../../scripts/cms-git/clone.ts';
import { refuseBody } from '../../../scripts/start/guard.ts';
import type { Decap } from '../../../scripts/start/decap.ts';

const ENTRY = 'content/pages/essai.mdx';
const AUTHOR = 'Pilote Essai <pilote@exemple.fr>';
let root = '';
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const write = (folder: string, text: string) => writeFileSync(join(folder, ENTRY), text);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'resonances-git-')));
  git(root, 'init', '--quiet', '-b', 'travail');
  git(root, 'config', 'user.name', 'Pilote Essai');
  git(root, 'config', 'user.email', 'pilote@exemple.fr');
  mkdirSync(join(root, 'content/pages'), { recursive: true });
  writeFileSync(join(root, '.gitignore'), '.cache/\n');
  write(root, 'un\n');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Début');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const save = (decap: Decap, raw: string, useWorkflow = true) =>
  decap({
    action: 'persistEntry',
    params: { branch: 'main', dataFiles: [{ path: ENTRY, slug: 'essai', raw }], assets: [], options: { collectionName: 'pages', commitMessage: 'Modifier Page « essai »', useWorkflow, status: 'draft' } },
  });
const about = (action: string, more: object = {}) => ({ action, params: { branch: 'main', collection: 'pages', slug: 'essai', ...more } });

describe('npm run cms:git', () => {
  it('keeps a draft on its branch, through « à relire » and « prêt », until it is published under its author’s name', async () => {
    const folder = prepareClone(root);
    const decap = await loadClone(folder);
    expect((await save(decap, 'deux\n')).status).toBe(200);
    expect(git(folder, 'show', `main:${ENTRY}`)).toBe('un');
    for (const newStatus of ['pending_review', 'pending_publish']) await decap(about('updateUnpublishedEntryStatus', { newStatus }));
    expect((await decap(about('unpublishedEntry'))).json).toMatchObject({ collection: 'pages', slug: 'essai', status: 'pending_publish' });
    expect((await decap(about('publishUnpublishedEntry'))).status).toBe(200);
    expect(git(folder, 'log', '-1', '--format=%an <%ae>|%s', 'main')).toBe(`${AUTHOR}|Modifier Page « essai »`);
    expect(git(folder, 'show', '--name-only', '--format=', 'main')).toBe(ENTRY);
    expect(git(folder, 'branch', '--list', 'cms/*')).toBe('');
  });

  it('never touches the folder in which somebody works, nor what is not committed there', async () => {
    write(root, 'en cours, pas enregistré\n');
    writeFileSync(join(root, 'brouillon.txt'), 'à moi');
    const decap = await loadClone(prepareClone(root));
    await save(decap, 'deux\n', false);
    expect(readFileSync(join(root, ENTRY), 'utf8')).toBe('en cours, pas enregistré\n');
    expect(git(root, 'status', '--porcelain').split('\n').map((line) => line.trim())).toEqual([`M ${ENTRY}`, '?? brouillon.txt']);
    expect(git(join(root, CLONE), 'show', '--name-only', '--format=', 'main')).toBe(ENTRY);
  });

  it('goes on after a conflict, and loses neither version', async () => {
    const folder = prepareClone(root);
    const decap = await loadClone(folder);
    await save(decap, 'brouillon\n');
    await save(decap, 'publié entre-temps\n', false);
    expect((await save(decap, 'brouillon, suite\n')).status).toBe(500);
    expect((await decap({ action: 'getEntry', params: { branch: 'main', path: ENTRY } })).json).toMatchObject({ data: 'publié entre-temps\n' });
    expect(git(folder, 'show', `cms/pages/essai:${ENTRY}`)).toBe('brouillon');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('takes up what was committed in the project since', () => {
    const folder = prepareClone(root);
    write(root, 'trois\n');
    git(root, 'commit', '--quiet', '-am', 'Suite');
    prepareClone(root);
    expect(readFileSync(join(folder, ENTRY), 'utf8')).toBe('trois\n');
  });

  it('refuses to commit in a folder that is not its clone', async () => {
    await expect(loadClone(root)).rejects.toThrow('RESONANCES_EDITION=git ne sert qu’à « npm run cms:git »');
  });
});

describe('what a page may ask of the clone', () => {
  it('is refused without a clone', () => {
    expect(refuseBody(about('publishUnpublishedEntry'))).toMatchObject({ status: 422 });
    expect(refuseBody(about('publishUnpublishedEntry'), true)).toBeUndefined();
  });

  it.each(['--upload-pack=x', '../main', '-D', 'a b', 'a;b', ''])('never names a branch %j that git would take for something else', (slug) => {
    const refusal = refuseBody(about('unpublishedEntry', { slug }), true);
    expect(slug === '' ? refusal : refusal?.status).toBe(slug === '' ? undefined : 400);
  });
});
