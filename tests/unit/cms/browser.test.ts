import immutable from 'immutable';
import en from 'decap-cms-locales/dist/esm/en/index.js';
import fr from 'decap-cms-locales/dist/esm/fr/index.js';
import { describe, expect, it } from 'vitest';
import { CLE_PISTE } from '../../../src/schemas/synthese.ts';
import { drawCle } from '../../../src/cms/browser/cle.ts';
import { inWords, latestFirst } from '../../../src/cms/browser/entries.ts';
import { completed, type Phrases } from '../../../src/cms/browser/french.ts';
import { keyFrom } from '../../../src/cms/browser/keys.ts';
import { phrases } from '../../../src/cms/browser/phrases.ts';
import { prune } from '../../../src/cms/browser/prune.ts';
import { config } from './fixtures.ts';

const flat = (tree: Phrases, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[at + key, value]] : flat(value, `${at}${key}.`),
  );

describe('Decap in French', () => {
  const english = new Map(flat(en));
  const french = new Map(flat(completed(fr, phrases)));

  it('lacks no sentence', () => {
    expect([...english.keys()].filter((key) => !french.get(key))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const alike = ['Collections', 'Code', 'Markdown', 'Images', 'Notes', '%{details}', '%{date}'];
    const left = [...english].filter(([key, sentence]) => french.get(key) === sentence && !alike.includes(sentence));
    expect(left).toEqual([]);
  });

  it('translates sentences that exist, with values that Decap gives', () => {
    const values = (sentence = '') => [...sentence.matchAll(/%\{\w+\}/g)].map(([value]) => value);
    for (const [key, sentence] of Object.entries(phrases)) {
      expect(english.has(key), key).toBe(true);
      expect(values(english.get(key)), key).toEqual(expect.arrayContaining(values(sentence)));
    }
  });

  it('leaves what it is given as it was', () => {
    const base = { a: { b: 'un' } };
    expect(completed(base, { 'a.c': 'Quoi ?' })).toEqual({ a: { b: 'un', c: 'Quoi\u202f?' } });
    expect(base).toEqual({ a: { b: 'un' } });
  });
});

describe('a clé', () => {
  it('has the form that the schema asks for, and begins with a letter so that YAML keeps it a text', () => {
    const drawn = Array.from({ length: 500 }, drawCle);
    expect(drawn.every((cle) => CLE_PISTE.test(cle) && /^[a-z]/.test(cle))).toBe(true);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('a key that is left empty', () => {
  const CLE = /^[a-z][a-z0-9_]{0,39}$/;
  const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

  it.each([
    ['Lieu d’exercice', CLE, [], 'lieu_d_exercice'],
    ['Lieu d’exercice', CLE, ['lieu_d_exercice', 'lieu_d_exercice_2'], 'lieu_d_exercice_3'],
    ['2e visite', CLE, [], 'c_2e_visite'],
    ['Ce que l’on a vu, entendu et compris de la séance observée', CLE, [], 'ce_que_l_on_a_vu_entendu_et_comp'],
    ['L’œil de l’élève', ID, [], 'l-oeil-de-l-eleve'],
    ['?', ID, ['section'], 'section-2'],
  ])('is drawn from « %s »', (label, form, taken, key) => {
    expect(keyFrom(label, form, new Set(taken))).toBe(key);
    expect(key).toMatch(form);
  });
});

describe('the lists of entries', () => {
  it('say a day in words, once for all', () => {
    const said = 'La classe recopiée · 1er avril 2026 · séance n°\u00a05';
    expect(inWords('La classe recopiée · 2026-04-01 · séance n°\u00a05')).toBe(said);
    expect(inWords(said)).toBe(said);
  });

  it('begin with the latest, where entries have a date', () => {
    const sorts = latestFirst(config()).collections.map(({ name, sortable_fields = [] }) => [name, sortable_fields.filter((field) => typeof field !== 'string')]);
    expect(Object.fromEntries(sorts)).toMatchObject({ syntheses: [{ field: 'date', default_sort: 'desc' }], collectifs: [{ field: 'annee_scolaire', default_sort: 'desc' }], glossaire: [] });
  });
});

describe('what is saved', () => {
  it('holds nothing of a cleared field, and all the rest', () => {
    const kept = { titre: 'T', zero: 0, non: false, liste: [] };
    const entry = immutable.fromJS({ ...kept, a: '', b: null, pistes: [{ cle: 'k3f9ad', note: '' }, ''] });
    expect(prune(entry)).toEqual(immutable.fromJS({ ...kept, pistes: [{ cle: 'k3f9ad' }] }));
  });
});
