/**
 * An MDX body as a typed tree: Markdown and the closed set, nothing else. The guard refused the rest before any page was built, so
 * what this file does not know is a mistake of ours and throws.
 */
import { mdxToMdast } from 'satteri';
import { typograph } from '../lib/typographie.ts';
import { BODY_FEATURES } from '../guard/satteri.ts';
import { documents } from '../strings/documents.ts';
import { plain, text } from './inline.ts';
import type { Block, Inline } from './model.ts';

/** The part of an mdast node that is read here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  name?: string | null;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  identifier?: string;
  label?: string | null;
  align?: (string | null)[] | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

export interface BodyContext {
  /** The complete address of a link or of a `<Renvoi vers>`; nothing where there is none to give. */
  link: (target: string) => string | undefined;
  /** The site's path of what a `<Renvoi>` names. */
  renvoi: (vers: string) => string;
}

interface Reading extends BodyContext {
  definitions: Map<string, string>;
  /** Footnotes, in the order in which the text calls them. */
  notes: string[];
}

const children = (node: Node): Node[] => node.children ?? [];
const attribute = (node: Node, name: string): string | undefined => {
  const value = node.attributes?.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? typograph(value) : undefined;
};
const raw = (node: Node, name: string) => node.attributes?.find((each) => each.name === name)?.value;

function linkTo(target: string | undefined, content: Inline[], reading: Reading): Inline[] {
  const url = target && reading.link(target);
  return url ? [{ t: 'link', url, children: content }] : content;
}

function noteNumber(identifier: string, { notes }: Reading): number {
  if (!notes.includes(identifier)) notes.push(identifier);
  return notes.indexOf(identifier) + 1;
}

const INLINES: Record<string, (node: Node, reading: Reading) => Inline[]> = {
  text: (node) => text(typograph(node.value ?? '')),
  emphasis: (node, reading) => [{ t: 'emph', children: inlines(children(node), reading) }],
  strong: (node, reading) => [{ t: 'strong', children: inlines(children(node), reading) }],
  delete: (node, reading) => [{ t: 'strike', children: inlines(children(node), reading) }],
  inlineCode: (node) => [{ t: 'code', text: node.value ?? '' }],
  break: () => [{ t: 'break' }],
  link: (node, reading) => linkTo(node.url, inlines(children(node), reading), reading),
  linkReference: (node, reading) => linkTo(reading.definitions.get(node.identifier ?? ''), inlines(children(node), reading), reading),
  footnoteReference: (node, reading) => text(`\u00a0[${noteNumber(node.identifier ?? '', reading)}]`),
  // On paper an image inside a line is said, not shown.
  image: (node) => text(node.alt ?? ''),
  imageReference: (node) => text(node.alt ?? ''),
  mdxJsxTextElement: (node, reading) =>
    node.name === 'Renvoi' ? linkTo(reading.renvoi(String(raw(node, 'vers'))), inlines(children(node), reading), reading) : inlines(children(node), reading),
  paragraph: (node, reading) => inlines(children(node), reading),
};

function inlines(nodes: readonly Node[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => {
    const read = INLINES[node.type];
    if (!read) throw new Error(`src/documents/body.ts ne sait pas lire un nœud « ${node.type} » dans une ligne.`);
    return read(node, reading);
  });
}

const isImage = ({ type }: Node) => type === 'image' || type === 'imageReference';

function paragraph(node: Node, reading: Reading): Block[] {
  const [only, ...others] = children(node).filter(({ type, value }) => type !== 'text' || value?.trim());
  if (only && others.length === 0 && isImage(only)) {
    const src = only.url ?? reading.definitions.get(only.identifier ?? '') ?? '';
    return [{ t: 'image', src, alt: typograph(only.alt ?? '') }];
  }
  return [{ t: 'par', children: inlines(children(node), reading) }];
}

function item(node: Node, reading: Reading): Block[] {
  const inner = blocks(children(node), reading);
  const [first, ...rest] = inner;
  if (typeof node.checked !== 'boolean' || first?.t !== 'par') return inner;
  return [{ ...first, children: [...text(`${node.checked ? documents.fait : documents.aFaire} `), ...first.children] }, ...rest];
}

function table(node: Node, reading: Reading): Block {
  const [head, ...rows] = children(node);
  const cell = (each: Node) => inlines(children(each), reading);
  return {
    t: 'table',
    table: {
      heads: head ? children(head).map(cell) : [],
      rows: rows.map((row) => children(row).map((each) => ({ blocks: [{ t: 'par', children: cell(each) }] }))),
      align: (node.align ?? []) as ('left' | 'center' | 'right' | null)[],
    },
  };
}

function component(node: Node, reading: Reading): Block[] {
  const inner = () => blocks(children(node), reading);
  switch (node.name) {
    case 'Encadre': {
      const genre = (raw(node, 'type') ?? 'information') as 'conseil' | 'attention' | 'information';
      return [{ t: 'box', genre, titre: attribute(node, 'titre') ?? documents.encadres[genre], blocks: inner() }];
    }
    case 'Exemple':
      return [{ t: 'box', genre: 'exemple', titre: documents.encadres.exemple, blocks: inner() }];
    case 'Citation':
      return [{ t: 'quote', blocks: inner(), source: attribute(node, 'source') }];
    case 'Etapes':
      return [{ t: 'steps', blocks: inner() }];
    case 'Renvoi':
      return [{ t: 'par', children: linkTo(reading.renvoi(String(raw(node, 'vers'))), inlines(children(node), reading), reading) }];
    default:
      throw new Error(`src/documents/body.ts ne connaît pas la balise <${node.name}> : ajoutez-la avec celles de src/guard/mdx.ts.`);
  }
}

const BLOCKS: Record<string, (node: Node, reading: Reading) => Block[]> = {
  heading: (node, reading) => [{ t: 'heading', level: node.depth ?? 2, children: inlines(children(node), reading) }],
  paragraph,
  list: (node, reading) => [
    { t: 'list', ordered: node.ordered === true, start: node.start ?? undefined, items: children(node).map((each) => item(each, reading)) },
  ],
  blockquote: (node, reading) => [{ t: 'quote', blocks: blocks(children(node), reading) }],
  code: (node) => [{ t: 'code', text: node.value ?? '' }],
  thematicBreak: () => [{ t: 'rule' }],
  table: (node, reading) => [table(node, reading)],
  mdxJsxFlowElement: component,
  definition: () => [],
  footnoteDefinition: () => [],
};

function blocks(nodes: readonly Node[], reading: Reading): Block[] {
  return nodes.flatMap((node) => {
    const read = BLOCKS[node.type];
    if (read) return read(node, reading);
    // MDX leaves a phrase alone on its line out of a paragraph: the page shows it as one.
    return [{ t: 'par' as const, children: inlines([node], reading) }];
  });
}

function footnotes(root: Node, reading: Reading): Block[] {
  const found = new Map(children(root).filter(({ type }) => type === 'footnoteDefinition').map((node) => [node.identifier ?? '', node]));
  const items: Block[][] = [];
  // A note may call another: the list grows while it is read.
  for (let index = 0; index < reading.notes.length; index++) items.push(blocks(children(found.get(reading.notes[index] ?? '') ?? { type: 'root' }), reading));
  return items.length === 0 ? [] : [{ t: 'heading', level: 2, children: text(documents.notes) }, { t: 'list', ordered: true, items }];
}

/** A body whose headings skip a level would break the bookmarks: each goes one level deeper at most than the one before. */
function leveled(body: Block[], first: number): Block[] {
  const stack: number[] = [];
  return body.map((block) => {
    if (block.t !== 'heading') return block;
    while (stack.length > 0 && (stack.at(-1) ?? 0) >= block.level) stack.pop();
    stack.push(block.level);
    return { ...block, level: first + stack.length - 1 };
  });
}

/**
 * @param source the body of an entry, as its file holds it
 * @param first the level of its highest headings on paper
 * @returns its blocks, typographed as the page is
 */
export function readBody(source: string | undefined, context: BodyContext, first = 2): Block[] {
  if (!source?.trim()) return [];
  const root = mdxToMdast(source, { features: BODY_FEATURES, position: false }) as unknown as Node;
  const definitions = new Map(children(root).filter(({ type }) => type === 'definition').map((node) => [node.identifier ?? '', node.url ?? '']));
  const reading: Reading = { ...context, definitions, notes: [] };
  const body = blocks(children(root), reading);
  return leveled([...body, ...footnotes(root, reading)], first).filter((block) => block.t !== 'heading' || plain(block.children).trim() !== '');
}

