import { basename, relative } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

const WATCHED = ['content', 'src', 'public', 'astro.config.mjs'];
/** Editors' own files: hidden ones, backups, and the probe that Vim writes. */
const NOISE = /^\.|~$|^4913$|\.(swp|swx|tmp|crswap)$/;

/**
 * Tells of every file that is added, changed or removed under what the site is made of.
 * @param root the project
 * @param changed called with the file's path from the root
 * @param failed called when the system cannot watch (too many files watched, for instance)
 */
export function watchSources(root: string, changed: (file: string) => void, failed: (error: unknown) => void): FSWatcher {
  const ignored = (path: string): boolean => NOISE.test(basename(path));
  const watcher = watch(WATCHED, { cwd: root, ignoreInitial: true, ignored });
  watcher.on('all', (event, path) => {
    if (event !== 'addDir' && event !== 'unlinkDir') changed(relative('.', path));
  });
  watcher.on('error', failed);
  return watcher;
}
