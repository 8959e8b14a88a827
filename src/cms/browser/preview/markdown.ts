/** A body as React elements: the same Markdown and the same closed set as the page, and nothing that could run. */
import { createElement as h, Fragment, type ReactNode } from 'react';
import { linkFinding } from '../../../guard/addresses.ts';
import { typograph } from '../../../lib/typographie.ts';
import { fr } from '../../../strings/fr.ts';
import { treeOf } from '../../body/verify.ts';

/** The part of an mdast node that is drawn. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

const inside = (node: Node): ReactNode[] => (node.children ?? []).map(draw);
const attribute = (node: Node, name: string) => {
  const value = node.attributes?.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? typograph(value) : undefined;
};

const TAGS: Readonly<Record<string, string>> = { paragraph: 'p', emphasis: 'em', strong: 'strong', delete: 'del', blockquote: 'blockquote', listItem: 'li' };

function component(node: Node): ReactNode {
  if (node.name === 'Encadre') {
    const type = attribute(node, 'type') ?? 'information';
    const titre = attribute(node, 'titre') ?? fr.mdx[type as keyof typeof fr.mdx];
    return h('div', { className: `encadre encadre-${type}` }, h('p', { className: 'encadre-titre' }, titre), ...inside(node));
  }
  if (node.name === 'Citation') {
    const source = attribute(node, 'source');
    return h('figure', { className: 'citation' }, h('blockquote', null, ...inside(node)), source ? h('figcaption', { className: 'note' }, source) : null);
  }
  if (node.name === 'Exemple') return h('div', { className: 'illustration' }, h('p', { className: 'encadre-titre' }, fr.mdx.exemple), ...inside(node));
  if (node.name === 'Etapes') return h('div', { className: 'etapes' }, ...inside(node));
  return h('a', null, ...inside(node));
}

function table({ children = [] }: Node): ReactNode {
  const cells = (row: Node, tag: string) => h('tr', null, ...(row.children ?? []).map((cell) => h(tag, null, ...inside(cell))));
  const [head, ...rows] = children;
  return h('table', null, head ? h('thead', null, cells(head, 'th')) : null, h('tbody', null, ...rows.map((row) => cells(row, 'td'))));
}

const DRAWN: Readonly<Record<string, (node: Node) => ReactNode>> = {
  text: ({ value = '' }) => typograph(value),
  heading: (node) => h(`h${Math.min(6, node.depth ?? 2)}`, null, ...inside(node)),
  list: (node) => h(node.ordered ? 'ol' : 'ul', null, ...inside(node)),
  inlineCode: ({ value }) => h('code', null, value),
  code: ({ value }) => h('pre', null, h('code', null, value)),
  break: () => h('br'),
  thematicBreak: () => h('hr'),
  link: (node) => h('a', linkFinding(node.url ?? '') ? null : { href: node.url, rel: 'noopener' }, ...inside(node)),
  image: ({ alt }) => alt ?? '',
  table,
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
};

function draw(node: Node): ReactNode {
  const drawn = DRAWN[node.type];
  if (drawn) return drawn(node);
  return h(TAGS[node.type] ?? Fragment, null, ...inside(node));
}

/** @param body as it is stored */
export function Markdown({ body }: { body: string }): ReactNode {
  const tree = treeOf(body);
  return tree ? h('div', { className: 'prose' }, ...((tree as Node).children ?? []).map(draw)) : null;
}
