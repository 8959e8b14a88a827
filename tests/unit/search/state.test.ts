import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState, type State } from '../../../src/search/state.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const facette = id.filter((name) => name !== 'q' && name !== 'tri');
const state: fc.Arbitrary<State> = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((q) => q.trim()).filter((q) => q.isWellFormed()),
  tri: fc.constantFrom('pertinence' as const, 'date' as const),
  choice: fc.array(fc.tuple(facette, fc.uniqueArray(id, { minLength: 1, maxLength: 3 })), { maxLength: 3 }).map((list) => new Map(list.map(([name, ids]) => [name, new Set(ids)]))),
});
const plain = ({ q, tri, choice }: State) => ({ q, tri, choice: [...choice].map(([name, ids]) => [name, [...ids].sort()]).sort() });

describe('a search in its address', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(state, (before) => void expect(plain(readState(writeState(before)).state)).toEqual(plain(before))));
  });

  it('is written in one way only, whatever the order of the choices', () => {
    expect(writeState({ q: ' visite ', tri: 'date', choice: new Map([['focales', new Set(['b', 'a'])], ['degres', new Set(['second'])]]) })).toBe('?q=visite&degres=second&focales=a&focales=b&tri=date');
    expect(writeState({ q: '  ', tri: 'pertinence', choice: new Map() })).toBe('');
  });

  it('leaves out facets and values that do not exist, and says so', () => {
    const known = new Map([['degres', new Set(['premier'])]]);
    const { state: read, ignored } = readState('?q=a&degres=premier&degres=quatrieme&couleur=vert', known);
    expect(plain(read)).toEqual({ q: 'a', tri: 'pertinence', choice: [['degres', ['premier']]] });
    expect(ignored).toBe(true);
    expect(readState('?q=a&degres=premier', known).ignored).toBe(false);
  });

  it('is cut when it would make too long an address, and mended when it holds half a character', () => {
    const address = writeState({ q: 'é'.repeat(5000), tri: 'pertinence', choice: new Map() });
    expect(readState(address).state.q).toBe('é'.repeat(400));
    expect(readState(writeState({ q: 'a\ud83c', tri: 'pertinence', choice: new Map() })).state.q).toBe('a\ufffd');
  });

  it('is read from any address at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => readState(search).state.choice instanceof Map));
    expect(readState('?q=%E0%A4%A&tri=hasard').state.tri).toBe('pertinence');
  });
});
