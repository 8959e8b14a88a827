/**
 * `npm run cms:git`: `npm start` on a clone of its own, where each save is a commit and each draft a branch (brouillon, à relire, prêt).
 * The folder in which somebody works is never touched; they take what was published by `git pull`.
 */
import { BRANCH, CLONE, prepareClone } from './cms-git/clone.ts';
import { say, sayError } from './setup/say.mjs';

try {
  const folder = prepareClone(process.cwd());
  say(`Les textes publiés ici restent dans ${CLONE}. Pour les reprendre dans le projet : git pull ${CLONE} ${BRANCH}`);
  process.chdir(folder);
  process.env['RESONANCES_EDITION'] = 'git';
  await import('./start/start.ts');
} catch (error) {
  sayError(error);
  process.exitCode = 1;
}
