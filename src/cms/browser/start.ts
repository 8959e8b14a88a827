/** Opens Decap in place of the welcome. Loaded only when there is something to edit with: it weighs close to 1 MB. */
import CMS from 'decap-cms-core';
import type { CmsConfig } from 'decap-cms-core';
import { keepOneMain } from './landmark.ts';
import { announceRefusals } from './refusals.ts';
import { register } from './registry.ts';

// Decap looks for its root by this id.
function rootInPlaceOf(welcome: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  root.id = 'nc-root';
  welcome.replaceWith(root);
  return root;
}

/**
 * @param welcome the element that the editor takes the place of
 * @param config what `/admin/config.yml` holds
 * @param site where the site's home page is: the way back
 */
export function start(welcome: HTMLElement, config: CmsConfig, site: string): void {
  register();
  announceRefusals();
  keepOneMain(rootInPlaceOf(welcome));
  CMS.init({ config: { ...config, site_url: site, display_url: site, load_config_file: false } });
}
