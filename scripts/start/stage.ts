import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/start';
/** Astro's memory of earlier builds, apart from the one of `npm run build`. */
export const ASTRO_CACHE = `${FOLDER}/astro`;

export interface Stage {
  /** A new folder for the next build, from the root of the project. */
  next: () => string;
  /** Removes a build that is served no more. */
  drop: (folder: string) => void;
  /** Removes all that this process built. */
  clear: () => void;
}

/**
 * Where the builds of one `npm start` go: each in a folder of its own, so that the one being served is never written to.
 * What processes that are gone have left is removed first.
 * @param root the project
 * @param pid of this process
 */
export function openStage(root: string, pid: number): Stage {
  const remove = (folder: string): void => rmSync(join(root, folder), { recursive: true, force: true, maxRetries: 3 });
  for (const name of namesIn(join(root, FOLDER))) if (/^\d+$/.test(name) && !isAlive(Number(name))) remove(`${FOLDER}/${name}`);
  let count = 0;
  return {
    next: () => `${FOLDER}/${pid}/${(count += 1)}`,
    drop: remove,
    clear: () => remove(`${FOLDER}/${pid}`),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
