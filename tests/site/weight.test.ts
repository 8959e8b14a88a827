import { expect, it } from 'vitest';
import { pages } from '../helpers/pages.ts';
import { weightOf } from '../helpers/weight.ts';

const LIMIT = 100_000;

it('weighs at most 100 kB on a first visit, with its styles, its scripts and every font', () => {
  const weights = pages.map((page) => ({ path: page.path, weight: weightOf(page) })).sort((a, b) => b.weight - a.weight);
  const shown = weights.map(({ path, weight }) => `${(weight / 1000).toFixed(1)} kB ${path}`);
  console.log(`The heaviest pages:\n${shown.slice(0, 5).join('\n')}`);
  expect(shown.slice(0, weights.filter(({ weight }) => weight > LIMIT).length)).toEqual([]);
});
