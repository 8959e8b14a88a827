import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedPath } from './guard.ts';

/**
 * The first symbolic link on the way to a path, or inside a folder that is listed: it could lead out of the editable folders.
 * @param root the project
 * @param named a path that the guard has accepted
 * @returns the link, from the root; undefined when there is none
 */
export async function linkOn(root: string, { path, folder }: NamedPath): Promise<string | undefined> {
  const segments = path.split('/');
  for (let count = 1; count <= segments.length; count += 1) {
    const step = segments.slice(0, count).join('/');
    const stats = await lstat(join(root, step)).catch(() => undefined);
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink()) return step;
  }
  return folder ? linkInside(root, path) : undefined;
}

async function linkInside(root: string, folder: string): Promise<string | undefined> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  const link = entries.find((entry) => entry.isSymbolicLink());
  return link && join(link.parentPath, link.name).slice(join(root, '/').length);
}
