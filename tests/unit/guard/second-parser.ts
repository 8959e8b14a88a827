/** The same rules over the trees of another parser, remark: what the differential test compares with. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { imageFinding } from '../../../src/guard/addresses.ts';
import { findings, type GuardedNode } from '../../../src/guard/mdx.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** @returns `line code` of every finding, or `undefined` when remark cannot parse the body */
export function remarkFindings(source: string): string[] | undefined {
  let tree: ReturnType<typeof parser.parse>;
  try {
    tree = parser.parse(source);
  } catch {
    return undefined;
  }
  const found: string[] = [];
  const targets = new Map<string, string>();
  const images: { identifier: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const { code } of findings(node as GuardedNode)) found.push(`${line} ${code}`);
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
    if (node.type === 'imageReference') images.push({ identifier: node.identifier, line });
  });
  for (const { identifier, line } of images) {
    const finding = imageFinding(targets.get(identifier) ?? '');
    if (finding) found.push(`${line} ${finding.code}`);
  }
  return found;
}
