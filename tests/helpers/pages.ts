/** The pages of a built site, read and parsed once. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { inject } from 'vitest';

export interface Page {
  /** Its address: `/pistes/`, `/404.html`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

const addressOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** @param folder of a built site @returns every page but those of `/admin/`, which scripts of others write */
export function readPages(folder: string): Page[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return files
    .filter((file) => !file.startsWith('admin'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: addressOf(file), html, $: load(html, { scriptingEnabled: false }) };
    });
}

/** The folder of the built site. */
export const { folder } = inject('site');

export const pages: readonly Page[] = readPages(folder);

/** What the sitemap owes to search engines: neither the page for lost addresses, nor retired ones. */
export const publicPages = pages.filter(({ path, $ }) => path !== '/404.html' && $('meta[name=robots][content*=noindex]').length === 0);

export const readBuilt = (path: string) => readFileSync(join(folder, path), 'utf8');

/**
 * Asks one question of every page.
 * @param question gives what is wrong on a page, or nothing
 * @returns `path: what is wrong`, one line each: an empty list is what a test expects
 */
export const faults = (list: readonly Page[], question: (page: Page) => readonly string[]) =>
  list.flatMap((page) => question(page).map((fault) => `${page.path}: ${fault}`));
