/** What a body points to and how it is divided: read in the same pass as its problems. */
import type { MdastPluginDefinition } from 'satteri';

export interface Renvoi {
  /** `collection/id`, as written. */
  vers: string;
  line: number;
}
export interface Outline {
  renvois: Renvoi[];
  headings: { depth: number; text: string; line: number }[];
  /** Those of `[x][nom]` too. */
  links: { label: string; url: string; line: number }[];
  images: { url: string; line: number }[];
}

export const emptyOutline = (): Outline => ({ renvois: [], headings: [], links: [], images: [] });

type Visited<T extends 'mdxJsxTextElement' | 'mdxJsxFlowElement'> = Parameters<NonNullable<MdastPluginDefinition[T]>>[0];
const lineOf = (node: { position?: { start: { line: number } } | undefined }) => node.position?.start.line ?? 1;

/** @param outline where the plugin writes what it finds */
export function outlinePlugin(outline: Outline): MdastPluginDefinition {
  const targets = new Map<string, string>();
  const named: { found: { url: string }; identifier: string }[] = [];
  const renvoi = (node: Visited<'mdxJsxTextElement'> | Visited<'mdxJsxFlowElement'>) => {
    if (node.name !== 'Renvoi') return;
    const vers = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'vers')?.value;
    if (typeof vers === 'string') outline.renvois.push({ vers, line: lineOf(node) });
  };
  return {
    name: 'plan',
    options: { position: true },
    heading: (node, context) => void outline.headings.push({ depth: node.depth, text: context.textContent(node), line: lineOf(node) }),
    link: (node, context) => void outline.links.push({ label: context.textContent(node), url: node.url, line: lineOf(node) }),
    image: (node) => void outline.images.push({ url: node.url, line: lineOf(node) }),
    linkReference(node, context) {
      const found = { label: context.textContent(node), url: '', line: lineOf(node) };
      outline.links.push(found);
      named.push({ found, identifier: node.identifier });
    },
    imageReference(node) {
      const found = { url: '', line: lineOf(node) };
      outline.images.push(found);
      named.push({ found, identifier: node.identifier });
    },
    // The first of two definitions is the one that counts.
    definition: (node) => void (targets.has(node.identifier) || targets.set(node.identifier, node.url)),
    mdxJsxTextElement: renvoi,
    mdxJsxFlowElement: renvoi,
    after() {
      for (const { found, identifier } of named) found.url = targets.get(identifier) ?? '';
    },
  };
}
