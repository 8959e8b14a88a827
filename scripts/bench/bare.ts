/** The reference: the same MDX files in the barest Astro project that shows them all, one page each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS } from '../../src/guard/mdx.ts';
import type { Corpus } from './corpus.ts';
import { fileText, linkPackages } from './write.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx({ optimize: true })], devToolbar: { enabled: false } });
`;
const COLLECTION = `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { textes: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
import Passe from '../Passe.astro';
export async function getStaticPaths() {
  return (await getCollection('textes')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { ${Object.keys(COMPONENTS)
  .map((name) => `${name}: Passe`)
  .join(', ')} };
---
<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8" /><title>{entry.data.titre}</title></head>
  <body><h1>{entry.data.titre}</h1><Content {components} /></body>
</html>
`;

/** @param root the project, for its packages @param folder an empty folder */
export function writeBareProject(root: string, folder: string, { written }: Corpus): void {
  for (const part of ['content', join('src', 'pages')]) mkdirSync(join(folder, part), { recursive: true });
  const files = {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
    'src/Passe.astro': '<slot />\n',
    'src/pages/[id].astro': PAGE,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  for (const entry of written) writeFileSync(join(folder, 'content', `${entry.collection}-${entry.id}.mdx`), fileText(entry));
  linkPackages(root, folder);
}
