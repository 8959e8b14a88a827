import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isStale, withLock } from '../../../scripts/setup/lock.mjs';
import { folderWith } from '../start/folder.ts';

/** Above the largest process number of any system. */
const GONE = 2 ** 22 + 1;

function lockOf(owner: object | undefined, ageMs: number): { root: string; lock: string } {
  const root = folderWith({});
  const lock = join(root, '.node', 'verrou');
  mkdirSync(lock, { recursive: true });
  if (owner) writeFileSync(join(lock, 'owner.json'), JSON.stringify({ host: hostname(), token: 't', ...owner }));
  const date = new Date(Date.now() - ageMs);
  utimesSync(lock, date, date);
  return { root, lock };
}

describe('the lock of the set-up', () => {
  it('lets one command work at a time', async () => {
    const root = folderWith({});
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (inside += 1));
      await wait(50);
      inside -= 1;
    };
    await Promise.all([withLock(root, work), withLock(root, work), withLock(root, work)]);
    expect(most).toBe(1);
    expect(existsSync(join(root, '.node', 'verrou'))).toBe(false);
  });

  it('is given back when the work fails', async () => {
    const root = folderWith({});
    await expect(withLock(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(join(root, '.node', 'verrou'))).toBe(false);
  });

  it.each([
    ['its holder lives', { pid: process.pid }, 1000, false],
    ['its holder is gone', { pid: GONE }, 1000, true],
    ['its holder is gone, but the npm it started still works', { pid: GONE, child: process.pid }, 60_000, false],
    ['its npm has been at work for longer than any does', { pid: GONE, child: process.pid }, 11 * 60_000, true],
    ['its number was given to another process since', { pid: process.pid }, 60_000, true],
    ['another machine holds it and gives signs of life', { pid: GONE, host: 'elsewhere' }, 1000, false],
    ['another machine held it and is silent', { pid: process.pid, host: 'elsewhere' }, 60_000, true],
    ['it was taken this instant, and bears no name yet', undefined, 100, false],
    ['it bears no name and is old', undefined, 60_000, true],
  ])('when %s', (_when, owner, age, stale) => {
    expect(isStale(lockOf(owner, age).lock)).toBe(stale);
  });

  it('is taken over, by one command only, from one that was killed', async () => {
    const { root } = lockOf({ pid: GONE }, 1000);
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (inside += 1));
      await wait(30);
      inside -= 1;
    };
    await Promise.all([withLock(root, work), withLock(root, work)]);
    expect(most).toBe(1);
  });
});
