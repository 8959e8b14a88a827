/**
 * The Markdown pipeline of bodies: French typography, readable anchors, links under the site's base, tables that scroll.
 * The guard joins it in astro.config.mjs, so that no path to a page goes round it.
 */
import { defineHastPlugin, defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { BODY_FEATURES } from '../guard/satteri.ts';
import { anchorPrefix, headingAnchors, type Anchored } from '../lib/anchors.ts';
import { typograph } from '../lib/typographie.ts';
import { corps } from '../strings/corps.ts';

const typography = defineMdastPlugin({
  name: 'typographie',
  text(node, context) {
    const value = typograph(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});

/** Which entry a body belongs to, by the place of its file. */
function entryOf({ fileURL, data }: PluginFactoryContext): Anchored {
  const [, collection = '', id = ''] = /\/content\/([^/]+)\/([^/]+)\.mdx$/.exec(decodeURI(fileURL?.pathname ?? '')) ?? [];
  return { collection, id, data: (data['astro'] as { frontmatter?: unknown } | undefined)?.frontmatter };
}

const NOTES_LABEL = 'footnote-label';

/** Astro's own plugin keeps an id that is already there, and lists the headings with it. */
const anchors = (document: PluginFactoryContext) => {
  const anchor = headingAnchors(entryOf(document));
  return defineHastPlugin({
    name: 'ancres',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties?.['id'] !== NOTES_LABEL) context.setProperty(node, 'id', anchor(context.textContent(node)));
      },
    },
  });
};

/**
 * Notes below a body: a part of it with a name, not a heading that would stand in its table of contents. Where several bodies
 * share a page, their notes do not share their anchors.
 */
const notes = (document: PluginFactoryContext) => {
  const prefix = anchorPrefix(entryOf(document));
  const own = (value: unknown) => String(value).replace(/^(#?)(?=note-)/, `$1${prefix}`);
  return defineHastPlugin({
    name: 'notes',
    element: {
      filter: ['section', 'h2', 'li', 'a'],
      visit(node, context) {
        const { id, href, ariaDescribedBy, className } = node.properties ?? {};
        if (node.tagName === 'section' && String(className) === 'footnotes') context.setProperty(node, 'ariaLabelledBy', `${prefix}notes`);
        if (id === NOTES_LABEL)
          context.replaceNode(node, { type: 'element', tagName: 'p', properties: { id: `${prefix}notes`, className: ['notes-titre'] }, children: [{ type: 'text', value: corps.notes }] });
        else if (/^note-/.test(String(id))) context.setProperty(node, 'id', own(id));
        if (/^#note-/.test(String(href))) context.setProperty(node, 'href', own(href));
        if (String(ariaDescribedBy) === NOTES_LABEL) context.setProperty(node, 'ariaDescribedBy', `${prefix}notes`);
      },
    },
  });
};

const baseLinks = (base: string) =>
  defineHastPlugin({
    name: 'liens-internes',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const key = node.tagName === 'a' ? 'href' : 'src';
        const target = node.properties?.[key];
        if (typeof target === 'string' && /^\/(?!\/)/.test(target)) context.setProperty(node, key, `${base}${target}`);
      },
    },
  });

const responsiveTables = defineHastPlugin({
  name: 'tableaux',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'className', ['tableau']);
      // It may scroll sideways: the keyboard must reach it.
      context.setProperty(node, 'tabIndex', 0);
    },
  },
});

/** The Content-Security-Policy refuses a style attribute: the alignment of a column is a class. */
const alignedCells = defineHastPlugin({
  name: 'alignement',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align = /text-align:\s*(center|right)/.exec(String(node.properties?.['style'] ?? ''))?.[1];
      if (node.properties?.['style'] !== undefined) context.setProperty(node, 'style', null);
      if (align) context.setProperty(node, 'className', [align === 'right' ? 'a-droite' : 'au-centre']);
    },
  },
});

/** @param base the site's base, `/` or `/dossier` */
export const markdownPlugins = (base: string) => ({
  mdastPlugins: [typography],
  hastPlugins: [anchors, notes, baseLinks(base.replace(/\/$/, '')), responsiveTables, alignedCells],
  features: BODY_FEATURES,
});
