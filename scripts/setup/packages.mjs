import path from 'node:path';
import { npmFailure } from './failures.mjs';
import { readJson } from './files.mjs';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { duration, say, SetupError } from './say.mjs';
import { forgetStamp, isInstalled, writeStamp } from './stamp.mjs';

/**
 * Installs node_modules when it is missing, unfinished or not what package-lock.json asks for; otherwise reads a few files and returns.
 * @param {string} root
 * @param {string} node path of the Node that npm runs under
 * @throws {SetupError} when there is no lockfile, or npm fails
 */
export async function ensurePackages(root, node) {
  if (isInstalled(root, lockedPackages(root))) return;
  await withLock(root, async (holds) => {
    if (!isInstalled(root, lockedPackages(root))) await install(root, node, holds);
  });
}

/** @param {string} root @returns {Record<string, import('./stamp.mjs').LockedPackage>} */
function lockedPackages(root) {
  /** @type {{ packages?: Record<string, import('./stamp.mjs').LockedPackage> } | undefined} */
  const lockfile = readJson(path.join(root, 'package-lock.json'));
  if (lockfile?.packages) return lockfile.packages;
  throw new SetupError('package-lock.json manque ou est illisible.', 'rétablissez-le : « git checkout package-lock.json ».');
}

/**
 * @param {string} root
 * @param {string} node
 * @param {(pid: number | undefined) => void} holds
 */
async function install(root, node, holds) {
  const begun = Date.now();
  say('Installation des paquets du site (une à deux minutes la première fois)…');
  forgetStamp(root);
  const { code, output } = await runNpm(node, ['ci', '--include=dev', '--include=optional'], { cwd: root, started: holds });
  if (code !== 0) throw npmFailure('l’installation des paquets', output);
  writeStamp(root);
  say(`Paquets installés en ${duration(Date.now() - begun)}.`);
}
