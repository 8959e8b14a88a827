import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { guardPlugin } from './src/guard/satteri.ts';
import { documents } from './src/integrations/documents.ts';
import { guard } from './src/integrations/guard.ts';
import { basePath, siteUrl } from './src/lib/environment.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { markdownPlugins } from './src/integrations/markdown.ts';
import { search } from './src/integrations/search.ts';

const base = basePath(process.env);
const site = siteUrl(process.env);
const { mdastPlugins, hastPlugins, features } = markdownPlugins(base);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  // Astro's default, 'jsx', drops the space of a line break between two inline elements: fatal to French punctuation.
  compressHTML: true,
  // Every script and style is a file: the Content-Security-Policy allows nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro writes « use astro:head-inject » in the module of each MDX entry: two thousand entries, as many warnings about it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  integrations: [
    guard(),
    mdx({ processor: satteri({ mdastPlugins: [guardPlugin(), ...mdastPlugins], hastPlugins, features }), optimize: true, syntaxHighlight: false }),
    documents({ cache: process.env.RESONANCES_CACHE_DOCUMENTS }),
    sitemap(),
    search(),
  ],
  devToolbar: { enabled: false },
});
