/** The whole configuration of Decap, generated from `src/schemas`; nothing of it is committed. */
import type { CmsBackend, CmsConfig } from 'decap-cms-core';
import { COLLECTIONS } from '../schemas/index.ts';
import type { Forge } from './forge.ts';
import { collectionOf } from './collection.ts';
import type { Vocabularies } from './context.ts';

export interface ConfigOptions {
  /** The terms of every controlled vocabulary, which become options. */
  vocabularies: Vocabularies;
  /** The address, under the site's base, where `npm start` listens for edits. */
  proxyUrl: string;
  /** Where a published site is edited; absent where local files are. */
  forge?: Forge | undefined;
  /** Whether local drafts are kept apart until they are published (`npm run cms:git`). */
  workflow?: boolean;
  /** The address of the site's own sign, shown where Decap would show its. */
  logo: string;
}

const commit_messages = {
  create: 'Créer {{collection}} « {{slug}} »',
  update: 'Modifier {{collection}} « {{slug}} »',
  delete: 'Supprimer {{collection}} « {{slug}} »',
  uploadMedia: 'Ajouter le fichier « {{path}} »',
  deleteMedia: 'Supprimer le fichier « {{path}} »',
};

const local = (proxyUrl: string): CmsBackend => ({ name: 'proxy', proxy_url: proxyUrl, branch: 'main' });

/**
 * @returns a configuration that Decap reads, and within the subset that Sveltia reads too (string values, options as objects)
 * @throws a sentence that names the collection and the field, when a schema cannot be edited
 */
export const cmsConfig = ({ vocabularies, proxyUrl, logo, forge, workflow = false }: ConfigOptions): CmsConfig => ({
  backend: { ...(forge?.backend ?? local(proxyUrl)), commit_messages },
  locale: 'fr',
  publish_mode: forge?.publish_mode ?? (workflow ? 'editorial_workflow' : 'simple'),
  logo: { src: logo },
  media_folder: 'public/medias',
  public_folder: '/medias',
  slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
  editor: { preview: true },
  // Decap fails to compute them for an entry that is opened by its address; the preview has the link.
  show_preview_links: false,
  collections: COLLECTIONS.map((name) => collectionOf(name, vocabularies)),
});
