/** One page of each template: the longest that each route of src/pages makes. */
import { globSync } from 'node:fs';
import { ROOT } from './build.ts';
import { pages, type Page } from './pages.ts';

const routes = globSync('**/*.astro', { cwd: `${ROOT}src/pages` })
  .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
  .filter((route) => !route.startsWith('admin/'));

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const segment = (name: string) => (name.startsWith('[...') ? '.+' : name.startsWith('[') ? '[^/]+' : escape(name));
/** Astro’s own numbering: the first page of a list has no number. */
const PAGE = '[...page]';

function patternOf(route: string): RegExp {
  if (route === '404') return /^\/404\.html$/;
  const names = route
    .replace(/(^|\/)index$/, '')
    .split('/')
    .filter(Boolean);
  const path = names
    .filter((name) => name !== PAGE)
    .map((name) => `${segment(name)}/`)
    .join('');
  return new RegExp(`^/${path}${names.includes(PAGE) ? '(\\d+/)?' : ''}$`);
}

/** A route with fewer brackets is the one that Astro prefers; a rest parameter comes last; a page number is no bracket. */
const rank = (route: string) => {
  const name = route.replace(PAGE, '');
  return name.split('[').length - 1 + (name.includes('[...') ? 10 : 0);
};
const ordered = routes.sort((a, b) => rank(a) - rank(b)).map((route) => ({ route, pattern: patternOf(route) }));

/** The file of src/pages that makes a page. @throws when none does */
export function routeOf({ path }: Page): string {
  const found = ordered.find(({ pattern }) => pattern.test(path));
  if (!found) throw new Error(`No file of src/pages makes ${path}.`);
  return found.route;
}

const longest = (list: readonly Page[]) => list.reduce((best, page) => (page.html.length > best.html.length ? page : best));

/** `{ template, path }`, in the order of their names. */
export const templates: readonly { template: string; path: string }[] = [...Map.groupBy(pages, routeOf)]
  .map(([template, list]) => ({ template, path: longest(list).path }))
  .sort((a, b) => (a.template < b.template ? -1 : 1));
