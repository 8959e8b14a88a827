/** Joins loader and schema for each collection; nothing else. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as registry, schemas, type CollectionName } from './schemas/index.ts';

/** The file's name is the id, as written: Astro's own slug would drop characters that Decap keeps, and break references. */
const generateId = ({ entry }: { entry: string }) => entry.normalize('NFC').replace(/\.[^.]+$/, '');

const collection = <C extends CollectionName>(name: C) =>
  defineCollection({
    loader: glob({ base: `./content/${name}`, pattern: registry[name].format === 'yaml' ? '*.yaml' : '*.mdx', generateId }),
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
