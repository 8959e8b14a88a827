import { describe, expect, it } from 'vitest';
import { group, list, optional, relation, terme, text } from '../../../src/schemas/atoms.ts';
import { z } from '../../../src/schemas/meta.ts';
import { fieldFrom, formOf } from './fixtures.ts';

const label = 'Champ';
const unnamed = group({ type: z.literal('a') });
const byGenre = group({ genre: z.literal('a') }).meta({ label });

describe('a schema that Decap cannot edit', () => {
  it.each([
    ['a record', z.record(z.string(), z.string()).meta({ label }), /no widget/],
    ['a tuple', z.tuple([z.string()]).meta({ label }), /no widget/],
    ['a union of types', z.union([z.string(), z.number()]).meta({ label }), /no widget/],
    ['a nullable value', z.string().nullable().meta({ label }), /no widget/],
    ['a Date', z.date().meta({ label }), /no widget/],
    ['anything', z.any().meta({ label }), /no widget/],
    ['a list of lists', list(z.array(z.string()), { label }), /no widget/],
    ['a literal', z.literal('a').meta({ label }), /no widget/],
    ['a widget out of the bundle', z.string().meta({ label, widget: 'color' }), /« color » is not part of the bundle/],
    ['a field without a label', z.string(), /has no label/],
    ['a value without a label', z.enum(['un', 'deux']).meta({ label, options: { un: 'Un' } }), /« deux » has no label/],
    ['an unknown vocabulary', terme('inconnu', { label }), /the vocabulary « inconnu » does not exist/],
    ['an unknown collection', relation('inconnues', { label }), /the collection « inconnues » does not exist/],
    ['an optional group with a required field', optional(group({ a: text({ label }) })), /optional group with required fields \(a\)/],
    ['a union whose branches have no label', list(z.discriminatedUnion('type', [unnamed]), { label }), /no label/],
    ['a union by another key', list(z.discriminatedUnion('genre', [byGenre]), { label }), /literal « type »/],
  ] as const)('%s stops the build', (_, schema, reason) => {
    expect(() => fieldFrom(schema)).toThrow(reason);
  });

  it('is named, with its collection', () => {
    expect(() => fieldFrom(z.any().meta({ label }))).toThrow('the field « champ » of the collection « essais » cannot be edited');
  });

  it('is named down to the field inside a list', () => {
    const bad = list(group({ titre: text({ label }), couleur: z.any().meta({ label }) }), { label });
    expect(() => formOf({ pistes: bad })).toThrow('the field « pistes.couleur »');
  });

  it('is named down to the type of a bloc', () => {
    const bloc = group({ type: z.literal('note'), mot: z.any().meta({ label }) }).meta({ label });
    expect(() => formOf({ blocs: list(z.discriminatedUnion('type', [bloc]), { label }) })).toThrow('the field « blocs.note.mot »');
  });
});
