/** What the guard says of one place in a body. */
export interface BodyProblem {
  /** Which rule, for tools and tests. */
  code: string;
  line: number;
  column: number;
  /** What is wrong, a French sentence. */
  message: string;
  /** What to do, a French sentence. */
  remedy: string;
}

/** A finding before it is placed. */
export type Finding = Pick<BodyProblem, 'code' | 'message' | 'remedy'>;

/** @returns the text on one line, short enough for a message */
export function excerpt(text: string, max = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = [...line];
  return points.length > max ? `${points.slice(0, max).join('')}…` : line;
}
