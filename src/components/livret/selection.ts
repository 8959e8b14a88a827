/** The fiches that a reader chose, kept in this browser alone and only once they asked for it. */

/** `/pistes/k3f9ad/`: an address of the site, without its base. */
export type Path = string;

const KEY = 'resonances.livret';
const PATH = /^\/[a-z0-9-]+\/[a-z0-9][a-z0-9._~-]*\/$/;
/** More is a shelf; a browser would be long to lay it out. */
export const MOST = 100;

/** What looks like an address of a fiche, once each: what comes from storage or from a link is never trusted. */
const known = (paths: readonly unknown[]): Path[] => [...new Set(paths.filter((path): path is Path => typeof path === 'string' && PATH.test(path)))];

/** @returns the fiches that a booklet holds: the first hundred */
export const clean = (paths: readonly unknown[]): Path[] => known(paths).slice(0, MOST);

/** @returns how many fiches a booklet has no room for: who asked for them is told */
export const beyond = (paths: readonly unknown[]): number => Math.max(0, known(paths).length - MOST);

/** @param storage the browser’s own; refused by some settings, which is no reason to break a page */
export function read(storage: Pick<Storage, 'getItem'>): Path[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? clean(value) : [];
  } catch {
    return [];
  }
}

/** @returns false when the browser refuses to keep anything */
export function write(storage: Pick<Storage, 'setItem' | 'removeItem'>, paths: readonly Path[]): boolean {
  try {
    if (paths.length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(clean(paths)));
    return true;
  } catch {
    return false;
  }
}

export const toggle = (paths: readonly Path[], path: Path): Path[] => (paths.includes(path) ? paths.filter((each) => each !== path) : clean([...paths, path]));

/** Moves one fiche by one place; at an end nothing moves. */
export function move(paths: readonly Path[], path: Path, step: -1 | 1): Path[] {
  const from = paths.indexOf(path);
  const to = from + step;
  if (from < 0 || to < 0 || to >= paths.length) return [...paths];
  const moved = paths.filter((each) => each !== path);
  moved.splice(to, 0, path);
  return moved;
}

/** What follows `#` in a shared link: it stays in the browser, no server ever reads it. */
export const toHash = (paths: readonly Path[]) => `#f=${paths.map((path) => path.slice(1, -1)).join(',')}`;

/**
 * Messengers encode links, or cut them: of what they encode, a link of ours holds these two signs alone.
 * @returns what a shared link names, to be cleaned; nothing when it shares none
 */
export function fromHash(hash: string): Path[] | undefined {
  const list = /^#f=(.+)$/.exec(hash)?.[1];
  return list?.split(/,|%2C/i).map((each) => `/${each.replaceAll(/%2F/gi, '/')}/`);
}
