/** The queries of `queries.ts`, asked to the built site in a real browser. */
import { expect, inject, it } from 'vitest';
import { evaluate } from '../../scripts/bench/search/metrics.ts';
import { ownEngine } from '../../scripts/bench/search/page.ts';
import { textReader } from '../../scripts/bench/search/texts.ts';
import { useBrowser } from '../helpers/browser.ts';
import * as evaluation from './queries.ts';
import { HELD_OUT, REVIEWED } from './reviewed.ts';
import { UNSEEN } from './unseen.ts';

const open = useBrowser();

it('finds what people look for: first for nine in ten, in the first five always, and never junk', async () => {
  const page = await open();
  await page.goto('/recherche/');
  const { failures, ...quality } = await evaluate(evaluation, ownEngine(page), textReader(inject('site').folder));
  console.info(quality, failures);
  expect(evaluation.QUERIES.length).toBeGreaterThanOrEqual(60);
  expect(quality.success1).toBeGreaterThanOrEqual(0.9);
  expect(quality).toMatchObject({ success5: 1, junk: 0, repaired: 1 });
});

it('does nearly as well on queries that were written without looking at the engine', async () => {
  const page = await open();
  await page.goto('/recherche/');
  const { failures, ...quality } = await evaluate({ QUERIES: UNSEEN, ABSENT: [], TYPOS: [] }, ownEngine(page), textReader(inject('site').folder));
  console.info(quality, failures);
  expect(UNSEEN.length).toBeGreaterThanOrEqual(60);
  expect(quality.success1).toBeGreaterThanOrEqual(0.85);
  expect(quality.success5).toBeGreaterThanOrEqual(0.95);
  expect(quality.junk).toBe(0);
});

// The target is 0.85 and 0.95 (0.9 and 1, within five points): these floors are below it, and only keep what was reached.
it.each([
  { name: 'the first thirty', QUERIES: REVIEWED, success1: 0.55, success5: 0.8 },
  { name: 'fifteen more', QUERIES: HELD_OUT, success1: 0.45, success5: 0.65 },
])('goes no further below its target on the queries of a reviewer, $name', async ({ QUERIES, success1, success5 }) => {
  const page = await open();
  await page.goto('/recherche/');
  const { failures, ...quality } = await evaluate({ QUERIES, ABSENT: [], TYPOS: [] }, ownEngine(page), textReader(inject('site').folder));
  console.info(quality, failures);
  expect(quality.success1).toBeGreaterThanOrEqual(success1);
  expect(quality.success5).toBeGreaterThanOrEqual(success5);
});
