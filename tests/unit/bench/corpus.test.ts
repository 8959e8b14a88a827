import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate, readVocabularies } from '../../../scripts/bench/corpus.ts';
import { counts, DAY, type Grown } from '../../../scripts/bench/plan.ts';
import { fileText, writeContent } from '../../../scripts/bench/write.ts';
import { checkContent } from '../../../src/check/index.ts';
import { buildGraph } from '../../../src/relations/index.ts';
import { COLLECTIONS } from '../../../src/schemas/index.ts';
import { allReferences } from '../../../src/schemas/references.ts';

const root = process.cwd();
const vocabularies = readVocabularies(root);
const made = (size: number, seed = 1) => generate(size, { seed, vocabularies });
const mean = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

describe('a generated corpus', () => {
  it.each([30, 77, 200])('of %i entries holds every collection, and that many entries', (size) => {
    const { written, sources } = made(size);
    expect(written).toHaveLength(size);
    expect(new Set(written.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(size);
    expect(new Set(sources.map(({ collection }) => collection))).toEqual(new Set(COLLECTIONS));
  });

  it.each([30, 77, 200, 1000])('of %i entries gives the relation graph nothing to say', (size) => {
    const { sources } = made(size);
    const graph = buildGraph(sources, { references: allReferences(), today: DAY });
    expect(graph.problems).toEqual([]);
  });

  it('is the same each time, and another with another seed', () => {
    expect(made(60).written.map(fileText)).toEqual(made(60).written.map(fileText));
    expect(made(60).written.map(fileText)).not.toEqual(made(60, 2).written.map(fileText));
  });

  it('follows its pistes: most syntheses debrief earlier ones', () => {
    const { sources } = made(200);
    const { pistes } = buildGraph(sources, { references: allReferences(), today: DAY });
    const debriefed = [...pistes.values()].filter(({ debriefings }) => debriefings.length > 0);
    expect(pistes.size).toBeGreaterThanOrEqual(300);
    expect(debriefed.length / pistes.size).toBeGreaterThan(0.4);
  });

  it('says so when it is asked to be too small', () => {
    expect(() => counts(8)).toThrow(/too small/);
  });
});

describe('on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resonances-bench-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes the project’s own check without an error or a warning', () => {
    cpSync(join(root, 'content', 'vocabulaires'), join(folder, 'content', 'vocabulaires'), { recursive: true });
    writeContent(folder, made(120));
    const { problems, warnings, files } = checkContent(folder, { today: DAY });
    expect(problems).toEqual([]);
    expect(warnings.filter(({ file }) => !file.startsWith('content/vocabulaires/'))).toEqual([]);
    expect(files).toBe(120 + vocabularies.length);
  });

  it('has entries about as long as those of content/', () => {
    const { written } = made(400);
    const near = Object.keys(counts(400)).map((name) => {
      const collection = name as Grown;
      const own = written.filter((entry) => entry.collection === collection).map(fileText);
      const real = readdirSync(join(root, 'content', collection)).map((file) =>
        readFileSync(join(root, 'content', collection, file), 'utf8'),
      );
      return { collection, ratio: mean(own) / mean(real) };
    });
    for (const { collection, ratio } of near) {
      expect(ratio, collection).toBeGreaterThan(0.5);
      expect(ratio, collection).toBeLessThan(2);
    }
  });
});
