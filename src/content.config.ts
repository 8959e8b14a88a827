/** Joins loader and schema for each collection; nothing else. */
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as registry, schemas, type CollectionName } from './schemas/index.ts';

/** The file's name is the id, as written: Astro's own slug would drop characters that Decap keeps, and break references. */
const generateId = ({ entry }: { entry: string }) => entry.normalize('NFC').replace(/\.[^.]+$/, '');

/** Astro keeps parsed entries from one build to the next and looks at this file alone: what schemas have become, it would not see. */
const schemaSources = Object.entries(import.meta.glob<string>('./schemas/*.ts', { query: '?raw', import: 'default', eager: true }))
  .map(([file, text]) => `${file}\n${text}`)
  .join('\n');

/** A loader that reads everything again when a schema has changed. */
const upToDate = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    if (context.meta.get('schemas') !== schemaSources) context.store.clear();
    context.meta.set('schemas', schemaSources);
    await loader.load(context);
  },
});

const collection = <C extends CollectionName>(name: C) =>
  defineCollection({
    loader: upToDate(glob({ base: `./content/${name}`, pattern: registry[name].format === 'yaml' ? '*.yaml' : '*.mdx', generateId })),
    schema: schemas[name],
  });

export const collections = {
  syntheses: collection('syntheses'),
  collectifs: collection('collectifs'),
  capitalisations: collection('capitalisations'),
  cadrages: collection('cadrages'),
  formulaires: collection('formulaires'),
  ressources: collection('ressources'),
  modules: collection('modules'),
  interventions: collection('interventions'),
  glossaire: collection('glossaire'),
  vocabulaires: collection('vocabulaires'),
  pages: collection('pages'),
};
