import { describe, expect, it } from 'vitest';
import { byPage, miniSearch } from '../../../scripts/bench/search/baselines.ts';
import { indexingOf } from '../../../scripts/bench/search/indexing.ts';
import { evaluate, isExplained, type Engine } from '../../../scripts/bench/search/metrics.ts';
import { renderSearch, renderSpeed } from '../../../scripts/bench/search/report.ts';

const answering =
  (answers: Record<string, string[]>, suggested: readonly string[] = []): Engine =>
  async (q) => ({ paths: answers[q] ?? [], suggested });

const TEXTS: Readonly<Record<string, string>> = { '/a/': 'Conduire l’entretien', '/b/': 'Évaluation', '/c/': 'Rien' };
const textOf = (path: string) => TEXTS[path] ?? '';
const none = { ABSENT: [], TYPOS: [] };

describe('what an engine is worth', () => {
  it('is how often the expected page comes first, in the first five, and how far down', async () => {
    const QUERIES = [
      { q: 'entretien', first: ['/a/'] },
      { q: 'évaluation', first: ['/b/', '/d/'] },
      { q: 'perdu', first: ['/a/'] },
    ];
    const engine = answering({ entretien: ['/a/'], évaluation: ['/e/', '/f/', '/g/', '/b/'] });
    const quality = await evaluate({ QUERIES, ...none }, engine, () => 'entretien évaluation');
    expect(quality).toMatchObject({ queries: 3, success1: 1 / 3, success5: 2 / 3, junk: 0 });
    expect(quality.reciprocalRank).toBeCloseTo((1 + 1 / 4) / 3);
    expect(quality.failures).toHaveLength(2);
  });

  it('counts as junk what no word of the question explains, and anything for a word that no page holds', async () => {
    const QUERIES = [{ q: 'entretien', first: ['/a/'] }];
    const quality = await evaluate({ QUERIES, ABSENT: ['licorne'], TYPOS: [] }, answering({ entretien: ['/a/', '/c/'], licorne: ['/b/', '/a/'] }), textOf);
    expect(quality.junk).toBe(3 / 4);
  });

  it('asks of a typo that its word be proposed', async () => {
    const TYPOS = [{ q: 'evluation', suggests: 'évaluation' }];
    expect(await evaluate({ QUERIES: [], ABSENT: [], TYPOS }, answering({}, ['évaluation']), textOf)).toMatchObject({ repaired: 1 });
    expect(await evaluate({ QUERIES: [], ABSENT: [], TYPOS }, answering({}, ['évacuation']), textOf)).toMatchObject({ repaired: 0 });
  });

  it.each([
    ['évaluer', 'Une évaluation', true],
    ['I.E.N.', 'L’IEN de circonscription', true],
    ['néotuteur', 'Un néo-tuteur', true],
    ['annexe 1', 'Annexe 1', true],
    ['entretien', 'Entre deux visites', false],
    ['licorne', 'Un lit et une corne', false],
  ])('« %s » and « %s »', (q, text, explained) => {
    expect(isExplained(q, text)).toBe(explained);
  });
});

describe('engines off the shelf', () => {
  it('are asked for pages, not for parts of them', () => {
    expect(byPage({ QUERIES: [{ q: 'gapp', first: ['/glossaire/#gapp', '/aide/'] }], ...none }).QUERIES).toEqual([{ q: 'gapp', first: ['/glossaire/', '/aide/'] }]);
  });

  it('MiniSearch finds titles before texts', async () => {
    const fiche = (path: string, titre: string, texte: string) => ({ path, titre, resume: '', note: '', texte });
    const engine = miniSearch([fiche('/a/', 'Autre', 'une visite'), fiche('/b/', 'La visite', 'autre'), fiche('/c/', 'Rien', 'rien')]);
    expect((await engine('visite')).paths).toEqual(['/b/', '/a/']);
  });
});

describe('the report', () => {
  it('reads what indexing cost from what the build says', () => {
    expect(indexingOf('09:05 [recherche] 1\u202f250 pages dans la recherche, en 2500 ms.')).toBe(2);
    expect(indexingOf('rien')).toBeUndefined();
  });

  it('says the figures, and that they are missing where there is no browser', () => {
    const times = { median: 12.34, p95: 20, max: 30 };
    expect(renderSpeed('essai', { pages: 1250, fresh: times, again: times, first: { milliseconds: 90, requests: 9, bytes: 150_000 } }, undefined)).toMatch(
      /essai: 1,250 pages[^]*median 12\.3 ms[^]*9 requests, 150\.0 kB[^]*not measured/,
    );
    expect(renderSearch(undefined)).toContain('CHROMIUM_PATH');
  });
});
