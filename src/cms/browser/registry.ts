/** What the editor is made of: Decap's core, the parts that our forms use, and our own. */
import CMS, { type CmsEventListener, type CmsWidgetControlProps, type PreviewTemplateComponentProps } from 'decap-cms-core';
import { GiteaBackend } from 'decap-cms-backend-gitea';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
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
import { List } from 'immutable';
import type { ComponentType } from 'react';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { bodyVerdict, verdictOn } from '../verdict.ts';
import { admittedIn, peopleVerdict } from './mentions.ts';
import { careful } from './careful.ts';
import { BodyControl } from './controls/body.ts';
import { DayControl } from './controls/day.ts';
import { LineControl, ParagraphsControl } from './controls/line.ts';
import { ListControl } from './controls/list.ts';
import { FORMATS } from './formats.ts';
import { completed } from './french.ts';
import { phrases } from './phrases.ts';
import { previewOf } from './preview/page.ts';
import { prune } from './prune.ts';

type Saved = Parameters<CmsEventListener['handler']>[0]['entry'];

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

/** The words that the author has chosen to keep are written in the entry. */
function withMentions(data: ReturnType<Saved['get']>): typeof data {
  const plain = data.toJS() as Record<string, unknown>;
  const { mentions_admises: already = [], ...rest } = plain as { mentions_admises?: string[] };
  const added = admittedIn(textsIn(rest)).filter((mention) => !already.includes(mention));
  return added.length === 0 ? data : data.set('mentions_admises', List([...already, ...added]));
}

// Decap shows a string that is thrown here to the author, and keeps the draft.
function beforeSaving(entry: Saved): unknown {
  const data = withMentions(prune(entry.get('data')));
  const { body = '', ...frontMatter } = data.toJS();
  const collection = entry.get('collection') as CollectionName;
  const verdict = verdictOn(collection, frontMatter) ?? bodyVerdict(String(body)) ?? peopleVerdict(collection, frontMatter, String(body));
  if (verdict) throw verdict;
  return data;
}

// Decap's types say less of what it hands to controls and previews than it does.
const control = (own: unknown) => own as ComponentType<CmsWidgetControlProps>;

const backends = { proxy: ProxyBackend, 'test-repo': TestBackend, gitlab: GitLabBackend, github: GitHubBackend, gitea: GiteaBackend };

const widgets = [boolean, number, object, relation, select];

/**
 * Registers backends, widgets, formats, previews and French. Call it once, before `CMS.init`.
 * @param styles addresses of the preview's style sheets
 */
export function register(styles: readonly string[]): void {
  for (const [name, backend] of Object.entries(backends)) CMS.registerBackend(name, careful(backend));
  for (const widget of widgets) CMS.registerWidget(widget.Widget());
  CMS.registerWidget('datetime', control(DayControl), datetime.previewComponent);
  CMS.registerWidget('string', control(LineControl), string.previewComponent);
  CMS.registerWidget('text', control(ParagraphsControl), text.previewComponent);
  CMS.registerWidget('list', control(ListControl), list.previewComponent);
  CMS.registerWidget('markdown', control(BodyControl), text.previewComponent);
  for (const [name, extension, format] of FORMATS) CMS.registerCustomFormat(name, extension, format);
  for (const style of styles) CMS.registerPreviewStyle(style);
  for (const name of COLLECTIONS) CMS.registerPreviewTemplate(name, previewOf(name) as ComponentType<PreviewTemplateComponentProps>);
  CMS.registerLocale('en', en);
  CMS.registerLocale('fr', completed(fr, phrases));
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSaving(entry) });
}
