import { describe, expect, it } from 'vitest';
import { rank, type Group, type PageFacts } from '../../../src/search/rank.ts';

/** A page: a title of two words, then text; synonyms begin at 100. */
const PAGE: PageFacts = { noms: [[2, 0]], alias: 100, poids: 1 };
const pages = (n: number, ...own: Partial<PageFacts>[]) => Array.from({ length: n }, (_, place) => ({ ...PAGE, ...own[place] }));

/** A word by the pages that hold it: their number, and where it stands there. */
const word = (hits: Record<number, number[]>, factor = 1): Group => ({
  weight: 1,
  answers: [{ factor, hits: new Map(Object.entries(hits).map(([page, places]) => [Number(page), { score: 1, places }])) }],
});
const order = (groups: Group[], facts: readonly PageFacts[]) => rank({ groups, pages: facts }).map(({ page }) => page);

describe('the order of pages', () => {
  it('puts a title that holds the word before a text that does', () => {
    expect(order([word({ 0: [40], 1: [0] })], pages(9))).toEqual([1, 0]);
  });

  it('puts a title that is what was asked before a title that says more', () => {
    const facts = pages(9, { noms: [[6, 0]] }, { noms: [[1, 0]] });
    expect(order([word({ 0: [0], 1: [0] })], facts)).toEqual([1, 0]);
  });

  it('puts words that stand together before the same words far apart', () => {
    expect(order([word({ 0: [10], 1: [10] }), word({ 0: [90], 1: [12] })], pages(9))).toEqual([1, 0]);
    expect(order([word({ 0: [10], 1: [10] }), word({ 0: [12], 1: [11] })], pages(9))).toEqual([1, 0]);
  });

  it('puts the word itself before its family', () => {
    const both: Group = { weight: 1, answers: [...word({ 0: [50] }, 0.45).answers, ...word({ 1: [50] }).answers] };
    expect(order([both], pages(9))).toEqual([1, 0]);
  });

  it('drops pages that answer little of the question', () => {
    const common = word(Object.fromEntries(Array.from({ length: 30 }, (_, place) => [place, [50]])));
    expect(order([common, word({ 3: [51] })], pages(40))).toEqual([3]);
  });

  it('keeps a page that says nearly all in its title beside one that holds every word here and there', () => {
    const groups = [word({ 0: [10], 1: [0] }), word({ 0: [60], 1: [1] }), word(Object.fromEntries([0, 2, 3, 4, 5].map((page) => [page, [95]])))];
    expect(order(groups, pages(9))).toEqual([1, 0]);
  });

  it('of words that synonyms alone bring, counts those of one synonym', () => {
    const groups = [word({ 0: [100], 1: [100] }), word({ 0: [101], 1: [150] })];
    expect(rank({ groups, pages: pages(9) }).map(({ page, share }) => [page, share])[0]).toEqual([0, 1]);
    expect(rank({ groups, pages: pages(9) }).find(({ page }) => page === 1)?.share ?? 0).toBeLessThan(1);
  });

  it('keeps the order of the table between equals, and nothing for no question', () => {
    expect(order([word({ 2: [50], 0: [50], 1: [50] })], pages(9))).toEqual([0, 1, 2]);
    expect(order([], pages(9))).toEqual([]);
  });
});
