import { describe, expect, it } from 'vitest';
import { beyond, clean, fromHash, MOST, move, read, toggle, toHash, write } from '../../../src/components/livret/selection.ts';

/** A storage of one value. */
function storage(initial?: string) {
  let value = initial ?? null;
  return { getItem: () => value, setItem: (_: string, next: string) => void (value = next), removeItem: () => void (value = null), value: () => value };
}
const A = '/pistes/k3f9ad/';
const B = '/syntheses/plaine-et-monts-2025-2026-2/';

describe('a selection', () => {
  it('is kept and read again; an empty one leaves nothing behind', () => {
    const kept = storage();
    expect(write(kept, [A, B])).toBe(true);
    expect(read(kept)).toEqual([A, B]);
    write(kept, []);
    expect(kept.value()).toBeNull();
  });

  it.each(['', 'x', '{"a":1}', '[1, null]'])('is empty when what was kept is « %s »', (value) => {
    expect(read(storage(value))).toEqual([]);
  });

  it('says when the browser keeps nothing', () => {
    const refusing = { setItem: () => { throw new Error('refused'); }, removeItem: () => undefined };
    expect(write(refusing, [A])).toBe(false);
  });

  it('takes addresses of fiches alone, once each', () => {
    expect(clean([A, A, 'https://ailleurs.example/', '//ailleurs.example/x/', '/../x/', '/a/b/c/', 3, B])).toEqual([A, B]);
  });

  it('holds a hundred fiches, and counts those that it has no room for', () => {
    const many = Array.from({ length: 203 }, (_, index) => `/pistes/k${index}/`);
    expect(clean(many)).toEqual(many.slice(0, MOST));
    expect([beyond(many), beyond([...many, many[0], 'x']), beyond(many.slice(0, MOST)), beyond([])]).toEqual([103, 103, 0, 0]);
    expect(fromHash(toHash(many))).toEqual(many);
  });

  it('adds, removes, moves', () => {
    expect(toggle([A], B)).toEqual([A, B]);
    expect(toggle([A, B], A)).toEqual([B]);
    expect(move([A, B], B, -1)).toEqual([B, A]);
    expect(move([A, B], B, 1)).toEqual([A, B]);
  });

  it('travels in a link', () => {
    expect(fromHash(toHash([A, B]))).toEqual([A, B]);
    expect(fromHash('')).toBeUndefined();
    expect(fromHash('#contenu')).toBeUndefined();
    expect(clean(fromHash('#f=javascript:alert(1),pistes/k3f9ad') ?? [])).toEqual([A]);
  });

  it('is read from a link whose signs a messenger encoded', () => {
    expect(fromHash(`#f=${encodeURIComponent(toHash([A, B]).slice(3))}`)).toEqual([A, B]);
  });

  it('survives a link that was cut in the middle of a sign', () => {
    expect(clean(fromHash('#f=pistes/k3f9ad,%') ?? [])).toEqual([A]);
    expect(clean(fromHash('#f=%') ?? [])).toEqual([]);
  });
});
