import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notWritable, readJson } from './files.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ asked: string, installed: string, platform: string }} Stamp */

const PLATFORM = `${process.platform}-${process.arch}`;

/** @param {string} root */
const stampFile = (root) => path.join(root, 'node_modules', '.resonances.json');

/** npm's own record of what it installed, written last. @param {string} root */
const recordFile = (root) => path.join(root, 'node_modules', '.package-lock.json');

/**
 * Whether node_modules is what the lockfile asks for. Either our stamp says so and npm has touched nothing since, or npm's record agrees
 * with the lockfile (a developer's own `npm install` is as good as ours); in both cases every folder is there, on its own platform.
 * @param {string} root
 * @param {Record<string, LockedPackage>} locked `packages` of package-lock.json
 */
export function isInstalled(root, locked) {
  if (!allPresent(root, locked)) return false;
  /** @type {Stamp | undefined} */
  const stamp = readJson(stampFile(root));
  if (stamp && stamp.platform !== PLATFORM) return false;
  const now = currentStamp(root);
  if (stamp?.asked === now.asked && stamp.installed === now.installed) return true;
  /** @type {{ packages?: Record<string, LockedPackage> } | undefined} */
  const record = readJson(recordFile(root));
  return sameInstallation(locked, record?.packages ?? {});
}

/** Notes that the installation is finished. @param {string} root */
export function writeStamp(root) {
  writeFileSync(stampFile(root), `${JSON.stringify(currentStamp(root))}\n`);
}

/**
 * Makes the installation unfinished: one that is interrupted from now on is begun again next time.
 * @param {string} root
 */
export function forgetStamp(root) {
  try {
    for (const file of [stampFile(root), recordFile(root)]) rmSync(file, { force: true });
  } catch (error) {
    throw notWritable(path.join(root, 'node_modules'), error);
  }
}

/**
 * Whether every package that must be there has its folder: catches a folder removed by hand, which no record knows of.
 * @param {string} root
 * @param {Record<string, LockedPackage>} locked
 */
export function allPresent(root, locked) {
  const needed = Object.entries(locked).filter(([place, entry]) => place !== '' && !entry.optional && !entry.link);
  return needed.every(([place]) => existsSync(path.join(root, place, 'package.json')));
}

/**
 * Whether npm's record holds what the lockfile asks for, optional packages of other platforms apart, and nothing else.
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage>} installed
 */
export function sameInstallation(locked, installed) {
  const places = Object.keys(locked).filter((place) => place !== '');
  const same = places.every((place) => {
    const there = installed[place];
    if (!there) return locked[place]?.optional === true;
    return there.version === locked[place]?.version && there.integrity === locked[place]?.integrity;
  });
  return same && Object.keys(installed).every((place) => place in locked);
}

/** @param {string} root @returns {Stamp} */
function currentStamp(root) {
  return { asked: hash(path.join(root, 'package-lock.json')), installed: hash(recordFile(root)), platform: PLATFORM };
}

/** @param {string} file */
const hash = (file) => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '');
