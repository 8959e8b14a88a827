import { describe, expect, it } from 'vitest';
import { debriefing, entry, piste, problemsOf } from './fixtures.ts';

const origin = entry('syntheses', 'o', { date: '2026-10-05', pistes: [piste('k3f9ad')] });

describe('clés', () => {
  it('are used once, in one synthesis', () => {
    expect(problemsOf(entry('syntheses', 'a', { pistes: [piste('k3f9ad'), piste('k3f9ad')] }))).toMatchInlineSnapshot(`
      "error cle-de-piste-en-double
      syntheses/a pistes.1.cle
      La clé de piste « k3f9ad » est utilisée deux fois dans content/syntheses/a.mdx.
      Donnez une autre clé (six lettres ou chiffres) à la plus récente ; ne changez pas celle de l’autre, des liens en dépendent."
    `);
  });
  it('are used once, in two syntheses: both files are named', () => {
    const other = entry('syntheses', 'a', { numero: 2, pistes: [piste('bbbbbb'), piste('k3f9ad')] }, { file: 'content/syntheses/A.mdx' });
    expect(problemsOf(origin, other)).toMatchInlineSnapshot(`
      "error cle-de-piste-en-double
      syntheses/o pistes.0.cle
      La clé de piste « k3f9ad » est utilisée deux fois dans content/syntheses/A.mdx et content/syntheses/o.mdx.
      Donnez une autre clé (six lettres ou chiffres) à la plus récente ; ne changez pas celle de l’autre, des liens en dépendent."
    `);
  });
});

describe('debriefings', () => {
  const later = (date: string, ...cles: string[]) =>
    entry('syntheses', 'a', { numero: 2, date, pistes: [piste('bbbbbb')], debriefing: cles.map((cle) => debriefing(cle)) });

  it('come after: the next day will do, in any collectif', () => {
    expect(problemsOf(origin, later('2026-10-06', 'k3f9ad'))).toBe('');
  });
  it('are refused on the same day', () => {
    expect(problemsOf(origin, later('2026-10-05', 'k3f9ad'))).toMatchInlineSnapshot(`
      "error debriefing-trop-tot
      syntheses/a debriefing.0.piste
      La séance du 5 octobre 2026 débriefe une piste de la séance du 5 octobre 2026 (o), qui ne la précède pas.
      Vérifiez la date des deux séances et la clé de la piste."
    `);
  });
  it('are refused before', () => {
    expect(problemsOf(origin, later('2026-09-30', 'k3f9ad'))).toContain('error debriefing-trop-tot');
  });
  it('are refused of a piste of the same séance', () => {
    expect(problemsOf(later('2026-10-05', 'bbbbbb'))).toMatchInlineSnapshot(`
      "error debriefing-trop-tot
      syntheses/a debriefing.0.piste
      Cette piste est née dans cette séance même : on ne peut pas encore la débriefer.
      Vérifiez la date des deux séances et la clé de la piste."
    `);
  });
  it('are refused twice in one séance', () => {
    expect(problemsOf(origin, later('2026-11-05', 'k3f9ad', 'k3f9ad'))).toMatchInlineSnapshot(`
      "error debriefing-en-double
      syntheses/a debriefing.1.piste
      La piste « k3f9ad » est débriefée deux fois dans cette séance (n° 1 et n° 2).
      Réunissez les deux en un seul débriefing."
    `);
  });
});

describe('séances', () => {
  it('have one number each in a collectif', () => {
    expect(problemsOf(entry('syntheses', 'a'), entry('syntheses', 'b'))).toMatchInlineSnapshot(`
      "error seance-en-double
      syntheses/b numero
      La séance 1 du collectif « c » est racontée deux fois : content/syntheses/a.mdx et content/syntheses/b.mdx.
      Corrigez le numéro de l’une des deux, ou retirez celle qui est en trop."
    `);
  });
  it('may share a number with a retired one, or with one of another collectif', () => {
    const others = [entry('syntheses', 'b', { statut: 'retire' }), entry('collectifs', 'd'), entry('syntheses', 'e', { collectif: 'd' })];
    expect(problemsOf(entry('syntheses', 'a'), ...others)).toBe('');
  });
  it('take place in the school year of their collectif', () => {
    expect(problemsOf(entry('syntheses', 'a', { date: '2027-09-14' }))).toMatchInlineSnapshot(`
      "warning seance-hors-annee
      syntheses/a date
      La séance du 14 septembre 2027 est en dehors de l’année scolaire 2026-2027 du collectif « c ».
      Vérifiez la date de la séance et le collectif."
    `);
    expect(problemsOf(entry('syntheses', 'a', { date: '2026-07-03' }))).toContain('warning seance-hors-annee');
    expect(problemsOf(entry('syntheses', 'a', { date: '2026-08-28' }))).toBe('');
    expect(problemsOf(entry('syntheses', 'a', { date: '2027-07-02' }))).toBe('');
  });
});
