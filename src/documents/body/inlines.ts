/** The line of a body: words, emphasis, links. */
import { typograph } from '../../lib/typographie.ts';
import { text } from '../inline.ts';
import type { Inline } from '../model.ts';
import { children, raw, type Node, type Reading } from './node.ts';

/** A link where the address is known, its words alone elsewhere. */
export function linkTo(target: string | undefined, content: Inline[], reading: Reading): Inline[] {
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

/** @throws on a node that no line holds: the guard let it pass, and this file does not know it */
export function inlines(nodes: readonly Node[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => {
    const read = INLINES[node.type];
    if (!read) throw new Error(`src/documents/body/inlines.ts ne sait pas lire un nœud « ${node.type} » dans une ligne.`);
    return read(node, reading);
  });
}
