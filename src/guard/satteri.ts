/**
 * The guard inside the MDX pipeline. Given to `@astrojs/mdx` as the first of `satteri({ mdastPlugins })`, it refuses a body
 * before a line of it becomes JavaScript, so that no path to a page goes round it.
 */
import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { corps } from '../strings/corps.ts';
import { imageFinding } from './addresses.ts';
import { limitProblem } from './limits.ts';
import { findings, type GuardedNode } from './mdx.ts';
import type { BodyProblem, Finding } from './problem.ts';
import { BLOCKS } from './structure.ts';

/** What the build and `check` both ask of the parser: one reading of a body, not two. */
export const BODY_FEATURES = {
  gfm: { footnotes: { label: corps.notes, backLabel: corps.retourNote, clobberPrefix: 'note-' } },
  smartPunctuation: false,
} as const;

const sentence = ({ line, message, remedy }: BodyProblem) => `ligne ${line} — ${message} ${remedy}`;

/** Stops the build; the message, in French, names every problem of the body. */
export class GuardError extends Error {
  readonly problems: readonly BodyProblem[];
  readonly line: number;
  readonly column: number;

  constructor(problems: readonly BodyProblem[]) {
    super(['Le corps de ce fichier est refusé :', ...problems.map(sentence)].join('\n  '));
    this.name = 'GuardError';
    this.problems = problems;
    this.line = problems[0]?.line ?? 1;
    this.column = problems[0]?.column ?? 1;
  }
}

type Placed = GuardedNode & { position?: { start: { line: number; column: number } } | undefined };

const HOLDS_BLOCK = new RegExp(`<(?:${[...BLOCKS].join('|')})\\b`);

const byPlace = (a: BodyProblem, b: BodyProblem) => a.line - b.line || a.column - b.column;

/** A layout is a module that Astro imports for the page: front matter must not name one. */
function refuseLayout(data: PluginFactoryContext['data']) {
  const astro = data['astro'] as { frontmatter?: Record<string, unknown> } | undefined;
  if (astro?.frontmatter && 'layout' in astro.frontmatter) {
    throw new GuardError([
      { code: 'layout', line: 1, column: 1, message: 'Le champ « layout » appellerait du code.', remedy: 'Retirez-le.' },
    ]);
  }
}

/**
 * @returns a Sätteri plugin that collects every problem of a body, then throws them together
 * @throws {GuardError} from within the compilation
 */
export const guardPlugin =
  () =>
  (document: PluginFactoryContext): MdastPluginDefinition => {
    const limit = limitProblem(document.source);
    if (limit) throw new GuardError([limit]);
    refuseLayout(document.data);

    const problems: BodyProblem[] = [];
    const images: { identifier: string; line: number; column: number }[] = [];
    const targets = new Map<string, string>();
    const place = (node: Placed) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
    const keep = (node: Placed, found: readonly Finding[]) => problems.push(...found.map((finding) => ({ ...finding, ...place(node) })));
    const visit = (node: Placed) => void keep(node, findings(node));

    // Most bodies hold no block, and most nodes are lines.
    const lines = HOLDS_BLOCK.test(document.source) ? { paragraph: visit, heading: visit, tableCell: visit } : {};

    return {
      name: 'garde',
      options: { position: true },
      mdxjsEsm: visit,
      mdxFlowExpression: visit,
      mdxTextExpression: visit,
      mdxJsxFlowElement: visit,
      mdxJsxTextElement: visit,
      html: visit,
      link: visit,
      linkReference: visit,
      ...lines,
      image: visit,
      definition(node) {
        targets.set(node.identifier, node.url);
        visit(node);
      },
      imageReference(node) {
        images.push({ identifier: node.identifier, ...place(node) });
        visit(node);
      },
      after() {
        for (const { identifier, ...at } of images) {
          const finding = imageFinding(targets.get(identifier) ?? '');
          if (finding) problems.push({ ...finding, ...at });
        }
        if (problems.length > 0) throw new GuardError(problems.toSorted(byPlace));
      },
    };
  };
