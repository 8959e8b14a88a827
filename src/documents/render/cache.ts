/**
 * Rendered files by the hash of everything that makes them: unchanged documents are never rendered again, wherever the build runs. A folder
 * that CI can keep; a file in it is never wrong, so it needs no other care than being pruned.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from '../model.ts';
import { faces } from './faces.ts';
import { imagesOf } from './images.ts';

const HERE = fileURLToPath(new URL('../', import.meta.url));
const ALSO = ['../strings/documents.ts', '../strings/papier.ts', '../styles/tokens.css', '../lib/metrics.ts', '../formulaires/export/names.ts'];
const PACKAGES = ['@myriaddreamin/typst-ts-node-compiler', 'satori', '@resvg/resvg-js', 'qrcode', '@cantoo/pdf-lib', 'docx'];
/** What no build used for that long goes. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

const require = createRequire(import.meta.url);
const version = (name: string): string => {
  const entry = require.resolve(name);
  const root = entry.slice(0, entry.lastIndexOf(join('node_modules', ...name.split('/'))) + join('node_modules', ...name.split('/')).length);
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
};

/** One hash for all that documents share: our sources, the faces, the engines. */
export function commonKey(): string {
  const hash = createHash('sha256');
  for (const file of [...globSync('**/*.{ts,typ}', { cwd: HERE }).sort(), ...ALSO]) hash.update(file).update('\0').update(readFileSync(join(HERE, file))).update('\0');
  for (const { file, data } of faces()) hash.update(file.slice(file.lastIndexOf('node_modules'))).update(data);
  for (const name of PACKAGES) hash.update(`${name}@${version(name)}\0`);
  return hash.digest('hex');
}

/**
 * The day of the build, `SITE_URL` and `BASE_PATH` enter by what they change in the model (addresses, codes, banners): a day that changes
 * nothing renders nothing.
 */
export function keyOf(job: Job, common: string, publicFolder: string): string {
  const hash = createHash('sha256').update(common).update(JSON.stringify(job));
  for (const { bytes } of imagesOf(job, publicFolder)) hash.update(bytes);
  return hash.digest('hex');
}

export type Extension = 'pdf' | 'png' | 'docx';

export interface Cached {
  path: string;
  pages: number;
  bytes: number;
}

/** A cache in `folder`; the number of pages is part of a file's name. */
export function openCache(folder: string) {
  const names = new Map(globSync('*/*.{pdf,png,docx}', { cwd: folder }).map((name) => [name.replace(/^.*[\\/]/, '').slice(0, 64), name]));
  const now = Date.now();
  const used = new Set<string>();
  const touch = (path: string) => utimesSync(path, now / 1000, now / 1000);
  const describe = (name: string): Cached => {
    const path = join(folder, name);
    return { path, pages: Number(/-(\d+)\./.exec(name)?.[1] ?? 0), bytes: statSync(path).size };
  };
  return {
    find(key: string): Cached | undefined {
      const name = names.get(key);
      if (!name || !existsSync(join(folder, name))) return undefined;
      used.add(key);
      const found = describe(name);
      touch(found.path);
      return found;
    },
    keep(key: string, extension: Extension, content: Uint8Array, pages: number): Cached {
      const name = join(key.slice(0, 2), `${key}-${pages}.${extension}`);
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      // Two builds may share the folder: a file appears whole or not at all.
      const draft = `${path}.${process.pid}.tmp`;
      writeFileSync(draft, content);
      renameSync(draft, path);
      names.set(key, name);
      used.add(key);
      return { path, pages, bytes: content.byteLength };
    },
    prune() {
      for (const [key, name] of names) {
        const path = join(folder, name);
        if (!used.has(key) && existsSync(path) && now - statSync(path).mtimeMs > KEPT_DAYS * DAY) rmSync(path, { force: true });
      }
    },
  };
}
export type Cache = ReturnType<typeof openCache>;

/** Puts a cached file where the site serves it. */
export function publish({ path }: Cached, target: string) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(path, target);
}
