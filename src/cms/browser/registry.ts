/** What the editor is made of: Decap's core and the parts that our forms use. */
import CMS, { type CmsEventListener } from 'decap-cms-core';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { TestBackend } from 'decap-cms-backend-test';
import en from 'decap-cms-locales/dist/esm/en/index.js';
import fr from 'decap-cms-locales/dist/esm/fr/index.js';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import list from 'decap-cms-widget-list';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import type { CollectionName } from '../../schemas/index.ts';
import { verdictOn } from '../verdict.ts';
import { CleControl } from './cle.ts';
import { completed } from './french.ts';
import { phrases } from './phrases.ts';
import { prune } from './prune.ts';

type Saved = Parameters<CmsEventListener['handler']>[0]['entry'];

// Decap shows a string that is thrown here to the author, and keeps the draft.
function beforeSaving(entry: Saved): unknown {
  const data = prune(entry.get('data'));
  const { body: _, ...frontMatter } = data.toJS();
  const verdict = verdictOn(entry.get('collection') as CollectionName, frontMatter);
  if (verdict) throw verdict;
  return data;
}

const widgets = [boolean, datetime, list, number, object, relation, select, string, text];

/** Registers backends, widgets and French. Call it once, before `CMS.init`. */
export function register(): void {
  CMS.registerBackend('proxy', ProxyBackend);
  CMS.registerBackend('test-repo', TestBackend);
  for (const widget of widgets) CMS.registerWidget(widget.Widget());
  CMS.registerWidget('cle', CleControl);
  // Bodies are typed as they are stored: the plain text control changes nothing of what MDX needs.
  CMS.registerWidget('markdown', text.controlComponent, text.previewComponent);
  CMS.registerLocale('en', en);
  CMS.registerLocale('fr', completed(fr, phrases));
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSaving(entry) });
}
