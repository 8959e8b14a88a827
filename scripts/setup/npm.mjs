import { existsSync } from 'node:fs';
import path from 'node:path';
import { capture } from './run-tool.mjs';
import { SetupError } from './say.mjs';

/** npm waits 10 s, then 60 s, before it gives up on a registry; a person deserves an answer sooner. */
const PATIENCE = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '8000' };
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Runs npm under a given Node. npm itself is the one that started this command, or the one beside a Node on PATH.
 * @param {string} node path of the Node that runs npm and the packages' install scripts
 * @param {string[]} args
 * @param {{ cwd: string, started?: (pid: number | undefined) => void }} options
 * @returns {Promise<{ code: number, output: string }>}
 * @throws {SetupError} when no npm is found
 */
export function runNpm(node, args, { cwd, started }) {
  return capture(node, [findNpm(), ...args, ...QUIET], { cwd, started, env: { ...PATIENCE, ...withNode(node) } });
}

/**
 * Installs one pinned package into a folder of its own, apart from the project's lockfile; runs none of its scripts.
 * @param {string} folder
 * @param {string} spec such as « name@1.2.3 »
 * @param {string} node
 * @param {(pid: number | undefined) => void} started
 */
export function npmInstallInto(folder, spec, node, started) {
  const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', spec];
  return runNpm(node, args, { cwd: folder, started });
}

/**
 * The environment in which `node` means the given Node, for every child and grandchild.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function withNode(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(node), process.env[key] ?? ''];
  return { ...process.env, [key]: folders.join(path.delimiter), NODE: node, npm_node_execpath: node };
}

/** @returns {string} path of npm's own script, which any Node runs on any system without a shell */
function findNpm() {
  const candidates = [process.env['npm_execpath'] ?? '', ...besideNodes()];
  const found = candidates.find((file) => /npm-cli\.c?js$/.test(file) && existsSync(file));
  if (found) return found;
  throw new SetupError('npm est introuvable.', 'installez Node.js avec npm, puis lancez la commande par « npm run … ».');
}

function besideNodes() {
  const folders = [path.dirname(process.execPath), ...(process.env['PATH'] ?? '').split(path.delimiter)];
  const inside = path.join('node_modules', 'npm', 'bin', 'npm-cli.js');
  return folders.flatMap((folder) => [
    path.join(folder, inside),
    path.join(folder, '..', 'lib', inside),
    path.join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ]);
}
