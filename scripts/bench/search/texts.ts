/**
 * What a page says, in so many words and by what content declares: its text, what the acronyms that it writes stand for, and the
 * other names of the themes that it bears. Read from the built site, apart from every engine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** @param dist a built site @returns a function from an address to its text; empty for a page that does not exist */
export function textReader(dist: string): (path: string) => string {
  const html = (path: string) => {
    const file = join(dist, path, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const sigles = load(html('/glossaire/'))('.definitions dt')
    .toArray()
    .map((dt) => {
      const $ = load(dt);
      const expansion = $('.note').text().trim();
      $('.note').remove();
      return [$.text().trim(), expansion] as const;
    })
    .filter(([, expansion]) => expansion !== '');
  const known = new Map<string, string>();
  const read = (path: string): string => {
    const [address = '', anchor] = path.split('#');
    const $ = load(html(address));
    const themes = $('.facettes-fiche a[href*="/vocabulaire/"]').toArray().map((link) => $(link).attr('href') ?? '');
    const text = (anchor ? $(`[id="${anchor}"]`) : $('main')).text();
    const said = [text, ...themes.map((theme) => load(html(theme))('.heros').text())].join(' ');
    const meant = sigles.filter((names) => names.some((name) => new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(said)));
    return [said, ...meant.flat()].join(' ');
  };
  return (path) => {
    const text = known.get(path) ?? read(path);
    known.set(path, text);
    return text;
  };
}
