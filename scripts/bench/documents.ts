/** What printing costs: pairs of a sheet and a card, cold, unchanged, and with one in a hundred changed; one booklet of 100 fiches; one form. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormCost } from './documents-forms.ts';
import { temporaryFolder } from './folder.ts';
import { measure, stopAll, type Cost } from './run.ts';

const SCRIPT = fileURLToPath(new URL('./documents-print.ts', import.meta.url));
const TYPESCRIPT = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
export const PAIRS: readonly number[] = [200, 2000];
const CHANGED = 100;

interface Printed extends Cost {
  /** The printing alone, without the start of Node. */
  printing: number;
  rendered: number;
}
export interface PairsCost {
  pairs: number;
  cold: Printed;
  unchanged: Printed;
  changed: Printed;
}
export interface DocumentsCost {
  pairs: PairsCost[];
  /** Milliseconds, in one thread. */
  sheet: number;
  /** The same. */
  card: number;
  /** Milliseconds for 100 fiches, cold. */
  booklet: number;
  form: FormCost;
}

const resultIn = <T>(folder: string) => JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as T;

async function print(folder: string, pairs: number, changed: number, seed: number): Promise<Printed> {
  // A build empties its folder first: what is copied from the cache is copied each time.
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  const cost = await measure(folder, [...TYPESCRIPT, SCRIPT, folder, String(pairs), String(changed), String(seed)]);
  const { seconds, rendered } = resultIn<{ seconds: number; rendered: number }>(folder);
  return { ...cost, printing: seconds, rendered };
}

async function measurePairs(parent: string, pairs: number, seed: number): Promise<PairsCost> {
  const folder = join(parent, `pairs-${pairs}`);
  mkdirSync(folder);
  const cold = await print(folder, pairs, 0, seed);
  const unchanged = await print(folder, pairs, 0, seed);
  return { pairs, cold, unchanged, changed: await print(folder, pairs, Math.ceil(pairs / CHANGED), seed) };
}

/** Takes two minutes on two cores. @param tell says what is under way */
export async function measureDocuments(seed: number, tell: (step: string) => void, sizes: readonly number[] = PAIRS): Promise<DocumentsCost> {
  const { path, remove } = temporaryFolder(stopAll);
  try {
    const pairs: PairsCost[] = [];
    for (const size of sizes) {
      tell(`${size} documents and cards`);
      pairs.push(await measurePairs(path, size, seed));
    }
    tell('a booklet of 100 fiches');
    await measure(path, [...TYPESCRIPT, SCRIPT, path, 'booklet', String(seed)]);
    return { pairs, ...resultIn<Omit<DocumentsCost, 'pairs'>>(path) };
  } finally {
    remove();
  }
}

const megabytes = (bytes: number | undefined) => (bytes === undefined ? 'memory not measured' : `${Math.round(bytes / 1_000_000)} MB`);
const rate = ({ printing, rendered, cpu }: Printed) => {
  const each = (seconds: number) => `${((1000 * seconds) / rendered).toFixed(1)} ms`;
  return rendered === 0 ? '' : `${each(printing)} each${cpu === undefined ? '' : ` (${each(cpu)} of CPU)`}, ${(rendered / printing).toFixed(0)} a second, `;
};
const line = (label: string, printed: Printed) =>
  `  ${label.padEnd(12)} ${printed.printing.toFixed(1).padStart(6)} s   ${String(printed.rendered).padStart(5)} rendered   ${rate(printed)}${megabytes(printed.memory)}`;
const alone = (label: string, milliseconds: number) => `  ${label.padEnd(12)} ${milliseconds.toFixed(1).padStart(6)} ms, ${(1000 / milliseconds).toFixed(0)} a second`;

/** @returns the report, for a terminal */
export const renderDocuments = ({ pairs, sheet, card, booklet, form }: DocumentsCost): string =>
  [
    ...pairs.flatMap(({ pairs: size, cold, unchanged, changed }) => [
      `Documents: ${size.toLocaleString('en')} sheets and ${size.toLocaleString('en')} cards`,
      line('cold', cold),
      line('unchanged', unchanged),
      line('1 % changed', changed),
    ]),
    'In one thread',
    alone('a sheet', sheet),
    alone('a card', card),
    `  100 fiches   ${Math.round(booklet)} ms, one booklet, cold`,
    `  a form       ${Math.round(form.vierge)} ms blank, ${Math.round(form.remplissable)} fillable, ${Math.round(form.word)} Word; filled in ${Math.round(form.fill)} ms`,
  ].join('\n');
