/**
 * The Markdown pipeline of bodies: French typography, readable anchors, links under the site's base, tables that scroll.
 * The guard joins it in astro.config.mjs, so that no path to a page goes round it.
 */
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { BODY_FEATURES } from '../guard/satteri.ts';
import { uniqueSlugger } from '../lib/slug.ts';
import { typograph } from '../lib/typographie.ts';

const typography = defineMdastPlugin({
  name: 'typographie',
  text(node, context) {
    const value = typograph(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});

/** Astro's own plugin keeps an id that is already there, and lists the headings with it. */
const headingAnchors = () => {
  const slug = uniqueSlugger();
  return defineHastPlugin({
    name: 'ancres',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        context.setProperty(node, 'id', slug(context.textContent(node)));
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

/** @param base the site's base, `/` or `/dossier` */
export const markdownPlugins = (base: string) => ({
  mdastPlugins: [typography],
  hastPlugins: [headingAnchors, baseLinks(base.replace(/\/$/, '')), responsiveTables],
  features: BODY_FEATURES,
});
