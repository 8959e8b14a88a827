/** Whether a body can be published: the second reading of the Markdown, in the browser, with the guard's own rules. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { imageFinding } from '../../guard/addresses.ts';
import { limitProblem } from '../../guard/limits.ts';
import { findings, type GuardedNode } from '../../guard/mdx.ts';
import type { Finding } from '../../guard/problem.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

export type Tree = ReturnType<typeof parser.parse>;

/** @returns the Markdown as a tree; undefined when it would be read as broken code */
export function treeOf(body: string): Tree | undefined {
  try {
    return parser.parse(body);
  } catch {
    return undefined;
  }
}

/** What the guard finds in a tree: links and images that lead where they may not, attributes, unknown tags. */
export function findingsIn(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const targets = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void targets.set(identifier, url));
  visit(tree, (node) => {
    found.push(...findings(node as GuardedNode));
    const image = node.type === 'imageReference' ? imageFinding(targets.get(node.identifier) ?? '') : undefined;
    if (image) found.push(image);
  });
  return found;
}

/** @returns everything that keeps a stored body from being published; a text that cannot be parsed has no other finding */
export function bodyFindings(body: string): Finding[] {
  const limit = limitProblem(body);
  if (limit) return [limit];
  const tree = treeOf(body);
  return tree ? findingsIn(tree) : [{ code: 'syntaxe', message: 'Le texte ne peut pas être lu.', remedy: 'Retirez les signes < et { qui s’y trouvent.' }];
}
