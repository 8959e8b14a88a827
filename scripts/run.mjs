/**
 * Every `npm run` passes here: makes sure of a Node, of the packages and, for the tests, of a Chromium; then runs the command.
 * Plain JavaScript for Node 18, without any package: nothing may be installed yet.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './setup/chromium.mjs';
import { commandEnvironment, COMMANDS, nodeArguments } from './setup/commands.mjs';
import { readJson } from './setup/files.mjs';
import { ensureNode } from './setup/node.mjs';
import { withNode } from './setup/npm.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { foreground } from './setup/run-tool.mjs';
import { sayError, SetupError } from './setup/say.mjs';
import { tally } from './setup/tally.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} name
 * @param {string[]} rest
 * @returns {Promise<number>} the command's exit code
 */
async function run(name, rest) {
  const command = commandNamed(name);
  requireNode18();
  const node = await ensureNode(root);
  await ensurePackages(root, node);
  if (!existsSync(path.join(root, command.file))) {
    throw new SetupError(`« npm run ${name} » n’est pas encore écrite (${command.file} manque).`, 'mettez le dépôt à jour : « git pull ».');
  }
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...withNode(node), ...commandEnvironment(node === process.execPath ? process.version : '') };
  if (command.chromium) env['CHROMIUM_PATH'] = await ensureChromium(root, node);
  const args = nodeArguments(root, command, rest);
  return command.counts ? counted(node, args, env) : foreground(node, args, { cwd: root, env });
}

/**
 * Runs the tests, then says their count on the very last line.
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function counted(node, args, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'resonances-tests-'));
  const file = path.join(folder, 'counts.json');
  try {
    const code = await foreground(node, args, { cwd: root, env: { ...env, RESONANCES_COUNTS: file } });
    process.stdout.write(`${tally(readJson(file), code)}\n`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name */
function commandNamed(name) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  const names = Object.keys(COMMANDS).join(', ');
  throw new SetupError(`commande inconnue : « ${name} ».`, `lancez « npm run » suivi de l’une d’elles : ${names}.`);
}

function requireNode18() {
  if (Number(process.versions.node.split('.')[0]) >= 18) return;
  throw new SetupError(
    `Node.js ${process.versions.node} est trop ancien, même pour l’installation.`,
    'installez Node.js 24 : https://nodejs.org/fr',
  );
}

try {
  const [name = '', ...rest] = process.argv.slice(2);
  process.exitCode = await run(name, rest);
} catch (error) {
  sayError(error);
  if (COMMANDS[process.argv[2] ?? '']?.counts) process.stdout.write(`${tally(undefined, 1)}\n`);
  process.exitCode = 1;
}
