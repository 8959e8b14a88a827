/** Puts a corpus on disk, and around it the project that builds it. */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { Corpus, Written } from './corpus.ts';

/** Copied, not linked: the bundler follows links, and would take the project’s own folder for the root. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', join('content', 'vocabulaires')];

/** As people write it: days without quotes, no anchors. */
const yaml = (data: object) => dump(data, { noRefs: true, lineWidth: 120 }).replace(/'(\d{4}-\d{2}-\d{2})'$/gm, '$1');

/** @returns the text of the entry’s file */
export const fileText = ({ data, body }: Written) => `---\n${yaml(data)}---\n${body === '' ? '' : `\n${body}`}`;

/** @param folder the root that is to hold `content/` */
export function writeContent(folder: string, { written }: Pick<Corpus, 'written'>): void {
  for (const collection of new Set(written.map((entry) => entry.collection)))
    mkdirSync(join(folder, 'content', collection), { recursive: true });
  for (const entry of written) writeFileSync(join(folder, 'content', entry.collection, `${entry.id}.mdx`), fileText(entry));
}

/**
 * Packages are linked one by one into a folder of its own: Astro and Vite keep their caches there, and the project’s must
 * neither warm this build nor be overwritten by it.
 */
export function linkPackages(root: string, folder: string): void {
  const from = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(from)) if (!name.startsWith('.')) symlinkSync(join(from, name), join(folder, 'node_modules', name));
}

/** The project with its own content. @param folder an empty folder, where `astro build` will run */
export function writeOwnProject(root: string, folder: string): void {
  for (const part of [...COPIED, 'content']) cpSync(join(root, part), join(folder, part), { recursive: true });
  linkPackages(root, folder);
}

/** @param root the project @param folder an empty folder, where `astro build` will run */
export function writeProject(root: string, folder: string, corpus: Corpus): void {
  for (const part of COPIED) cpSync(join(root, part), join(folder, part), { recursive: true });
  linkPackages(root, folder);
  writeContent(folder, corpus);
}
