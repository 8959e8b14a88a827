/** Opens Decap in place of the welcome. Loaded only when there is something to edit with: it weighs close to 1 MB. */
import CMS from 'decap-cms-core';
import type { CmsConfig } from 'decap-cms-core';
import { latestFirst } from './entries.ts';
import { keepOneMain } from './landmark.ts';
import { draftsAfterEntries, draftsOutliveForms } from './drafts.ts';
import { refuseFiles } from './files.ts';
import { keepFrench } from './leftovers.ts';
import { announceRefusals } from './refusals.ts';
import { loadRepertoire } from './repertoire.ts';
import { register } from './registry.ts';

// Decap looks for its root by this id.
function rootInPlaceOf(welcome: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  root.id = 'nc-root';
  welcome.replaceWith(root);
  return root;
}

/** The addresses that the page hands to the editor. */
export interface Addresses {
  /** Where `/admin/repertoire.json` is. */
  repertoire: string;
  /** The style sheets of the preview. */
  styles: readonly string[];
  /** The site's home page: the way back. */
  site: string;
}

/**
 * @param welcome the element that the editor takes the place of
 * @param config what `/admin/config.yml` holds
 */
export async function start(welcome: HTMLElement, config: CmsConfig, { repertoire, styles, site }: Addresses): Promise<void> {
  await loadRepertoire(repertoire);
  register(styles);
  draftsAfterEntries();
  draftsOutliveForms();
  announceRefusals();
  refuseFiles();
  keepOneMain(rootInPlaceOf(welcome));
  keepFrench(document.body);
  CMS.init({ config: { ...latestFirst(config), site_url: site, display_url: site, load_config_file: false } });
}
