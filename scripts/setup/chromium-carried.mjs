import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { opens } from './chromium-launch.mjs';
import { lastLines, npmFailure } from './failures.mjs';
import { toolsFolder, withDraft } from './files.mjs';
import { withLock } from './lock.mjs';
import { npmInstallInto, withNode } from './npm.mjs';
import { capture } from './run-tool.mjs';
import { duration, say } from './say.mjs';

/** A Chromium for Linux x64, made for servers, with the libraries and fonts that a bare system lacks. */
const PACKAGE = { name: '@sparticuz/chromium', version: '153.0.0' };

/** @param {string} root */
const folderOf = (root) => path.join(toolsFolder(root), `chromium-${PACKAGE.version}`);

/**
 * The launcher that an earlier run installed: it was tried then.
 * @param {string} root
 * @returns {string | undefined}
 */
export function carriedBefore(root) {
  const launcher = path.join(folderOf(root), 'chromium');
  return existsSync(launcher) ? launcher : undefined;
}

/**
 * The Chromium that an npm package carries, unpacked once into `.node`.
 * @param {string} root
 * @param {string} node
 * @param {string[]} reasons where to note why it could not be done
 * @returns {Promise<string | undefined>} path of a launcher that starts
 */
export async function carriedChromium(root, node, reasons) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  await withLock(root, (holds) => (carriedBefore(root) ? undefined : install(root, node, reasons, holds)));
  return carriedBefore(root);
}

/**
 * @param {string} root
 * @param {string} node
 * @param {string[]} reasons
 * @param {(pid: number | undefined) => void} holds
 */
async function install(root, node, reasons, holds) {
  const begun = Date.now();
  say('Aucun Chromium pour les tests : installation par npm dans « .node » (une seule fois)…');
  await withDraft(root, async (draft) => {
    const npm = await npmInstallInto(draft, `${PACKAGE.name}@${PACKAGE.version}`, node, holds);
    if (npm.code !== 0) return void reasons.push(npmFailure('l’installation de Chromium par npm', npm.output).message);
    const unpacked = path.join(draft, 'unpacked');
    const { code, output } = await unpack(node, draft, unpacked);
    if (code !== 0) return void reasons.push('le Chromium du paquet npm n’a pas pu être décompressé :', ...lastLines(output, 3));
    writeLauncher(unpacked);
    const trial = await opens(path.join(unpacked, 'chromium'));
    if (!trial.ok) return void reasons.push('le Chromium du paquet npm ne démarre pas :', ...lastLines(trial.output, 3));
    renameSync(unpacked, folderOf(root));
    say(`Chromium installé en ${duration(Date.now() - begun)}.`);
  });
}

/**
 * The package unpacks itself into the temporary folder, so it is given one of ours.
 * @param {string} node
 * @param {string} draft
 * @param {string} unpacked
 */
function unpack(node, draft, unpacked) {
  mkdirSync(unpacked);
  const script = [
    `const { default: chromium, inflate } = await import('${PACKAGE.name}');`,
    'await chromium.executablePath();',
    `await inflate('node_modules/${PACKAGE.name}/bin/al2023.tar.br');`,
  ];
  const env = { ...withNode(node), TMPDIR: unpacked };
  return capture(node, ['--input-type=module', '--eval', script.join('\n')], { cwd: draft, env });
}

/**
 * A shell script in front of the binary: the carried libraries and fonts serve only where the system has none.
 * @param {string} unpacked
 */
function writeLauncher(unpacked) {
  renameSync(path.join(unpacked, 'chromium'), path.join(unpacked, 'chromium-bin'));
  chmodSync(path.join(unpacked, 'chromium-bin'), 0o755);
  const fonts =
    '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>';
  writeFileSync(path.join(unpacked, 'fonts.conf'), `${fonts}\n`);
  const lines = [
    '#!/bin/sh',
    'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
    'if ldd "$here/chromium-bin" 2>/dev/null | grep -q "not found"; then export LD_LIBRARY_PATH="$here/al2023/lib"; fi',
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"',
    'exec "$here/chromium-bin" "$@"',
  ];
  writeFileSync(path.join(unpacked, 'chromium'), `${lines.join('\n')}\n`, { mode: 0o755 });
}
