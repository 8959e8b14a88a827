/** What was measured, as people read it. */
import type { GraphCost } from './graph.ts';
import { ratios } from './ratios.ts';
import type { SizeResult } from './size.ts';
import { HUB_LIMIT, LIMIT, MOST_ELEMENTS, type Spread } from './weigh.ts';

export interface Result {
  node: string;
  platform: string;
  cores: number;
  seed: number;
  sizes: SizeResult[];
  graph: GraphCost[];
}

const fixed = (value: number, digits = 1) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const whole = (value: number) => fixed(value, 0);
const kilobytes = (bytes: number) => fixed(bytes / 1000);
const megabytes = (bytes: number | undefined) => (bytes === undefined ? 'not measured' : whole(bytes / 1_000_000));
const seconds = (value: number | undefined) => (value === undefined ? 'not measured' : fixed(value));
const three = ({ mean, p95, max }: Spread) => [mean, p95, max].map(kilobytes).join(' / ');

const HOW =
  'Memory: greatest resident sum of the process tree, sampled in /proc every 100 ms. CPU: of the process and its children, by the kernel.';

type Row = [label: string, ...cells: string[]];

function table(rows: readonly Row[]): string {
  const widths = rows.reduce<number[]>((known, row) => row.map((cell, index) => Math.max(cell.length, known[index] ?? 0)), []);
  const line = (row: Row) =>
    row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('   ');
  return rows.map(line).join('\n');
}

function sizeRows(sizes: readonly SizeResult[]): Row[] {
  const row = (label: string, cell: (size: SizeResult) => string): Row => [label, ...sizes.map(cell)];
  const withBare = sizes.some(({ bare }) => bare !== undefined);
  const bareRows = [
    row('bare Astro MDX: seconds', ({ bare }) => (bare ? fixed(bare.seconds) : '')),
    row('  CPU seconds', ({ bare }) => (bare ? seconds(bare.cpu) : '')),
    row('  ms per entry', ({ bare, size }) => (bare ? fixed((1000 * bare.seconds) / size) : '')),
    row('  peak memory, MB', ({ bare }) => (bare ? megabytes(bare.memory) : '')),
  ];
  return [
    row('entries', ({ size }) => whole(size)),
    row('pages', ({ weights }) => whole(weights.pages)),
    row('cold build, seconds', ({ build }) => fixed(build.seconds)),
    row('  CPU seconds', ({ build }) => seconds(build.cpu)),
    row('  ms per entry', ({ build, size }) => fixed((1000 * build.seconds) / size)),
    row('  ms per page', ({ build, weights }) => fixed((1000 * build.seconds) / weights.pages)),
    row('  peak memory, MB', ({ build }) => megabytes(build.memory)),
    row('check, seconds', ({ check }) => fixed(check.seconds)),
    row('  peak memory, MB', ({ check }) => megabytes(check.memory)),
    ...(withBare ? bareRows : []),
    row('HTML, kB: mean / p95 / max', ({ weights }) => three(weights.raw)),
    row('  gzip', ({ weights }) => three(weights.gzip)),
    row('  first visit, with styles, scripts, fonts', ({ weights }) => three(weights.visit)),
    row(`  pages beyond ${LIMIT / 1000} kB`, ({ weights }) => whole(weights.beyond)),
    row('largest hub, kB: HTML / gzip', ({ weights: { hub } }) => (hub ? [hub.raw, hub.gzip].map(kilobytes).join(' / ') : '')),
    row(`  hubs beyond ${HUB_LIMIT / 1000} kB`, ({ weights }) => whole(weights.hubsBeyond)),
    row('elements: mean / p95 / max', ({ weights }) =>
      [weights.elements.mean, weights.elements.p95, weights.elements.max].map(whole).join(' / '),
    ),
    row(`  pages beyond ${whole(MOST_ELEMENTS)}`, ({ weights }) => whole(weights.crowded)),
  ];
}

function heaviest({ size, weights }: SizeResult): string {
  const rows = weights.heaviest.map(({ path, raw, gzip, visit, elements }): Row => [
    `  ${path}`,
    ...[raw, gzip, visit].map(kilobytes),
    whole(elements),
  ]);
  return `Heaviest of ${whole(size)} entries (HTML, gzip, first visit in kB; elements)\n${table(rows)}`;
}

function graphLine({ entries, pistes, milliseconds }: GraphCost): string {
  const each = `${fixed((1000 * milliseconds) / entries)} µs per entry`;
  return `Graph alone, ${whole(entries)} entries and ${whole(pistes)} pistes: ${fixed(milliseconds)} ms, ${each}`;
}

/** @returns the whole report, for a terminal */
export function render(result: Result): string {
  const { node, platform, cores, seed, sizes, graph } = result;
  const last = sizes.at(-1);
  return [
    `Node ${node}, ${platform}, ${cores} cores, seed ${seed}.\n${HOW}`,
    table(sizeRows(sizes)),
    ...(last ? [heaviest(last)] : []),
    graph.map(graphLine).join('\n'),
    ratios(result)
      .map(({ label, value, digits }) => `${label}: ${fixed(value, digits)}`)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
