/** What a form asks, and what was answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, emptyAnswers, filledFields, isEmpty, rowsIn, valueOf, withoutRow, withRow, withValue } from '../../../src/formulaires/answers.ts';
import { fieldsOf, rowsOf, tablesOf, type FormModel } from '../../../src/formulaires/model.ts';
import { totals } from '../../../src/formulaires/totals.ts';
import { anyFilled, anyForm, form, growing, published } from './fixtures.ts';

const grille = published.find(({ id }) => id === 'grille-de-suivi') as FormModel;

describe('the fields of a form', () => {
  it('are listed in reading order, each with its own id', () => {
    expect(fieldsOf(grille, { interventions: 2 }).map(({ id }) => id)).toEqual([
      'formation',
      'periode_du',
      'periode_au',
      ...[1, 2].flatMap((row) => ['date_intervention', 'apprenant_ou_groupe', 'type_accompagnement', 'outil', 'duree', 'remarques'].map((column) => `interventions.${row}.${column}`)),
    ]);
    expect(fieldsOf(grille)).toHaveLength(3 + 20 * 6);
    fc.assert(
      fc.property(anyForm, (model) => {
        const ids = fieldsOf(model).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('say where a cell stands: by its number in a table that grows, by its heading in another', () => {
    const model = form([
      growing(5, { cle: 'd', libelle: 'Échéance', genre: 'date' }),
      { type: 'tableau', cle: 'f', titre: 'Fixe', lignes: ['Un rang'], colonnes: [{ cle: 'd', libelle: 'Échéance', genre: 'date' }] },
    ]);
    expect(fieldsOf(model)[1]).toMatchObject({ id: 't.2.d', label: 'Échéance', spoken: 'Échéance – ligne 2 sur 5', cell: { table: 't', row: 1, column: 'd' } });
    expect(fieldsOf(model)[5]).toMatchObject({ id: 'f.1.d', spoken: 'Échéance – Un rang' });
  });

  it('say how many rows a table has', () => {
    const [tableau] = tablesOf(grille);
    expect(tableau && rowsOf(tableau)).toEqual({ fixed: false, min: 1, first: 3, max: 20 });
  });
});

describe('answers', () => {
  it('begin empty, in every form', () => {
    for (const model of published) {
      const answers = emptyAnswers(model);
      expect(filledFields(model, answers).every((field) => isEmpty(valueOf(answers, field)))).toBe(true);
    }
  });

  it('are found where they were put, and change nothing else', () => {
    fc.assert(
      fc.property(anyFilled, fc.nat(), ([model, answers], pick) => {
        const fields = filledFields(model, answers);
        const field = fields[pick % fields.length];
        if (!field) return;
        const next = withValue(answers, field, 'autre');
        expect(valueOf(next, field)).toBe('autre');
        for (const other of fields.filter(({ id }) => id !== field.id)) expect(valueOf(next, other)).toEqual(valueOf(answers, other));
      }),
    );
  });

  it('gain and lose rows', () => {
    const answers = withRow(grille, emptyAnswers(grille), 'interventions');
    expect(rowsIn(answers, 'interventions')).toHaveLength(4);
    const [, , , , , , , duree] = filledFields(grille, answers);
    const written = withValue(answers, { id: 'interventions.2.duree', cell: { table: 'interventions', row: 1, column: 'duree' } }, '20 min');
    expect(duree?.cell?.row).toBe(0);
    expect(rowsIn(withoutRow(written, 'interventions', 0), 'interventions')[0]?.['duree']).toBe('20 min');
    expect(rowsIn(answers, 'absent')).toEqual([]);
  });

  it('keep a text as it is read, and once clean it stays so', () => {
    expect(cleanText('texte', 'un\r\ndeux\u0007')).toBe('un deux');
    expect(cleanText('texte_long', 'un\r\ndeux\rtrois')).toBe('un\ndeux\ntrois');
    expect(cleanText('texte', 'e\u0301 \ud800')).toBe('é \ufffd');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('texte' as const, 'texte_long' as const), (text, genre) => {
      const once = cleanText(genre, text);
      expect(cleanText(genre, once)).toBe(once);
    }));
  });
});

describe('totals', () => {
  const model = form([growing(5, { cle: 'd', libelle: 'Durée', genre: 'duree', total: true }, { cle: 'n', libelle: 'Heures', genre: 'nombre', total: true }, { cle: 'x', libelle: 'Sans', genre: 'nombre' })]);
  const filled = (...rows: [string, string][]) => ({ champs: {}, tableaux: { t: rows.map(([d, n]) => ({ d, n, x: '3' })) } });

  it('add what can be read, and count what cannot', () => {
    expect(totals(model, filled(['1 h 30', '1,5'], ['45', 'deux'], ['', '0.25']))).toEqual([
      { table: 't', column: 'd', label: 'Durée', value: 135, text: '2 h 15', unread: 0 },
      { table: 't', column: 'n', label: 'Heures', value: 1.75, text: '1,75', unread: 1 },
    ]);
  });
  it('of nothing are nothing', () => {
    expect(totals(model, emptyAnswers(model)).map(({ text }) => text)).toEqual(['0 min', '0']);
  });
});
