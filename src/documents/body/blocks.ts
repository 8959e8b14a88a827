/** The blocks of a body: Markdown’s, and those of the closed set. */
import { typograph } from '../../lib/typographie.ts';
import { documents } from '../../strings/documents.ts';
import { text } from '../inline.ts';
import type { Block } from '../model.ts';
import { inlines, linkTo } from './inlines.ts';
import { attribute, children, raw, type Node, type Reading } from './node.ts';

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
      throw new Error(`src/documents/body/blocks.ts ne connaît pas la balise <${node.name}> : ajoutez-la avec celles de src/guard/mdx.ts.`);
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

/** What is no block is a phrase alone on its line. */
export function blocks(nodes: readonly Node[], reading: Reading): Block[] {
  return nodes.flatMap((node) => {
    const read = BLOCKS[node.type];
    if (read) return read(node, reading);
    // MDX leaves a phrase alone on its line out of a paragraph: the page shows it as one.
    return [{ t: 'par' as const, children: inlines([node], reading) }];
  });
}
