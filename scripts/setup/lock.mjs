import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, makeFolder, notWritable, readJson, toolsFolder } from './files.mjs';
import { say } from './say.mjs';

/** A holder that has not given a sign of life for this long is gone, whatever its process number says. */
const SILENCE_MS = 20_000;
const HEARTBEAT_MS = 4_000;
/** npm outlives a killed parent: it is given this long to end. */
const ORPHAN_MS = 10 * 60_000;

/** @typedef {{ pid: number, host: string, token: string, child?: number }} Owner */

/**
 * Runs `work` while no other command installs in this folder. The lock is a folder (creation is atomic everywhere), whose date is the
 * holder's sign of life. `work` is given a function that records the process it starts, so that a killed command's npm is waited for.
 * @template T
 * @param {string} root
 * @param {(holds: (child: number | undefined) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const lock = path.join(toolsFolder(root), 'verrou');
  makeFolder(toolsFolder(root));
  const owner = { pid: process.pid, host: hostname(), token: `${process.pid}-${Date.now()}-${Math.random()}` };
  await acquire(lock, owner);
  const beat = setInterval(() => touch(lock), HEARTBEAT_MS);
  const release = () => releaseLock(lock, owner.token);
  process.once('exit', release);
  try {
    return await work((child) => writeOwner(lock, { ...owner, child }));
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/**
 * @param {string} lock
 * @param {Owner} owner
 */
async function acquire(lock, owner) {
  for (let told = false; !tryTake(lock, owner);) {
    if (isStale(lock)) steal(lock);
    else {
      if (!told) say('Une autre commande installe en ce moment : on attend qu’elle finisse…');
      told = true;
      await wait(300);
    }
  }
}

/**
 * @param {string} lock
 * @param {Owner} owner
 */
function tryTake(lock, owner) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw notWritable(lock, error);
  }
  writeOwner(lock, owner);
  return true;
}

/**
 * Whether the holder of a lock is gone. Process numbers mean something on the same machine only; elsewhere the silence alone decides.
 * @param {string} lock
 * @param {number} [now]
 */
export function isStale(lock, now = Date.now()) {
  const age = ageOf(lock, now);
  if (age === undefined) return false;
  const owner = readOwner(lock);
  if (!owner || owner.host !== hostname()) return age > SILENCE_MS;
  if (isAlive(owner.pid) && age <= SILENCE_MS) return false;
  return !(owner.child && isAlive(owner.child) && age <= ORPHAN_MS);
}

/**
 * Two commands may see the same stale lock: renaming decides which of them removes it, and a lock taken meanwhile is put back.
 * @param {string} lock
 */
function steal(lock) {
  const aside = `${lock}-${process.pid}-${Date.now()}`;
  try {
    renameSync(lock, aside);
    if (!isStale(aside)) renameSync(aside, lock);
  } catch {
    // Someone else was quicker: the next turn of the loop looks again.
  }
  rmSync(aside, { recursive: true, force: true });
}

/** @param {string} lock @param {string} token */
function releaseLock(lock, token) {
  if (readOwner(lock)?.token === token) rmSync(lock, { recursive: true, force: true });
}

/** @param {string} lock @param {Owner} owner */
function writeOwner(lock, owner) {
  try {
    writeFileSync(path.join(lock, 'owner.json'), JSON.stringify(owner));
  } catch {
    // A lock without a name still holds: its date alone speaks for it.
  }
}

/** @param {string} lock @returns {Owner | undefined} */
const readOwner = (lock) => readJson(path.join(lock, 'owner.json'));

/** @param {string} lock */
function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // The lock was taken away by hand: the work goes on, nothing better can be done.
  }
}

/** @param {string} lock @param {number} now */
function ageOf(lock, now) {
  try {
    return now - statSync(lock).mtimeMs;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
