import { describe, expect, it } from 'vitest';
import * as atoms from '../../../src/schemas/atoms.ts';
import { z } from '../../../src/schemas/meta.ts';
import { collectionNamed, fieldFrom, fieldsOf, formOf } from './fixtures.ts';

const { choice, code, day, group, integer, list, longText, optional, relation, relations, terme, text, webAddress, yesNo } = atoms;

const label = 'Champ';
const un = choice({ label, options: { un: 'Un' } });
const entries = { widget: 'relation', collection: 'collectifs', value_field: '{{slug}}', search_fields: ['titre'] };
const pistes = { widget: 'relation', collection: 'syntheses', value_field: 'pistes.*.cle', display_fields: ['pistes.*.titre'] };
const points = list(text({ label: 'Un' }), { label, item: 'point' });
const sentences = { widget: 'list', label_singular: 'point', field: { widget: 'string', label: 'Un' } };
const inside = (collection: string, ...names: string[]) =>
  names.reduce((fields, name) => {
    const found = fields.find((field) => field.name === name);
    return found?.fields ?? found?.types ?? [];
  }, fieldsOf(collectionNamed(collection)));

describe('kinds of field', () => {
  it.each([
    ['a line', text({ label }), { widget: 'string', required: true }],
    ['paragraphs', longText({ label }), { widget: 'text' }],
    ['an optional line', optional(text({ label })), { widget: 'string', required: false }],
    ['a day', day({ label }), { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }],
    ['a whole number', integer({ label, min: 1, max: 20 }), { widget: 'number', value_type: 'int', min: 1, max: 20 }],
    ['a yes or no, never asked for', yesNo({ label }), { widget: 'boolean', required: false, default: false }],
    ['a web address', webAddress({ label }), { widget: 'string' }],
    ['a choice', un, { widget: 'select', options: [{ value: 'un', label: 'Un' }] }],
    ['a choice with a default', un.default('un'), { default: 'un', required: false, hint: 'Sans réponse\u00a0: Un.' }],
    ['a term', terme('degres', { label }), { widget: 'select' }],
    ['an entry', relation('collectifs', { label }), entries],
    ['several entries', relations('ressources', { label }), { widget: 'relation', multiple: true, required: false }],
    ['a piste', relation('pistes', { label }), pistes],
    ['a hidden value', z.string().default('x').meta({ label, widget: 'hidden' }), { widget: 'hidden', default: 'x' }],
    ['sentences, never separated by commas', points, sentences],
    ['a group without words', group({ a: text({ label }) }), { widget: 'object', label: 'Champ' }],
  ] as const)('%s', (_, schema, expected) => {
    expect(fieldFrom(schema)).toMatchObject(expected);
  });

  it('shows hint and example as they are written', () => {
    const field = fieldFrom(code({ label, hint: 'Minuscules et _', example: 'lieu_exercice', pattern: /^[a-z_]+$/, message: '' }));
    expect(field.hint).toBe('Minuscules et \\_. Exemple\u00a0: lieu\\_exercice');
    expect(field.pattern).toEqual(['^[a-z_]+$', 'Suivez la forme de l’exemple\u00a0: lieu_exercice']);
  });
});

describe('the forms that pilots use', () => {
  it('draws the clé of a piste', () => {
    expect(inside('syntheses', 'pistes').find(({ name }) => name === 'cle')).toMatchObject({ widget: 'string', cle: true, required: true });
  });

  it('asks for what is seen before its key, which it draws from it', () => {
    const terms = fieldsOf(collectionNamed('vocabulaires')).find(({ name }) => name === 'termes')?.fields ?? [];
    expect(terms.slice(0, 2)).toMatchObject([{ name: 'libelle' }, { name: 'id', derive: 'libelle' }]);
    const tables = fieldsOf(collectionNamed('formulaires')).find(({ name }) => name === 'blocs')?.types?.[1]?.fields ?? [];
    expect(tables.slice(0, 2)).toMatchObject([{ name: 'titre' }, { name: 'cle', derive: 'titre' }]);
  });

  it('offers each type of bloc with its own fields, the type itself left to Decap', () => {
    const types = inside('formulaires', 'blocs');
    expect(types.map(({ name }) => name)).toEqual(['champs', 'tableau', 'texte', 'signatures']);
    expect(types.every(({ fields }) => fields?.every(({ name }) => name !== 'type'))).toBe(true);
  });

  it('chooses the contents of a step among the entries of their collection', () => {
    const types = inside('modules', 'etapes', 'contenus');
    const targets = types.map(({ name, fields }) => [name, fields?.[0]?.name, fields?.[0]?.collection]);
    expect(targets).toContainEqual(['ressources', 'ref', 'ressources']);
    expect(targets).toContainEqual(['pistes', 'ref', 'syntheses']);
  });

  it('puts what is said before what is kept about it', () => {
    const names = fieldsOf(collectionNamed('syntheses')).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['titre', 'resume', 'collectif']);
    expect(names.slice(-8)).toEqual(['body', 'statut', 'publie_le', 'revise_le', 'a_revoir_le', 'licence', 'mentions_admises', 'exemple']);
  });

  it('dates a new entry of the day', () => {
    expect(fieldsOf(collectionNamed('pages')).find(({ name }) => name === 'publie_le')).toMatchObject({ default: '{{now}}' });
  });
});

describe('one definition', () => {
  it('shows a new field as soon as its schema has it', () => {
    const before = { titre: text({ label: 'Titre' }) };
    const after = { ...before, lieu: optional(text({ label: 'Lieu', hint: 'Sans nom d’école.', max: 80 })) };
    const names = (fields: { name: string }[]) => fields.map(({ name }) => name);
    expect(names(formOf(before))).toEqual(['titre', 'body']);
    expect(names(formOf(after))).toEqual(['titre', 'lieu', 'body']);
    expect(formOf(after)[1]).toMatchObject({ label: 'Lieu', required: false, hint: 'Sans nom d’école.' });
  });
});
