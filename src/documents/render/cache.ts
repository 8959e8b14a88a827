/**
 * Rendered files, by their key: unchanged documents are never rendered again, wherever the build runs. A folder that CI can keep: a file
 * in it is never out of date, and one that is not whole is not served.
 */
import { accessSync, constants, copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { documents } from '../../strings/documents.ts';

/** What no build used for that long goes. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

export type Extension = 'pdf' | 'png' | 'docx';

export interface Cached {
  path: string;
  pages: number;
  bytes: number;
}

/** A file says its key, its pages and the sum of its bytes: `<key>-<pages>-<sum>.pdf`. */
const NAME = /^([0-9a-f]{64})-(\d+)-([0-9a-f]{8})\.(?:pdf|png|docx)$/;
const sumOf = (content: Uint8Array) => crc32(content).toString(16).padStart(8, '0');

/** @returns the file, unless a full disk, a cut copy or a hand has damaged it since it was written */
function whole(path: string): Cached | undefined {
  // Another build that shares the folder may have pruned it.
  if (!existsSync(path)) return undefined;
  const [, , pages, sum] = NAME.exec(basename(path)) ?? [];
  const content = readFileSync(path);
  return sumOf(content) === sum ? { path, pages: Number(pages), bytes: content.byteLength } : undefined;
}

function claim(folder: string) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    // Where in our code it failed helps nobody.
    throw Object.assign(new Error(documents.cacheFerme(folder)), { stack: '' });
  }
}

/** @param folder created when it is not there @throws in French when nothing can be written in it */
export function openCache(folder: string) {
  claim(folder);
  const files = globSync('*/*', { cwd: folder });
  const paths = new Map(files.flatMap((name) => (NAME.test(basename(name)) ? [[basename(name).slice(0, 64), join(folder, name)]] : [])));
  const now = Date.now();
  const used = new Set<string>();
  return {
    find(key: string): Cached | undefined {
      const path = paths.get(key);
      if (!path) return undefined;
      const found = whole(path);
      if (found) {
        used.add(path);
        utimesSync(path, now / 1000, now / 1000);
      } else rmSync(path, { force: true });
      return found;
    },
    keep(key: string, extension: Extension, content: Uint8Array, pages: number): Cached {
      const path = join(folder, key.slice(0, 2), `${key}-${pages}-${sumOf(content)}.${extension}`);
      mkdirSync(dirname(path), { recursive: true });
      // Two builds may share the folder: a file appears whole or not at all.
      const draft = `${path}.${process.pid}.tmp`;
      writeFileSync(draft, content);
      renameSync(draft, path);
      used.add(path);
      return { path, pages, bytes: content.byteLength };
    },
    /** Drafts of builds that were killed go with the rest. */
    prune() {
      for (const path of files.map((name) => join(folder, name)).filter((each) => !used.has(each))) {
        const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
        if (age > KEPT_DAYS * DAY) rmSync(path, { force: true });
      }
    },
  };
}

/** Puts a cached file where the site serves it. */
export function publish({ path }: Cached, target: string) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(path, target);
}
