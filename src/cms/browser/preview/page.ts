/** The live preview: what is being written, with the site's own style sheet; for a synthesis, its A4 sheet too. */
import { createElement as h, useState, type ComponentType, type ReactNode } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { collections, type CollectionName } from '../../../schemas/index.ts';
import { shapeOf } from '../../../schemas/shape.ts';
import { href } from '../../../lib/urls.ts';
import { edition } from '../../../strings/edition.ts';
import { placeOf } from '../place.ts';
import { Markdown } from './markdown.ts';
import { Sheet } from './sheet.ts';
import { Group, Paragraphs } from './values.ts';

/** What Decap gives to a preview, as far as it is used. */
export interface PreviewProps {
  entry: { get(key: 'data'): { toJS(): Record<string, unknown> }; get(key: 'slug'): string | undefined };
}

const words = edition.apercu;

// Decap has no dark theme: beside a light form, a dark page would dazzle.
const keepLight = (node: HTMLElement | null) => node?.ownerDocument.documentElement.classList.add('cahier');
const SHOWN_APART = ['titre', 'resume', 'statut', 'licence', 'publie_le', 'revise_le', 'a_revoir_le', 'exemple', 'mentions_admises'];

interface Shown {
  name: CollectionName;
  data: Record<string, unknown>;
  /** Of an entry that exists already. */
  slug: string | undefined;
}

function Page({ name, data, slug }: Shown): ReactNode {
  const { titre = '', resume = '', body = '' } = data as Record<string, string>;
  return h('main', { className: `apercu-page f-${collections[name].famille}` },
    h('h1', null, typograph(titre) || words.sansTitre),
    h(Paragraphs, { text: resume, className: 'chapeau' }),
    h(Group, { node: shapeOf(name), data, except: SHOWN_APART }),
    h(Markdown, { body }),
    h('p', { className: 'note' }, typograph(words.note), slug ? h('a', { href: href(placeOf(name, slug, data)), target: '_blank', rel: 'noopener' }, ` ${words.voir}`) : null));
}

function Views({ name, data, slug }: Shown): ReactNode {
  const [isSheet, setSheet] = useState(false);
  const tab = (label: string, sheet: boolean) => h('button', { key: label, type: 'button', 'aria-pressed': isSheet === sheet, onClick: () => setSheet(sheet) }, label);
  return h('div', null,
    h('div', { className: 'apercu-vues', role: 'group', 'aria-label': words.vues }, tab(words.page, false), tab(words.fiche, true)),
    isSheet ? h(Sheet, { data }) : h(Page, { name, data, slug }));
}

/** @returns the preview of a collection */
export function previewOf(name: CollectionName): ComponentType<PreviewProps> {
  const View = name === 'syntheses' ? Views : Page;
  return ({ entry }) => h('div', { ref: keepLight }, h(View, { name, data: entry.get('data').toJS(), slug: entry.get('slug') }));
}
