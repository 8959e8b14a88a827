import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph, type Link, type SourceEntry } from '../../../src/relations/index.ts';
import { ETATS_PISTE } from '../../../src/schemas/synthese.ts';
import { debriefing, entry, graphOf, ground, piste, references } from './fixtures.ts';

const CLES = ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd', 'eeeeee', 'ffffff'];
const RESSOURCES = ['r0', 'r1', 'r2'];
const statut = fc.constantFrom('publie', 'publie', 'publie', 'retire');
const date = fc.integer({ min: 0, max: 9 }).map((day) => `2026-11-1${day}`);

const said = fc.record({
  piste: fc.constantFrom(...CLES, 'zzzzzz'),
  etat: fc.constantFrom(...Object.keys(ETATS_PISTE)),
  essais: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
});
const synthese = fc.record({
  statut,
  date,
  collectif: fc.constantFrom('c', 'd', 'inconnu'),
  numero: fc.integer({ min: 1, max: 20 }),
  cles: fc.array(fc.constantFrom(...CLES), { minLength: 1, maxLength: 3 }),
  debriefing: fc.array(said, { maxLength: 4 }),
  ressources: fc.array(fc.constantFrom(...RESSOURCES, 'absente'), { maxLength: 4 }),
  dilemmes: fc.array(fc.constantFrom('aider-ou-evaluer', 'inconnu'), { maxLength: 2 }),
  renvois: fc.array(fc.constantFrom('ressources/r0', 'pistes/aaaaaa', 'vocabulaire/dilemmes/aider-ou-evaluer', '/x', 'modules/m'), {
    maxLength: 3,
  }),
});

/** Syntheses that point here and there, rightly or not, with what they may point to. */
const corpus = fc
  .record({ syntheses: fc.array(synthese, { maxLength: 8 }), ressources: fc.tuple(statut, statut, statut) })
  .map(({ syntheses, ressources }): SourceEntry[] => [
    entry('collectifs', 'd'),
    ...ressources.map((etat, index) => entry('ressources', RESSOURCES[index] ?? '', { statut: etat })),
    ...syntheses.map(({ cles, renvois, debriefing: what, ...own }, index) =>
      entry(
        'syntheses',
        `s${index}`,
        { ...own, pistes: cles.map((cle) => piste(cle)), debriefing: what.map(({ piste: cle, ...rest }) => debriefing(cle, rest)) },
        { renvois },
      ),
    ),
  ]);

const shuffled = corpus.chain((entries) =>
  fc.shuffledSubarray(entries, { minLength: entries.length }).map((other) => ({ entries, other })),
);
const syntheses = (entries: readonly SourceEntry[]) => entries.filter((each) => each.collection === 'syntheses');
const plain = ({ nodes, links, backlinks, pistes, series, byTerm, problems }: Graph) =>
  [nodes, links, backlinks, pistes, series, byTerm].map((map) => [...(map as ReadonlyMap<string, unknown>)]).concat([problems as never]);
const arrows = (links: Iterable<readonly Link[]>) => [...links].flat().map(({ from, to, field }) => `${from} ${field} ${to}`);

describe('properties of the graph', () => {
  it('does not depend on the order of entries', () => {
    fc.assert(
      fc.property(shuffled, ({ entries, other }) => {
        expect(plain(graphOf(other))).toEqual(plain(graphOf(entries)));
      }),
    );
  });

  it('has backlinks that are the exact inverse of the links of published entries', () => {
    fc.assert(
      fc.property(corpus, (entries) => {
        const graph = graphOf(entries);
        const published = arrows(graph.links.values()).filter((arrow) => graph.nodes.get(arrow.split(' ')[0] ?? '')?.retired === false);
        expect(arrows(graph.backlinks.values()).sort()).toEqual(published.sort());
        expect(new Set(published).size).toBe(published.length);
        for (const [to, links] of graph.backlinks) expect(links.every((link) => link.to === to)).toBe(true);
        for (const [from, links] of graph.links) expect(links.every((link) => link.from === from)).toBe(true);
      }),
    );
  });

  it('links what exists, marks what is retired, reports the rest', () => {
    fc.assert(
      fc.property(corpus, (entries) => {
        const graph = graphOf(entries);
        for (const link of [...graph.links.values()].flat()) expect(link.retired).toBe(graph.nodes.get(link.to)?.retired);
        const known = new Set(syntheses(entries).flatMap(({ data }) => data.pistes.map(({ cle }) => cle)));
        const dangling = syntheses(entries).flatMap(({ data, renvois }) => [
          ...(data.collectif === 'inconnu' ? ['collectif'] : []),
          // Told once an entry, however often it is cited there.
          ...new Set([
            ...data.ressources.filter((id) => id === 'absente'),
            ...data.debriefing.map(({ piste: cle }) => `pistes/${cle}`).filter((to) => !known.has(to.slice('pistes/'.length))),
            ...renvois.filter((vers) => vers === 'modules/m' || (vers === 'pistes/aaaaaa' && !known.has('aaaaaa'))),
          ]),
        ]);
        expect(graph.problems.filter(({ rule }) => rule === 'reference-inconnue')).toHaveLength(dangling.length);
      }),
    );
  });

  it('derives the life of a piste as one would by hand', () => {
    fc.assert(
      fc.property(corpus, (entries) => {
        for (const { cle, etat, essais, collectifs, debriefings } of graphOf(entries).pistes.values()) {
          const published = syntheses(entries).filter(({ data }) => data.statut === 'publie');
          const heard = published.flatMap(({ id, data }) =>
            data.debriefing
              .filter(({ piste: about }) => about === cle)
              .map((what) => ({ ...what, when: `${data.date} ${id}`, by: data.collectif })),
          );
          const latest = heard.reduce<(typeof heard)[number] | undefined>(
            (last, one) => (!last || one.when >= last.when ? one : last),
            undefined,
          );
          expect(etat).toBe(latest?.etat ?? 'proposee');
          expect(essais).toBe(heard.reduce((sum, one) => sum + (one.essais ?? 0), 0));
          expect(collectifs).toHaveLength(new Set(heard.map((one) => one.by)).size);
          expect(debriefings.map((one) => `${one.date} ${one.synthese}`)).toEqual(heard.map((one) => one.when).sort());
        }
      }),
    );
  });

  it('lists under a term the published entries that bear it', () => {
    fc.assert(
      fc.property(corpus, (entries) => {
        const bearers = syntheses(entries).filter(({ data }) => data.statut === 'publie' && data.dilemmes.includes('aider-ou-evaluer'));
        const listed = graphOf(entries).byTerm.get('vocabulaire/dilemmes/aider-ou-evaluer') ?? [];
        expect(listed).toEqual(bearers.map(({ id }) => `syntheses/${id}`).sort());
      }),
    );
  });
});

describe('cost', () => {
  /** Syntheses that each debrief the three before, as many as asked, that count how often their data is looked at. */
  function counted(size: number) {
    let reads = 0;
    const cle = (index: number) => index.toString(36).padStart(6, '0');
    const model = entry('syntheses', 'x');
    const entries = Array.from({ length: size }, (_, index) => {
      const before = [1, 2, 3].map((back) => index - back).filter((other) => other >= 0);
      const data = {
        ...model.data,
        numero: index,
        date: new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10),
        collectif: index % 2 === 0 ? 'c' : `inconnu-${index}`,
        pistes: [piste(cle(index))],
        debriefing: before.map((other) => debriefing(cle(other))),
      };
      const watched = new Proxy(data, { get: (target, key) => ((reads += 1), Reflect.get(target, key)) });
      return {
        collection: 'syntheses',
        id: `s${index}`,
        data: watched,
        renvois: [`syntheses/s${(index * 7) % size}`],
      } as unknown as SourceEntry;
    });
    const graph = buildGraph([...ground, ...entries], { references });
    return { graph, reads };
  }

  it('looks at each entry as often in a large corpus as in a small one', () => {
    const [small, large] = [counted(250).reads / 250, counted(2000).reads / 2000];
    expect(large).toBeLessThan(small * 1.1);
  });
  it('holds ten thousand entries', () => {
    const { graph } = counted(10_000);
    expect(graph.pistes.size).toBe(10_000);
    expect([...graph.pistes.values()].filter(({ debriefings }) => debriefings.length === 3)).toHaveLength(9997);
    expect(graph.problems.filter(({ rule }) => rule === 'reference-inconnue')).toHaveLength(5000);
  }, 60_000);
});
