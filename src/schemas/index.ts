/** The registry: every collection, its schema and its place in the house. */
import { cadrageSchema } from './cadrage.ts';
import { capitalisationSchema } from './capitalisation.ts';
import { collectifSchema } from './collectif.ts';
import { formulaireSchema } from './formulaire.ts';
import { glossaireSchema } from './glossaire.ts';
import { interventionSchema } from './intervention.ts';
import { z } from './meta.ts';
import { moduleSchema } from './module.ts';
import { pageSchema } from './page.ts';
import { ressourceSchema } from './ressource.ts';
import { syntheseSchema } from './synthese.ts';
import { vocabulaireSchema } from './vocabulaire.ts';

export const FAMILLES = ['pratiques', 'cadre', 'ressources', 'formation'] as const;
export type Famille = (typeof FAMILLES)[number];

export interface CollectionInfo {
  singulier: string;
  pluriel: string;
  famille: Famille;
  format: 'mdx' | 'yaml';
  /** What the page calls the body, where it gives it a title. */
  corps?: string;
}

export const schemas = {
  syntheses: syntheseSchema,
  collectifs: collectifSchema,
  capitalisations: capitalisationSchema,
  cadrages: cadrageSchema,
  formulaires: formulaireSchema,
  ressources: ressourceSchema,
  modules: moduleSchema,
  interventions: interventionSchema,
  glossaire: glossaireSchema,
  vocabulaires: vocabulaireSchema,
  pages: pageSchema,
} as const;

export type CollectionName = keyof typeof schemas;
export type EntryData<C extends CollectionName> = z.infer<(typeof schemas)[C]>;
export const COLLECTIONS = Object.keys(schemas) as CollectionName[];

const mdx = (singulier: string, pluriel: string, famille: Famille): CollectionInfo => ({ singulier, pluriel, famille, format: 'mdx' });

export const collections: Record<CollectionName, CollectionInfo> = {
  syntheses: { ...mdx('Synthèse', 'Synthèses', 'pratiques'), corps: 'Ce que la discussion a fait bouger' },
  collectifs: mdx('Collectif', 'Collectifs', 'pratiques'),
  capitalisations: mdx('Récit de capitalisation', 'Récits de capitalisation', 'pratiques'),
  cadrages: mdx('Cadrage', 'Cadrages', 'cadre'),
  formulaires: mdx('Formulaire', 'Formulaires', 'cadre'),
  ressources: mdx('Ressource', 'Ressources', 'ressources'),
  modules: mdx('Module', 'Modules', 'formation'),
  interventions: mdx('Intervention', 'Interventions', 'formation'),
  glossaire: mdx('Terme du glossaire', 'Glossaire', 'ressources'),
  vocabulaires: { singulier: 'Vocabulaire', pluriel: 'Vocabulaires', famille: 'ressources', format: 'yaml' },
  pages: mdx('Page', 'Pages', 'ressources'),
};
