/** What `check`, the relation graph and the tests ask of a body: the same reading as the build's, told instead of thrown. */
import { mdxToJs, type MdastPluginDefinition } from 'satteri';
import type { BodyProblem } from './problem.ts';
import { BODY_FEATURES, GuardError, guardPlugin } from './satteri.ts';
import { syntaxProblem } from './syntax.ts';

export type { BodyProblem } from './problem.ts';

export interface Renvoi {
  /** `collection/id`, as written. */
  vers: string;
  line: number;
}
export interface BodyReport {
  problems: BodyProblem[];
  renvois: Renvoi[];
  headings: { depth: number; text: string; line: number }[];
  links: { label: string; url: string; line: number }[];
}

/** A body with that many stray signs is not prose; the first ones say enough. */
const MAX_SYNTAX_PROBLEMS = 20;

type Visited<T extends 'mdxJsxTextElement' | 'mdxJsxFlowElement'> = Parameters<NonNullable<MdastPluginDefinition[T]>>[0];
type Outline = Omit<BodyReport, 'problems'>;
const emptyOutline = (): Outline => ({ renvois: [], headings: [], links: [] });
const lineOf = (node: { position?: { start: { line: number } } | undefined }) => node.position?.start.line ?? 1;

function outlinePlugin(outline: Outline): MdastPluginDefinition {
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
    mdxJsxTextElement: renvoi,
    mdxJsxFlowElement: renvoi,
  };
}

/** @returns what stops this body from being compiled as the build compiles it */
function compile(source: string, outline: Outline): readonly BodyProblem[] | { syntax: unknown } {
  try {
    mdxToJs(source, { mdastPlugins: [outlinePlugin(outline), guardPlugin()], features: BODY_FEATURES, jsxImportSource: 'astro' });
    return [];
  } catch (error) {
    return error instanceof GuardError ? error.problems : { syntax: error };
  }
}

/** Once an opening tag is set aside, its closing tag stands alone: that is our doing, not the author's. */
const isEcho = ({ code }: BodyProblem, earlier: readonly BodyProblem[]) =>
  code === 'balise-fermee' && earlier.some((problem) => problem.code === 'balise-mal-ecrite');

const blankAt = (source: string, offset: number) => `${source.slice(0, offset)} ${source.slice(offset + 1)}`;

/**
 * Reads a body as the build does. A syntax error stops the parser: the sign at fault is then set aside and the rest read
 * again, so that all problems come at once.
 * @param source MDX; with its front matter blanked (line ends kept), the lines are those of the file
 */
export function inspectBody(source: string): BodyReport {
  const syntax: BodyProblem[] = [];
  let current = source;
  let rounds = 0;
  for (;;) {
    const outline = emptyOutline();
    const result = compile(current, outline);
    if (!('syntax' in result))
      return { problems: [...syntax, ...result].toSorted((a, b) => a.line - b.line || a.column - b.column), ...outline };
    const { offset, ...problem } = syntaxProblem(current, result.syntax);
    if (!isEcho(problem, syntax)) syntax.push(problem);
    if (offset === undefined || ++rounds >= MAX_SYNTAX_PROBLEMS) return { problems: syntax, ...emptyOutline() };
    current = blankAt(current, offset);
  }
}

/** @returns every problem that would make the build refuse this body; none when it would be published */
export const checkBody = (source: string): BodyProblem[] => inspectBody(source).problems;

/** @returns the targets of `<Renvoi vers="…">`, in order; none from a body that cannot be read */
export const renvois = (source: string): Renvoi[] => inspectBody(source).renvois;
