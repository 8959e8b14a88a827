/** The rules by which pistes are ranked, set against one another and waited for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byEvidence, byNews, contradictionOf, depuis, dernierMot, fraicheurOf, type Essai, type Piste } from '../../../src/relations/index.ts';
import { ETATS_PISTE, type EtatPiste } from '../../../src/schemas/synthese.ts';
import { debriefing, entry, graphOf, piste } from './fixtures.ts';

const ETATS = Object.keys(ETATS_PISTE) as EtatPiste[];
const CLES = ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd'];

const said = fc.record({ piste: fc.constantFrom(...CLES), etat: fc.constantFrom(...ETATS), essais: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }) });
const seance = fc.record({ collectif: fc.constantFrom('c', 'd', 'e'), jour: fc.integer({ min: 1, max: 60 }), debriefing: fc.uniqueArray(said, { maxLength: 4, selector: (one) => one.piste }) });

const day = (n: number) => new Date(Date.UTC(2026, 10, 5 + n)).toISOString().slice(0, 10);
const origin = entry('syntheses', 'o', { titre: 'Origine', pistes: CLES.map((cle, index) => piste(cle, { titre: index < 2 ? 'Un même titre' : `Titre ${cle}` })) });

/** Four pistes of one séance, debriefed here and there by three collectifs. */
const pistes = fc.array(seance, { maxLength: 8 }).map((seances) => {
  const later = seances.map(({ collectif, jour, debriefing: what }, index) =>
    entry('syntheses', `s${index}`, { collectif, numero: index + 2, date: day(jour), debriefing: what.map(({ piste: cle, ...rest }) => debriefing(cle, rest)) }),
  );
  return CLES.map((cle) => graphOf([entry('collectifs', 'd'), entry('collectifs', 'e'), origin, ...later]).pistes.get(cle) as Piste);
});

describe('what bears a piste out', () => {
  it('is what its debriefings past « proposée » say, counted one by one', () => {
    fc.assert(
      fc.property(pistes, (all) => {
        for (const { debriefings, preuve } of all) {
          const tried: Essai[] = [];
          for (const one of debriefings) if (one.etat !== 'proposee') tried.push(one);
          expect(preuve.seances).toBe(tried.length);
          expect(preuve.essais).toBe(tried.reduce((sum, one) => sum + (one.essais ?? 0), 0));
          expect(preuve.collectifs).toBe(['c', 'd', 'e'].filter((id) => tried.some((one) => one.collectif === id)).length);
        }
      }),
    );
  });

  it('does not grow when a séance says that nobody tried', () => {
    const heard = (etat: string) => graphOf([origin, entry('syntheses', 's', { numero: 2, date: day(3), debriefing: [debriefing('aaaaaa', { etat, essais: 4 })] })]).pistes.get('aaaaaa');
    expect(heard('proposee')).toMatchObject({ preuve: { collectifs: 0, essais: 0, seances: 0 }, collectifs: ['c'] });
    expect(heard('essayee')).toMatchObject({ preuve: { collectifs: 1, essais: 4, seances: 1 } });
  });
});

/** Whatever order things come in, sorting them gives the same, and no two are equal. */
const isTotal = (compare: (a: Piste, b: Piste) => number) =>
  fc.assert(
    fc.property(pistes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const names = (list: readonly Piste[]) => list.toSorted(compare).map(({ cle }) => cle);
      expect(names(shuffled)).toEqual(names(all));
      for (const a of all) for (const b of all) expect(Math.sign(compare(a, b))).toBe(a === b ? 0 : -Math.sign(compare(b, a)));
    }),
  );

describe('the order of evidence', () => {
  it('is total and does not depend on where it starts from', () => isTotal(byEvidence));

  it('compares collectifs, then essais, then séances, then the latest word', () => {
    const key = ({ preuve: { collectifs, essais, seances }, ...one }: Piste) => [collectifs, essais, seances].map((n) => String(n).padStart(3, '0')).concat(dernierMot(one)).join(' ');
    fc.assert(
      fc.property(pistes, (all) => {
        const keys = all.toSorted(byEvidence).map(key);
        expect(keys).toEqual(keys.toSorted().reverse());
      }),
    );
  });

  it('puts two collectifs that tried once before one that tried ten times', () => {
    const one = entry('syntheses', 'p', { numero: 2, date: day(1), debriefing: [debriefing('aaaaaa', { essais: 10 }), debriefing('bbbbbb', { essais: 1 })] });
    const two = entry('syntheses', 'q', { collectif: 'd', date: day(2), debriefing: [debriefing('bbbbbb', { essais: 1 })] });
    const { pistes: all } = graphOf([entry('collectifs', 'd'), origin, one, two]);
    expect([...all.values()].sort(byEvidence).slice(0, 2).map(({ cle }) => cle)).toEqual(['bbbbbb', 'aaaaaa']);
  });
});

describe('the order of news', () => {
  it('is total and does not depend on where it starts from', () => isTotal(byNews));

  it('goes from the séance that spoke last to the oldest', () => {
    fc.assert(
      fc.property(pistes, (all) => {
        const days = all.toSorted(byNews).map(dernierMot);
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });
});

describe('the day since when an état holds', () => {
  it('is that of the first séance of the last run that says it, the birth of the piste counting for « proposée »', () => {
    fc.assert(
      fc.property(pistes, (all) => {
        for (const one of all) {
          const told = [{ etat: 'proposee', date: one.date }, ...one.debriefings];
          let at = told.length - 1;
          while (at > 0 && told[at - 1]?.etat === one.etat) at -= 1;
          expect(depuis(one)).toBe(told[at]?.date);
        }
      }),
    );
  });
});

describe('experiences that contradict one another', () => {
  const essai = (collectif: string, etat: EtatPiste, n: number): Essai => ({ synthese: `s${n}`, collectif, date: day(n), etat, effet: 'Un effet.' });

  it('are one that keeps and one that gives up', () => {
    const found = contradictionOf([essai('c', 'adaptee', 1), essai('d', 'abandonnee', 2), essai('e', 'essayee', 3)]);
    expect(found?.gardee.map(({ collectif }) => collectif)).toEqual(['c']);
    expect(found?.abandonnee.map(({ collectif }) => collectif)).toEqual(['d']);
  });
  it.each([
    ['nobody speaks', []],
    ['one collectif changes its mind', [essai('c', 'retenue', 1), essai('c', 'abandonnee', 2)]],
    ['one gives up and the other only tried', [essai('c', 'abandonnee', 1), essai('d', 'essayee', 2)]],
    ['both keep', [essai('c', 'retenue', 1), essai('d', 'adaptee', 2)]],
    ['the one that kept ends by giving up too', [essai('c', 'retenue', 1), essai('d', 'abandonnee', 2), essai('c', 'abandonnee', 3)]],
  ])('are none where %s', (_, debriefings) => {
    expect(contradictionOf(debriefings)).toBeUndefined();
  });
  it('hold the last word of each collectif, once', () => {
    fc.assert(
      fc.property(pistes, (all) => {
        for (const { debriefings } of all) {
          const found = contradictionOf(debriefings);
          const last = ['c', 'd', 'e'].flatMap((id) => debriefings.findLast(({ collectif }) => collectif === id) ?? []);
          const keeps = last.filter(({ etat }) => etat === 'adaptee' || etat === 'retenue');
          const gives = last.filter(({ etat }) => etat === 'abandonnee');
          expect(found !== undefined).toBe(keeps.length > 0 && gives.length > 0);
          if (found) expect([found.gardee.length, found.abandonnee.length]).toEqual([keeps.length, gives.length]);
        }
      }),
    );
  });
});

describe('what waits for somebody', () => {
  const TODAY = '2026-11-21';
  const fraicheur = (...entries: Parameters<typeof graphOf>[0]) => fraicheurOf(graphOf(entries), TODAY);
  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

  it('is to be reviewed from its day on, announced three months before', () => {
    const due = (id: string, a_revoir_le: string, own = {}) => entry('ressources', id, { a_revoir_le, ...own });
    const found = fraicheur(due('hier', '2026-11-20'), due('jour', TODAY), due('demain', '2026-11-22'), due('mois', '2027-02-19'), due('loin', '2027-02-20'), due('retire', '2026-01-01', { statut: 'retire' }));
    expect(keys(found.aRevoir)).toEqual(['ressources/hier', 'ressources/jour']);
    expect(keys(found.bientot)).toEqual(['ressources/demain', 'ressources/mois']);
  });
  it('is an address that nobody opened for a year', () => {
    const url = 'https://exemple.fr/';
    const found = fraicheur(
      entry('ressources', 'jamais', { url }),
      entry('ressources', 'an', { url, verifiee_le: '2025-11-21' }),
      entry('ressources', 'plus', { url, verifiee_le: '2025-11-20' }),
      entry('ressources', 'sans-adresse'),
    );
    expect(keys(found.liens)).toEqual(['ressources/jamais', 'ressources/plus']);
  });
  it('is a resource that no published thing points to', () => {
    const found = fraicheur(
      entry('ressources', 'citee'),
      entry('ressources', 'oubliee'),
      entry('ressources', 'retiree', { statut: 'retire' }),
      entry('syntheses', 's', { ressources: ['citee'] }),
      entry('syntheses', 't', { numero: 2, statut: 'retire', ressources: ['oubliee'] }),
    );
    expect(keys(found.orphelines)).toEqual(['ressources/oubliee']);
  });
  it('is a piste that no séance says was tried, those that were never spoken of again first', () => {
    const said2 = entry('syntheses', 's', { numero: 2, date: day(4), pistes: [piste('zzzzzz')], debriefing: [debriefing('aaaaaa', { etat: 'proposee' }), debriefing('bbbbbb')] });
    expect(keys(fraicheur(origin, said2).jamaisEssayees)).toEqual(['pistes/cccccc', 'pistes/dddddd', 'pistes/aaaaaa', 'pistes/zzzzzz']);
  });
});
