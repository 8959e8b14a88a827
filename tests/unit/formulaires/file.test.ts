/** Saved and opened again: the same answers, whatever they are; and a clear sentence for what is not a saved form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswers, type Reponses } from '../../../src/formulaires/answers.ts';
import { MAX_BYTES } from '../../../src/formulaires/envelope.ts';
import { fingerprint } from '../../../src/formulaires/fingerprint.ts';
import type { FormModel } from '../../../src/formulaires/model.ts';
import { open, type Opened } from '../../../src/formulaires/open.ts';
import { fileName, save } from '../../../src/formulaires/save.ts';
import { anyFilled, anyForm, form, growing, published } from './fixtures.ts';

const AT = new Date('2026-11-21T09:12:00Z');

function opened(model: FormModel, text: string): Opened {
  const result = open(model, text);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}
const refusal = (model: FormModel, text: string) => {
  const result = open(model, text);
  return 'refused' in result ? result.refused : 'opened';
};
/** A saved form, changed by hand. */
const changed = (model: FormModel, answers: Reponses, change: (envelope: Record<string, unknown>) => object) => JSON.stringify(change(JSON.parse(save(model, answers, AT)) as Record<string, unknown>));

const model = form([
  { type: 'champs', champs: [{ cle: 'lieu', libelle: 'Lieu', genre: 'texte' }, { cle: 'avis', libelle: 'Avis', genre: 'choix', options: ['Oui', 'Non'] }] },
  growing(3, { cle: 'd', libelle: 'Durée', genre: 'duree' }),
  { type: 'tableau', cle: 'f', titre: 'Fixe', lignes: ['Un', 'Deux'], colonnes: [{ cle: 'x', libelle: 'Texte', genre: 'texte_long' }] },
]);
const answers: Reponses = { champs: { lieu: 'Bourg', avis: 'Oui' }, tableaux: { t: [{ d: '45 min' }], f: [{ x: 'premier' }, { x: 'second' }] } };

const whole = save(model, answers, AT);

describe('a form that is saved and opened', () => {
  it('has the same answers, whatever the form and whatever was typed', () => {
    fc.assert(
      fc.property(anyFilled, ([any, typed]) => {
        const result = opened(any, save(any, typed, AT));
        expect(result).toEqual({ answers: typed, savedAt: AT, otherVersion: false, missing: [], aside: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('has the same answers for every form of the site', () => {
    for (const each of published) expect(opened(each, save(each, emptyAnswers(each), AT)).answers).toEqual(emptyAnswers(each));
  });

  it('keeps 4,000 characters in one cell', () => {
    const long = 'Élève, œuvre, 5 €…\n'.repeat(220);
    const written = { ...answers, tableaux: { ...answers.tableaux, f: [{ x: long }, { x: '' }] } };
    expect(opened(model, save(model, written, AT)).answers).toEqual(written);
  });

  it('is readable, and its name tells nothing that was typed', () => {
    expect(JSON.parse(save(model, answers, AT))).toMatchObject({ format: 'resonances-formulaire', formulaire: 'essai', titre: 'Un titre', libelles: { lieu: 'Lieu', t: 'Un tableau', 't.d': 'Durée' }, lignes: { f: ['Un', 'Deux'] }, reponses: answers });
    expect(fileName(model, new Date(2026, 10, 2), 'json')).toBe('essai-2026-11-02.json');
  });
});

describe('a file of another version of the form', () => {
  it('says what it does not know, and keeps the rest', () => {
    const later = form([
      { type: 'champs', champs: [{ cle: 'lieu', libelle: 'Lieu d’exercice', genre: 'texte' }, { cle: 'role', libelle: 'Rôle', genre: 'texte' }] },
      growing(3, { cle: 'd', libelle: 'Durée', genre: 'duree' }, { cle: 'outil', libelle: 'Outil', genre: 'texte' }),
      { type: 'tableau', cle: 'n', titre: 'Nouveau', lignes_max: 2, colonnes: [{ cle: 'x', libelle: 'Texte', genre: 'texte' }] },
    ]);
    const result = opened(later, save(model, answers, AT));
    expect(result.otherVersion).toBe(true);
    expect(result.answers).toEqual({ champs: { lieu: 'Bourg', role: '' }, tableaux: { t: [{ d: '45 min', outil: '' }], n: [{ x: '' }] } });
    expect(result.missing).toEqual(['Rôle', 'Un tableau – Outil', 'Nouveau']);
    expect(result.aside).toEqual([
      { label: 'Avis', text: 'Oui' },
      { label: 'Fixe', text: 'premier, second' },
    ]);
  });

  it('finds rows again by their heading', () => {
    const moved = form([{ type: 'tableau', cle: 'f', titre: 'Fixe', lignes: ['Zéro', 'Deux'], colonnes: [{ cle: 'x', libelle: 'Texte', genre: 'texte_long' }] }], 'essai');
    const result = opened(moved, save(model, { champs: {}, tableaux: { f: answers.tableaux['f'] ?? [] } }, AT));
    expect(result.answers.tableaux['f']).toEqual([{ x: '' }, { x: 'second' }]);
    expect(result.missing).toEqual(['Fixe – Zéro']);
    expect(result.aside).toEqual([{ label: 'Fixe – Un', text: 'premier' }]);
  });

  it('hands back rows and options that have no place any more', () => {
    const smaller = form([{ type: 'champs', champs: [{ cle: 'lieu', libelle: 'Lieu', genre: 'texte' }, { cle: 'avis', libelle: 'Avis', genre: 'choix', options: ['Non'] }] }, growing(1, { cle: 'd', libelle: 'Durée', genre: 'duree' })]);
    const result = opened(smaller, save(model, { ...answers, tableaux: { t: [{ d: '1 h' }, { d: '2 h' }] } }, AT));
    expect(result.answers).toEqual({ champs: { lieu: 'Bourg', avis: '' }, tableaux: { t: [{ d: '1 h' }] } });
    expect(result.aside).toEqual([
      { label: 'Avis', text: 'Oui' },
      { label: 'Un tableau – Ligne 2 sur 2', text: '2 h' },
    ]);
  });

  it('loses no word of what was typed, whatever changed', () => {
    const words = (value: unknown): string[] => (typeof value === 'string' ? [value.trim()].filter(Boolean) : typeof value === 'object' && value ? Object.values(value).flatMap(words) : []);
    fc.assert(
      fc.property(anyFilled, anyForm, ([any, typed], other) => {
        const { answers: kept, aside } = opened(other, save(any, typed, AT));
        const found = [...words(kept), ...aside.map(({ text }) => text)].join('\n').replaceAll(/\s+/g, ' ');
        for (const word of words(typed)) expect(found).toContain(word.replaceAll(/\s+/g, ' '));
      }),
    );
  });

  it('carries what has no place from file to file, until it is copied', () => {
    const { answers: left, aside } = opened(form([{ type: 'champs', champs: [{ cle: 'lieu', libelle: 'Lieu', genre: 'texte' }] }]), whole);
    expect(aside.length).toBeGreaterThan(0);
    expect(opened(model, save(model, { ...emptyAnswers(model), champs: left.champs }, AT, aside)).aside).toEqual(aside);
    const odd = changed(model, answers, (envelope) => ({ ...envelope, a_part: [{ text: 'Sans nom' }, { label: 'Sans texte' }, 'rien', null] }));
    expect(opened(model, odd).aside).toEqual([{ label: '', text: 'Sans nom' }]);
  });

  it('is told by its fields, kinds, options and rows, not by its help', () => {
    const change = (text: (blocs: string) => string): FormModel => ({ ...model, blocs: JSON.parse(text(JSON.stringify(model.blocs))) as FormModel['blocs'] });
    expect(fingerprint(change((blocs) => blocs.replaceAll('Lieu', 'Endroit')))).toBe(fingerprint(model));
    const others = [change((blocs) => blocs.replace('"Non"', '"Peut-être"')), change((blocs) => blocs.replace('"Deux"', '"Trois"')), change((blocs) => blocs.replace('"lieu"', '"place"')), change((blocs) => blocs.replace('"duree"', '"texte"')), change((blocs) => blocs.replace('"lignes_max":3', '"lignes_max":4'))];
    expect(new Set([model, ...others].map(fingerprint)).size).toBe(6);
  });
});

describe('what is no saved form', () => {
  it.each([
    ['empty', ' \n', 'Ce fichier est vide.'],
    ['truncated', whole.slice(0, -40), 'Ce fichier est abîmé ou incomplet'],
    ['an image', '\u0089PNG\r\n', 'n’est pas une fiche enregistrée depuis ce site'],
    ['another JSON', '{"a":1}', 'n’est pas une fiche enregistrée depuis ce site'],
    ['a list', '[]', 'n’est pas une fiche enregistrée depuis ce site'],
    ['null', 'null', 'n’est pas une fiche enregistrée depuis ce site'],
    ['of another form', save({ ...model, id: 'autre', titre: 'Une autre' }, answers, AT), 'Ce fichier contient «\u202fUne autre\u202f», alors que cette page est celle de «\u202fUn titre\u202f».'],
    ['of a later site', changed(model, answers, (envelope) => ({ ...envelope, version: 2 })), 'version plus récente du site'],
    ['of no version', changed(model, answers, ({ version: _, ...envelope }) => envelope), 'Ce fichier ne dit pas sa version'],
    ['of a version that is no number', changed(model, answers, (envelope) => ({ ...envelope, version: '1' })), 'Ce fichier ne dit pas sa version'],
    ['without answers', changed(model, answers, (envelope) => ({ ...envelope, reponses: 'aucune' })), 'aucune réponse lisible'],
    ['of 20 MB', changed(model, answers, (envelope) => ({ ...envelope, poids: 'x'.repeat(20_000_000) })), 'pèse plus de 8\u00a0Mo'],
  ])('%s: says so', (_, text, sentence) => {
    expect(refusal(model, text)).toContain(sentence);
  });

  it('is refused at any point where a file may be cut', () => {
    for (let end = 1; end < whole.trimEnd().length; end += 7) expect(refusal(model, whole.slice(0, end))).not.toBe('opened');
  });

  it('may be a little more than a form: a byte order mark, numbers', () => {
    expect(opened(model, `\ufeff${whole}`).answers).toEqual(answers);
    const numbers = changed(model, answers, (envelope) => ({ ...envelope, reponses: { champs: { lieu: 12, avis: 'Oui' }, tableaux: answers.tableaux } }));
    expect(opened(model, numbers).answers.champs['lieu']).toBe('12');
  });
});

describe('a hostile file', () => {
  it('reaches no prototype', () => {
    const text = whole.replace('"lieu": "Bourg"', '"lieu": "Bourg", "__proto__": {"pollue": "oui"}, "constructor": {"prototype": {"pollue": "oui"}}').replace('"t": [', '"__proto__": [{"d": "caché"}], "t": [');
    const result = opened(model, text);
    expect(({} as Record<string, unknown>)['pollue']).toBeUndefined();
    expect(result.answers).toEqual(answers);
    expect(Object.keys(result.answers.champs)).toEqual(['lieu', 'avis']);
    expect(result.aside.map(({ text: each }) => each)).toEqual(['oui', 'oui', 'caché']);
  });

  it('is text, whatever it looks like', () => {
    const html = '<img src=x onerror=alert(1)>';
    expect(opened(model, save(model, { ...answers, champs: { lieu: html, avis: html } }, AT)).answers.champs).toEqual({ lieu: html, avis: '' });
  });

  it('of any JSON at all is either refused or read, and never breaks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (champs, tableaux, t) => {
        const text = changed(model, answers, (envelope) => ({ ...envelope, libelles: t, lignes: t, enregistre_le: t, a_part: t, reponses: { champs, tableaux: { t, f: tableaux } } }));
        const result = open(model, text);
        if (!('refused' in result)) expect(Object.keys(result.answers.tableaux)).toEqual(['t', 'f']);
      }),
      { numRuns: 500 },
    );
  });

  it('larger than any form is not even parsed', () => {
    expect(refusal(model, '{'.repeat(MAX_BYTES + 1))).toContain('8\u00a0Mo');
  });
});
