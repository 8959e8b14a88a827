/**
 * The closed set: what a body may hold beside Markdown. Everything else that MDX allows is code, and is refused.
 * Pure and without a parser: the build, `check`, the CMS and the tests hand it the nodes of their own trees.
 */
import { imageFinding, linkFinding } from './addresses.ts';
import { elementFindings, tagFinding, type GuardedElement } from './components.ts';
import { excerpt, type Finding } from './problem.ts';
import { imageTextFindings, lineFindings, linkContentFindings, renvoiFindings } from './structure.ts';

export { COMPONENTS } from './components.ts';

/** The part of an mdast node that the guard reads. */
export interface GuardedNode extends GuardedElement {
  type: string;
  value?: string | null;
  url?: string;
  alt?: string | null;
  /** Nodes again: each parser types its own. */
  children?: readonly unknown[];
}

const WITHOUT_BRACES = 'Retirez les accolades ; pour les montrer, écrivez \\{ et \\}.';

function esmFinding(value: string): Finding {
  const word = value.trimStart().startsWith('export') ? 'export' : 'import';
  return {
    code: 'code-importe',
    message: `Une ligne commence par « ${word} » : elle serait lue comme du code, ce qui est refusé.`,
    remedy: 'Commencez la phrase par un autre mot, ou retirez la ligne.',
  };
}

function expressionFinding(value: string): Finding {
  if (/^\s*\/[*/]/.test(value)) {
    return {
      code: 'commentaire',
      message: `Le commentaire « {${excerpt(value)}} » est refusé.`,
      remedy: 'Retirez-le : un corps ne contient que ce qui se lit.',
    };
  }
  return { code: 'expression', message: `« {${excerpt(value)}} » serait lu comme du code, ce qui est refusé.`, remedy: WITHOUT_BRACES };
}

const one = (finding: Finding | undefined) => (finding ? [finding] : []);

const componentFindings = (node: GuardedNode) => [...elementFindings(node), ...(node.name === 'Renvoi' ? renvoiFindings(node) : [])];

const RULES: Record<string, (node: GuardedNode) => Finding[]> = {
  mdxjsEsm: (node) => [esmFinding(node.value ?? '')],
  mdxFlowExpression: (node) => [expressionFinding(node.value ?? '')],
  mdxTextExpression: (node) => [expressionFinding(node.value ?? '')],
  mdxJsxFlowElement: componentFindings,
  mdxJsxTextElement: componentFindings,
  html: (node) => [tagFinding(/^<\/?([a-z][\w-]*)/i.exec(node.value ?? '')?.[1] ?? '!')],
  link: (node) => [...one(linkFinding(node.url ?? '')), ...linkContentFindings(node)],
  linkReference: linkContentFindings,
  definition: (node) => one(linkFinding(node.url ?? '')),
  image: (node) => [...one(imageFinding(node.url ?? '')), ...imageTextFindings(node)],
  imageReference: imageTextFindings,
  paragraph: lineFindings,
  heading: lineFindings,
  tableCell: lineFindings,
};

/** @returns everything that the closed set refuses in one node; what its children are is told of each of them */
export const findings = (node: GuardedNode): Finding[] => RULES[node.type]?.(node) ?? [];
