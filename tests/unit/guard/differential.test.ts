/** Two parsers, one set of rules: Sätteri, that decides, against remark, that knows nothing of it (DESIGN §7.7). */
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/guard/body.ts';
import { BODY_FEATURES } from '../../../src/guard/satteri.ts';
import { anyBody, plainBody, spoiledBody } from './bodies.ts';
import { remarkFindings } from './second-parser.ts';

const own = (source: string) =>
  checkBody(source)
    .map(({ line, code }) => `${line} ${code}`)
    .sort();

/**
 * In odd corners the two parsers read text otherwise, with no code run: a code span over a lazy line of a quote, a row of a table
 * that begins with « import », a bare address glued to a backtick. One fixed draw, then; the build’s own renderer and the
 * « holds no code » property below are drawn anew each time.
 */
const DRAW = { seed: 20_261_120, numRuns: 3000 };
const isKnownCorner = (source: string) =>
  /^[ \t]*>/m.test(source) || /(www|http|@)\S*`/.test(source) || (source.includes('|') && /^\s*(import|export)\b/m.test(source));

const JSX = (type: unknown, props: unknown) => ({ type, props });

/** Runs compiled MDX where no name but the runtime's exists: code in a body would throw. */
function run(source: string): unknown {
  const { code } = mdxToJs(source, { features: BODY_FEATURES, outputFormat: 'function-body' });
  const runtime = { jsx: JSX, jsxs: JSX, Fragment: 'Fragment' };
  const { default: Content } = new Function(code)(runtime) as { default: (props: unknown) => unknown };
  const components = Object.fromEntries(['Encadre', 'Renvoi', 'Citation', 'Exemple', 'Etapes'].map((name) => [name, name]));
  return Content({ components });
}

describe('both parsers', () => {
  it('accept what authors write', () => {
    const isAccepted = (body: string) => {
      expect([own(body), remarkFindings(body)]).toEqual([[], []]);
    };
    fc.assert(fc.property(plainBody, isAccepted), { ...DRAW, numRuns: 150 });
  });

  it('refuse the same bodies', () => {
    const isOne = (body: string) => {
      const theirs = remarkFindings(body);
      expect(own(body).length > 0).toBe(theirs === undefined || theirs.length > 0);
    };
    fc.assert(fc.property(spoiledBody, isOne), { ...DRAW, numRuns: 300 });
    fc.assert(
      fc.property(
        anyBody.filter((body) => !isKnownCorner(body)),
        isOne,
      ),
      DRAW,
    );
  });

  it('place the same problems on the same lines', () => {
    const isSame = (body: string) => {
      const theirs = remarkFindings(body);
      if (theirs !== undefined) expect(own(body)).toEqual(theirs.sort());
    };
    fc.assert(fc.property(spoiledBody, isSame), { ...DRAW, numRuns: 300 });
  });
});

describe('an accepted body', () => {
  it('holds no code: it runs where no name exists', () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, spoiledBody), (body) => {
        if (checkBody(body).length === 0) expect(() => run(body)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });
});
