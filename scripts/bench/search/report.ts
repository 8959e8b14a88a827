/** What was measured of the search, as people read it. */
import type { SearchCost } from '../search.ts';
import type { Quality } from './metrics.ts';
import type { SearchSpeed } from './speed.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const cells = ({ success1, success5, reciprocalRank, junk }: Quality) => [percent(success1), percent(success5), reciprocalRank.toFixed(3), percent(junk)];
const NAMES = ['success@1', 'success@5', 'MRR', 'junk'];

function table(title: string, rows: readonly (readonly [name: string, quality: Quality])[]): string {
  const line = (name: string, values: readonly string[]) => `  ${name.padEnd(16)}${values.map((value) => value.padStart(11)).join('')}`;
  return [title, line('', NAMES), ...rows.map(([name, quality]) => line(name, cells(quality)))].join('\n');
}

const ms = (value: number) => `${value.toFixed(1)} ms`;

/** @param label which site @param indexing milliseconds a page */
export const renderSpeed = (label: string, { pages, fresh, again, first }: SearchSpeed, indexing: number | undefined): string =>
  [
    `Search in Chromium, ${label}: ${pages.toLocaleString('en')} pages`,
    `  results, index loaded: median ${ms(fresh.median)}, p95 ${ms(fresh.p95)}, max ${ms(fresh.max)}; asked again: median ${ms(again.median)}`,
    `  first search of a visit: ${ms(first.milliseconds)}, ${first.requests} requests, ${(first.bytes / 1000).toFixed(1)} kB with gzip`,
    `  indexing: ${indexing === undefined ? 'not measured' : `${ms(indexing)} a page`}`,
  ].join('\n');

/** @returns the report, for a terminal */
export function renderSearch(cost: SearchCost | undefined): string {
  if (!cost) return 'Search: not measured, no Chromium was found (CHROMIUM_PATH names one).';
  const [own] = cost.compared;
  const rows = (of: (each: SearchCost['compared'][number]) => Quality) => cost.compared.map((each) => [each.engine, of(each)] as const);
  return [
    table(`Search, ${own?.evaluation.queries ?? 0} queries of the evaluation, words that no page holds and typos (tests/search/queries.ts)`, rows(({ evaluation }) => evaluation)),
    table(`Search, ${own?.unseen.queries ?? 0} queries written without looking at the engine (tests/search/unseen.ts)`, rows(({ unseen }) => unseen)),
    renderSpeed('the project’s own content', cost.speed, cost.indexing),
  ].join('\n\n');
}
