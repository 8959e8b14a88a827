/** The sitemap lists what search engines may show: a page that says noindex (retired, not found) stays out, and so does the editor. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const NOINDEX = /<meta name="robots" content="noindex"/;

export function sitemap(): AstroIntegration[] {
  let outDir: URL | undefined;
  let base = '/';
  const isListed = (page: string) => {
    const path = new URL(page).pathname.slice(base.length);
    const file = outDir && fileURLToPath(new URL(`${decodeURIComponent(path)}index.html`, outDir));
    return !path.startsWith('admin/') && !(file && existsSync(file) && NOINDEX.test(readFileSync(file, 'utf8')));
  };
  return [
    {
      name: 'resonances:plan',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = config.outDir;
          base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        },
      },
    },
    astroSitemap({ filter: isListed }),
  ];
}
