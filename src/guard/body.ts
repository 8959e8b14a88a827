/** What `check`, the relation graph and the tests ask of a body: the same reading as the build's, told instead of thrown. */
import { mdxToJs } from 'satteri';
import { emptyOutline, outlinePlugin, type Outline, type Renvoi } from './outline.ts';
import type { BodyProblem } from './problem.ts';
import { BODY_FEATURES, GuardError, guardPlugin } from './satteri.ts';
import { syntaxProblem } from './syntax.ts';

export { emptyOutline, type Outline, type Renvoi } from './outline.ts';
export type { BodyProblem } from './problem.ts';

export interface BodyReport extends Outline {
  problems: BodyProblem[];
}

/** A body with that many stray signs is not prose; the first ones say enough. */
const MAX_SYNTAX_PROBLEMS = 20;

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
