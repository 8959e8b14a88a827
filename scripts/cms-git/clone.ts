/** The clone that `npm run cms:git` works in: commits go there, never into the folder in which somebody works. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from '../setup/say.mjs';

/** From the root of the project; ignored by git. */
export const CLONE = '.cache/cms-git';
/** The branch that the site is built from, in the clone. */
export const BRANCH = 'main';

const git = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function ask(cwd: string, ...args: string[]): string | undefined {
  try {
    return git(cwd, ...args);
  } catch {
    return undefined;
  }
}

/** @throws {SetupError} when commits would have no author */
function author(root: string): { name: string; email: string } {
  const [name, email] = [ask(root, 'config', 'user.name'), ask(root, 'config', 'user.email')];
  if (name && email) return { name, email };
  throw new SetupError(
    'git ne sait pas qui vous êtes, et chaque enregistrement porte le nom de son auteur ou de son autrice.',
    'lancez « git config --global user.name "Votre nom" » et « git config --global user.email vous@exemple.fr », puis « npm run cms:git ».',
  );
}

function create(root: string, folder: string): void {
  if (ask(root, 'rev-parse', 'HEAD') === undefined)
    throw new SetupError('ce dossier n’est pas un dépôt git qui a une version.', 'lancez la commande dans le dossier cloné du projet.');
  mkdirSync(dirname(folder), { recursive: true });
  git(root, 'clone', '--quiet', '--no-hardlinks', '.', folder);
  git(folder, 'checkout', '--quiet', '-B', BRANCH, 'HEAD');
  // decap-server commits all that it finds.
  appendFileSync(join(folder, '.git/info/exclude'), '\nnode_modules\n.node\n.cache\n');
  for (const name of ['node_modules', '.node']) if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name), 'junction');
}

/** Whether a folder is one that `prepareClone` made. */
export const isClone = (folder: string): boolean => folder.replaceAll('\\', '/').endsWith(`/${CLONE}`) && existsSync(join(folder, '.git'));

/** What an interrupted save has left would fail every request that comes after. */
export function tidy(folder: string): void {
  for (const state of ['rebase-merge', 'rebase-apply']) if (existsSync(join(folder, '.git', state))) ask(folder, 'rebase', '--abort');
  if (existsSync(join(folder, '.git/MERGE_HEAD'))) ask(folder, 'merge', '--abort');
  if (ask(folder, 'status', '--porcelain')) git(folder, 'reset', '--quiet', '--hard');
  git(folder, 'clean', '--quiet', '-fd');
  if (ask(folder, 'branch', '--show-current') !== BRANCH) git(folder, 'checkout', '--quiet', BRANCH);
}

/**
 * Makes the clone, or brings it what was committed in the project since.
 * @param root the project
 * @returns the folder of the clone
 * @throws {SetupError} in French, when it cannot be made or brought up to date
 */
export function prepareClone(root: string): string {
  const folder = join(root, CLONE);
  const { name, email } = author(root);
  if (!existsSync(join(folder, '.git'))) create(root, folder);
  git(folder, 'config', 'user.name', name);
  git(folder, 'config', 'user.email', email);
  tidy(folder);
  git(folder, 'fetch', '--quiet', 'origin', 'HEAD');
  if (ask(folder, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD') === undefined) {
    tidy(folder);
    throw new SetupError(
      'le projet et les textes publiés ici ont changé au même endroit.',
      `réunissez-les par « git pull ${CLONE} ${BRANCH} » dans le projet, puis relancez « npm run cms:git ».`,
    );
  }
  return folder;
}
