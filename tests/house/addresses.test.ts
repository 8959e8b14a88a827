/** A page that an editor writes never hides one that the site makes: what `src/pages` and `public` serve is reserved. */
import { describe, expect, it } from 'vitest';
import { RESERVED_ADDRESSES } from '../../src/relations/index.ts';
import { siteMap } from '../../src/check/site.ts';
import { isPageId } from '../../src/lib/anchors.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';
import { sources } from './sources.ts';

/** `aide/champs.astro` → `/aide/champs/`; `vocabulaire/[v]/[t].astro` → `/vocabulaire/`. */
const addressOf = (file: string) => {
  const steps = file
    .replace('src/pages/', '')
    .replace(/(\/index)?\.astro$/, '')
    .split('/');
  const open = steps.findIndex((step) => step.startsWith('['));
  return `/${steps.slice(0, open === -1 ? undefined : open).join('/')}/`;
};
const served = sources('src/pages/**/*.astro')
  .map(({ file }) => addressOf(file))
  .filter((address) => address !== '//' && address !== '/index/');

describe('the addresses of the site', () => {
  it.each([...new Set(served)])('%s is reserved', (address) => {
    const reserved = [...RESERVED_ADDRESSES, ...COLLECTIONS.map((name) => `/${name}/`)];
    expect(reserved.some((taken) => address.startsWith(taken))).toBe(true);
  });
});

describe('the pages that the site makes', () => {
  const made = sources('src/pages/**/*.astro')
    .map(({ file }) => file.replace('src/pages/', '').replace(/(^|\/)\[\.\.\.(?:page|collectif)\](?=\.astro$)/, '$1index'))
    .filter((file) => !file.includes('[') && file !== '404.astro')
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, (end) => (end === '.astro' ? '/' : ''))}`);

  it.each(made)('%s is known to check, which follows the links of bodies', (address) => {
    expect(siteMap([]).answers(address)).toBe(true);
  });
});

describe('the anchors of the templates', () => {
  const written = ['pages', 'components', 'layouts'].flatMap((room) => sources(`src/${room}/**/*.astro`)).flatMap(({ text }) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

  it.each([...new Set(written)])('keep #%s for themselves: the headings of a body take another', (id) => {
    expect(isPageId(id)).toBe(true);
  });
});
