import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './say.mjs';

const DRAFT = 'essai-';

/**
 * Where the set-up keeps what it installs beside the packages: Node, Chromium, its lock. Never committed.
 * @param {string} root
 */
export const toolsFolder = (root) => path.join(root, '.node');

/**
 * Makes a folder, or says which right is missing.
 * @param {string} folder
 */
export function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw notWritable(folder, error);
  }
}

/**
 * The sentence for a folder that cannot be written.
 * @param {string} folder
 * @param {unknown} error
 */
export function notWritable(folder, error) {
  return new SetupError(
    `impossible d’écrire dans « ${folder} » (${codeOf(error)}).`,
    'vérifiez que ce dossier vous appartient et que le disque n’est pas plein, puis relancez la commande.',
  );
}

/** @param {unknown} error */
export const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/**
 * A JSON file's content, or undefined when it is missing or unreadable.
 * @template T what the file is known to hold: only for files that the set-up or npm writes
 * @param {string} file
 * @returns {T | undefined}
 */
export function readJson(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Gives `work` a draft folder inside `.node` (to be called under the lock), removes it afterwards, and those of interrupted runs before.
 * @template T
 * @param {string} root
 * @param {(draft: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDraft(root, work) {
  const tools = toolsFolder(root);
  makeFolder(tools);
  for (const name of readdirSync(tools)) if (name.startsWith(DRAFT)) removeFolder(path.join(tools, name));
  const draft = mkdtempSync(path.join(tools, DRAFT));
  try {
    return await work(draft);
  } finally {
    removeFolder(draft);
  }
}

/** @param {string} folder */
const removeFolder = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
