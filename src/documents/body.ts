/**
 * An MDX body as a typed tree: Markdown and the closed set, nothing else. The guard refused the rest before any page was built, so
 * what this room does not know is a mistake of ours and throws.
 */
import { mdxToMdast } from 'satteri';
import { BODY_FEATURES } from '../guard/satteri.ts';
import { documents } from '../strings/documents.ts';
import { blocks } from './body/blocks.ts';
import { children, type BodyContext, type Node, type Reading } from './body/node.ts';
import { plain, text } from './inline.ts';
import type { Block } from './model.ts';

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

