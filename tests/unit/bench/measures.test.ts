import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/bench/arguments.ts';
import { createRandom } from '../../../scripts/bench/random.ts';
import { ratios } from '../../../scripts/bench/ratios.ts';
import { measure } from '../../../scripts/bench/run.ts';
import type { SizeResult } from '../../../scripts/bench/size.ts';
import { weigh } from '../../../scripts/bench/weigh.ts';

const folder = mkdtempSync(join(tmpdir(), 'resonances-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('builds three sizes when it is told nothing, the smallest first otherwise', () => {
    expect(parseArguments([])).toEqual({
      sizes: [200, 1000, 2000],
      seed: 1,
      json: false,
      reference: true,
      profile: undefined,
      help: false,
    });
    expect(parseArguments(['400', '50', '--seed=7', '--json', '--no-reference'])).toMatchObject({
      sizes: [50, 400],
      seed: 7,
      json: true,
      reference: false,
    });
  });

  it.each([['12'], ['beaucoup'], ['--vite'], ['--seed=x'], ['3.5']])('refuses %s', (argument) => {
    expect(() => parseArguments([argument])).toThrow();
  });
});

describe('weights', () => {
  it('count what a first visit brings: page, styles, scripts and fonts, each once', () => {
    mkdirSync(join(folder, 'dist', 'a'), { recursive: true });
    const style = 'p { color: red }'.repeat(50);
    const linked = [
      'rel="stylesheet" href="/x.css"',
      'rel="preload" href="/f.woff2"',
      'rel="stylesheet" href="/x.css"',
      'rel="canonical" href="/rien/"',
    ];
    const page = linked.map((attributes) => `<link ${attributes}>`).join('');
    writeFileSync(join(folder, 'dist', 'x.css'), style);
    writeFileSync(join(folder, 'dist', 'f.woff2'), 'f'.repeat(1000));
    writeFileSync(join(folder, 'dist', 'index.html'), page);
    writeFileSync(join(folder, 'dist', 'a', 'index.html'), 'a');
    const { pages, heaviest, raw, beyond } = weigh(join(folder, 'dist'));
    expect(pages).toBe(2);
    expect(heaviest.map(({ path }) => path)).toEqual(['/', '/a/']);
    expect(heaviest[0]?.visit).toBe(gzipSync(page).length + gzipSync(style).length + 1000);
    expect(raw.max).toBe(page.length);
    expect(heaviest[0]?.elements).toBe(4);
    expect(beyond).toBe(0);
  });

  it('tell the largest page of a term apart, and how many go beyond what a hub may weigh', () => {
    const dist = join(folder, 'hubs');
    for (const [path, size] of [['vocabulaire/a/b', 150_001], ['vocabulaire/a/c', 20], ['pistes', 200_000]] as const) {
      mkdirSync(join(dist, path), { recursive: true });
      writeFileSync(join(dist, path, 'index.html'), 'x'.repeat(size));
    }
    expect(weigh(dist)).toMatchObject({ hub: { path: '/vocabulaire/a/b/', raw: 150_001 }, hubsBeyond: 1 });
  });
});

describe('a measured command', () => {
  it('gives its time, and its memory where there is a /proc', async () => {
    const { seconds, cpu, memory } = await measure(folder, [
      '-e',
      'const kept = Buffer.alloc(100_000_000, 1); setTimeout(() => kept.length, 400)',
    ]);
    expect(seconds).toBeGreaterThan(0.3);
    if (cpu !== undefined) expect(cpu).toBeGreaterThan(0);
    if (memory !== undefined) expect(memory).toBeGreaterThan(100_000_000);
  });

  it('throws what a failed command said last', async () => {
    await expect(measure(folder, ['-e', 'console.error("plus de place"); process.exit(3)'])).rejects.toThrow(
      /ended with 3:[^]*plus de place/,
    );
  });
});

describe('ratios', () => {
  const size = (entries: number, seconds: number): SizeResult => {
    const none = { mean: 0, p95: 0, max: 0 };
    const weights = { pages: entries * 3, raw: none, gzip: none, visit: none, elements: none, heaviest: [], hubsBeyond: 0, beyond: 0, crowded: 0 };
    return { size: entries, build: { seconds }, check: { seconds: 1 }, bare: { seconds: seconds / 2, pages: entries }, weights };
  };

  it('compare costs per entry, and the cost of one more', () => {
    const graph = [
      { entries: 2000, pistes: 1, milliseconds: 100 },
      { entries: 10_000, pistes: 1, milliseconds: 500 },
    ];
    const found = Object.fromEntries(
      ratios({ sizes: [size(200, 4), size(1000, 12), size(2000, 22)], graph }).map(({ name, value }) => [name, value]),
    );
    expect(found['costPerEntry']).toBeCloseTo(0.55);
    expect(found['costOfOneMore']).toBeCloseTo(1);
    expect(found['build2000']).toBeCloseTo(2);
    expect(found['page2000']).toBeCloseTo(2 / 3);
    expect(found['graph']).toBeCloseTo(1);
  });
});

describe('chance', () => {
  it('draws different items, within bounds', () => {
    const { some, int } = createRandom('essai');
    for (let run = 0; run < 200; run += 1) {
      const drawn = some(['a', 'b', 'c', 'd'], 1, 9);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.length).toBeGreaterThanOrEqual(1);
      expect([3, 4, 5]).toContain(int(3, 5));
    }
  });
});
