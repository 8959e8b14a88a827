/** The rules by which things are derived, on generated corpora. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, besoinsOf, comesNear, repertoireOf } from '../../../src/derive/accounts.ts';
import { coverageOf } from '../../../src/derive/coverage.ts';
import { frequencyOf, lengthOf, moduleTime, timeOf, totalLoad, weeklyLoad, type Duree } from '../../../src/derive/durations.ts';
import { fromNowOn, statutOn } from '../../../src/derive/in-force.ts';
import { momentOf } from '../../../src/derive/year.ts';
import { addDays } from '../../../src/lib/dates.ts';
import type { Version } from '../../../src/relations/index.ts';
import { entry, graphOf } from '../relations/fixtures.ts';

const day = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count));
const span = fc.tuple(day, fc.integer({ min: 0, max: 90 })).map(([du, length]) => ({ du, au: addDays(du, length) }));

describe('the version in force', () => {
  /** Versions that follow one another, with gaps, as `Serie.versions` are. */
  const versions = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 6 }).map((lengths) => {
    let from = '2026-01-01';
    return lengths.map(([gap, length], index): Version => {
      const du = addDays(from, gap);
      const au = addDays(du, length);
      from = au;
      return { id: `v${index}`, titre: `V${index}`, exemple: false, du, au };
    });
  });

  it('is the one that covers the day, and there is never more than one', () => {
    fc.assert(
      fc.property(versions, day, (its, today) => {
        const held = its.filter(({ id }) => statutOn(its, id, today) === 'en-vigueur').map(({ id }) => id);
        expect(held).toEqual(its.filter(({ du = '', au = '' }) => du <= today && today <= au).map(({ id }) => id));
      }),
    );
  });

  it('is followed by no version that is said to be earlier, and preceded by none that is to come', () => {
    fc.assert(
      fc.property(versions, day, (its, today) => {
        for (const { id, du = '' } of its) expect(statutOn(its, id, today) === 'a-venir').toBe(du > today);
        expect(its.filter(({ id }) => statutOn(its, id, today) === 'dernier-connu').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of any later day, until the version after next, is among those that a page built today holds', () => {
    fc.assert(
      fc.property(versions, day, fc.integer({ min: 0, max: 500 }), (its, today, later) => {
        const held = fromNowOn(its, today).map(({ id }) => id);
        expect(held.length).toBeLessThanOrEqual(2);
        const then = addDays(today, later);
        const starts = its.map(({ du = '' }) => du).filter((du) => today < du && du <= then);
        fc.pre(starts.length <= 1);
        const shown = its.filter(({ id }) => ['en-vigueur', 'dernier-connu'].includes(statutOn(its, id, then))).map(({ id }) => id);
        expect(shown.filter((id) => !held.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('a moment of the year', () => {
  it('is every period that runs, else the next one', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), day, (periodes, today) => {
        const { running, next } = momentOf(periodes, today);
        expect(running).toEqual(periodes.filter(({ du, au }) => du <= today && today <= au));
        if (running.length > 0) expect(next).toBeUndefined();
        else expect(next?.du).toBe(periodes.map(({ du }) => du).filter((du) => du > today).sort()[0]);
      }),
    );
  });
});

const duree = fc.record({
  duree_min: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  duree_max: fc.option(fc.integer({ min: 91, max: 300 }), { nil: undefined }),
  duree_par: fc.constantFrom('fois', 'semaine'),
  frequence_semaine: fc.constantFrom(undefined, '1 fois', '3,5 à 7 fois', 'souvent'),
}) as fc.Arbitrary<Duree>;

describe('durations', () => {
  it('a frequency is read from the words of the source', () => {
    expect(frequencyOf('3,5 à 7 fois')).toEqual({ min: 3.5, max: 7 });
    expect(frequencyOf('1 fois')).toEqual({ min: 1, max: 1 });
    expect(frequencyOf('tous les jours')).toBeUndefined();
    expect(frequencyOf(undefined)).toBeUndefined();
  });

  it('ten minutes, three and a half to seven times a week, are 35 to 70 minutes', () => {
    expect(weeklyLoad({ duree_min: 10, duree_max: 10, duree_par: 'fois', frequence_semaine: '3,5 à 7 fois' })).toEqual({ min: 35, max: 70 });
  });

  it('what the source counts by week is not multiplied', () => {
    const forfait: Duree = { duree_min: 180, duree_max: 240, duree_par: 'semaine' };
    expect(weeklyLoad(forfait, 5)).toEqual({ min: 180, max: 240 });
  });

  it('a load is the sum of its parts; what has no duration counts for nothing, and is told', () => {
    fc.assert(
      fc.property(fc.array(duree, { maxLength: 8 }), (all) => {
        const { total, semaine, sansDuree } = timeOf(all);
        const sum = totalLoad(all.map((each) => weeklyLoad(each)));
        expect({ min: total.min + semaine.min, max: total.max + semaine.max }).toEqual(sum);
        expect(sansDuree).toBe(all.filter((each) => lengthOf(each) === undefined).length);
        expect(sum.min).toBeLessThanOrEqual(sum.max);
      }),
    );
  });

  it('doing it n times takes n times as long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 20 }), (minutes, times) => {
        expect(weeklyLoad({ duree_min: minutes, duree_max: minutes, duree_par: 'fois' }, times)).toEqual({ min: minutes * times, max: minutes * times });
      }),
    );
  });

  it('of a module by modalité add up to its total', () => {
    const etapes = fc.array(fc.record({ duree: fc.integer({ min: 1, max: 300 }), modalite: fc.constantFrom('presentiel', 'terrain', 'classe-virtuelle') }));
    fc.assert(
      fc.property(etapes, (all) => {
        const { total, modalites } = moduleTime(all);
        expect([...modalites.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(total);
        for (const [modalite, minutes] of modalites) expect(minutes).toBe(all.filter((etape) => etape.modalite === modalite).reduce((sum, etape) => sum + etape.duree, 0));
      }),
    );
  });
});

const TERMES = ['accueillir', 'conduire-l-entretien', 'rompre-l-isolement'];
const termes = fc.subarray(TERMES);

describe('coverage', () => {
  it('counts as many cells as the graph has links, and misses exactly the terms that no published module bears', () => {
    const modules = fc.array(fc.record({ preoccupations: termes, statut: fc.constantFrom('publie', 'publie', 'retire') }), { maxLength: 6 });
    fc.assert(
      fc.property(modules, (its) => {
        const { byTerm } = graphOf(its.map((own, index) => entry('modules', `m${index}`, own)));
        const published = its.filter(({ statut }) => statut === 'publie');
        const { parTerme, parModule, manquants } = coverageOf(TERMES, published.map(({ preoccupations }) => preoccupations));
        const links = TERMES.map((terme) => (byTerm.get(`vocabulaire/preoccupations/${terme}`) ?? []).filter((key) => key.startsWith('modules/')).length);
        expect(parTerme.map(({ modules: some }) => some.length)).toEqual(links);
        expect(parModule.reduce((sum, covered) => sum + covered, 0)).toBe(links.reduce((sum, count) => sum + count, 0));
        expect(manquants).toEqual(TERMES.filter((_, index) => links[index] === 0));
      }),
    );
  });
});

const intitule = fc.constantFrom('Écouter', 'écouter', 'Observer l’élève', 'Observer l\'eleve', 'Écrire');
const account = fc.record({
  savoir_faire: fc.array(fc.record({ intitule, nature: fc.constantFrom('implicite' as const, 'explicite' as const), transferable: fc.boolean(), competences: fc.subarray(['cc1', 'cc2']), fonctions: fc.subarray(['f1']) }), { maxLength: 4 }),
  besoins: fc.array(fc.record({ intitule, preoccupations: termes, competences: fc.subarray(['cc1', 'cc2']) }), { maxLength: 4 }),
});
const accounts = fc.array(account, { maxLength: 5 }).map((list) => list.map((data, index) => ({ data, recit: `r${index}` })));

describe('what grows out of accounts', () => {
  it('traces each savoir-faire to every account that tells it, and to no other', () => {
    fc.assert(
      fc.property(accounts, (its) => {
        const found = repertoireOf(its);
        const pairs = found.flatMap(({ intitule: name, recits }) => recits.map((recit) => `${name.toLowerCase()} ${recit}`));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { recits, transferable, natures } of found) {
          expect(recits.length).toBeGreaterThan(0);
          expect(transferable).toBeLessThanOrEqual(recits.length);
          expect(natures.length).toBeGreaterThan(0);
        }
        const told = its.flatMap(({ data, recit }) => [...new Set(data.savoir_faire.map((each) => each.intitule.normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'").toLowerCase()))].map((name) => `${name} ${recit}`));
        expect(pairs.length).toBe(told.length);
      }),
    );
  });

  it('counts each need once an account, the most shared first', () => {
    fc.assert(
      fc.property(accounts, (its) => {
        const counts = besoinsOf(its).map(({ recits }) => recits.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        for (const { recits } of besoinsOf(its)) expect(new Set(recits).size).toBe(recits.length);
      }),
    );
  });

  it('a module answers or comes near, never both, and never without a shared préoccupation', () => {
    const borne = fc.record({ preoccupations: termes, competences: fc.subarray(['cc1', 'cc2']) });
    fc.assert(
      fc.property(borne, borne, (module, besoin) => {
        expect(answers(module, besoin) && comesNear(module, besoin)).toBe(false);
        const shares = module.preoccupations.some((id) => besoin.preoccupations.includes(id));
        expect(answers(module, besoin) || comesNear(module, besoin)).toBe(shares);
      }),
    );
  });
});
