/** The guard where it counts: in the renderer that `@astrojs/mdx` runs. What it says and what `check` says are one. */
import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/guard/body.ts';
import { BODY_FEATURES, guardPlugin } from '../../../src/guard/satteri.ts';
import { anyBody, plainBody, spoiledBody } from './bodies.ts';

const processor = satteri({ mdastPlugins: [guardPlugin()], features: BODY_FEATURES });
const shared = { syntaxHighlight: false, gfm: true, smartypants: false } as const;
const createRenderer = processor.createMdxRenderer!;
const renderer = createRenderer(
  shared as Parameters<typeof createRenderer>[0],
  { optimize: true, srcDir: new URL('file:///site/src/') } as Parameters<typeof createRenderer>[1],
);

const build = async (body: string, frontmatter: Record<string, unknown> = {}) =>
  (await renderer).process(body, '/site/content/syntheses/a.mdx', frontmatter);
const refusal = async (body: string) => {
  try {
    await build(body);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('in the build', () => {
  it('compiles what is allowed', async () => {
    expect((await build('Un <Renvoi vers="a/b">lien</Renvoi>.')).code).toContain('Renvoi');
  });

  it('throws one error that names every problem, in French, with its line', async () => {
    const error = (await refusal('Un {x}.\n\n<script>a</script>')) as Error & { line: number };
    expect(error.message).toMatch(/^Le corps de ce fichier est refusé :\n  ligne 1 — .*\n  ligne 3 — .*<script>/);
    expect(error).toMatchObject({ name: 'GuardError', line: 1 });
  });

  it('refuses a layout: Astro would import it', async () => {
    await expect(build('Texte', { layout: '../../src/layouts/x.astro' })).rejects.toThrow('layout');
  });

  it('refuses before parsing what would end the process', async () => {
    await expect(build('<Encadre>\nx\n\n- </Encadre>')).rejects.toThrow('est dans une liste');
    await expect(build(`${'> '.repeat(20_000)}x`)).rejects.toThrow('imbriquées trop profond');
  });
});

describe('check and build give one verdict', () => {
  const isOne = async (body: string) => {
    expect((await refusal(body)) !== undefined).toBe(checkBody(body).length > 0);
  };

  it('on plain bodies, all accepted', async () => {
    const isAccepted = async (body: string) => {
      expect([await refusal(body), checkBody(body)]).toEqual([undefined, []]);
    };
    await fc.assert(fc.asyncProperty(plainBody, isAccepted), { numRuns: 150 });
  });
  it('on spoiled ones', async () => {
    await fc.assert(fc.asyncProperty(spoiledBody, isOne), { numRuns: 300 });
  });
  it('on anything', async () => {
    await fc.assert(fc.asyncProperty(anyBody, isOne), { numRuns: 1500 });
  });
});
