/** What a browser keeps, and what it answers when it cannot. */
import { describe, expect, it } from 'vitest';
import { erase, forget, keep, kept, keyOf } from '../../../src/formulaires/keep.ts';

function memory() {
  const texts = new Map<string, string>();
  return { texts, getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text), removeItem: (key: string) => void texts.delete(key) };
}
const throwing = (name: string) => () => {
  throw new DOMException('no', name);
};

describe('what is kept', () => {
  it('is one text a form, found again, then gone', () => {
    const storage = memory();
    expect(kept(() => storage, 'a')).toBeUndefined();
    expect(keep(() => storage, 'a', 'un')).toBe('garde');
    expect([kept(() => storage, 'a'), kept(() => storage, 'b')]).toEqual(['un', undefined]);
    expect([...storage.texts.keys()]).toEqual([keyOf('a')]);
    expect(forget(() => storage, 'a')).toBe(true);
    expect(storage.texts.size).toBe(0);
  });

  it('is erased with a word for the other tabs, which a key that goes away does not say', () => {
    const storage = memory();
    const said: string[] = [];
    const heard = { ...storage, setItem: (key: string, text: string) => void (said.push(text), storage.setItem(key, text)) };
    keep(() => heard, 'a', 'un');
    expect(erase(() => heard, 'a')).toBe(true);
    expect([said, storage.texts.size]).toEqual([['un', ''], 0]);
  });

  it('is refused by a full memory or by a setting, and says which', () => {
    const full = { ...memory(), setItem: throwing('QuotaExceededError') };
    expect(keep(() => full, 'a', 'un')).toBe('plein');
    const refused = throwing('SecurityError');
    expect([keep(refused, 'a', 'un'), kept(refused, 'a'), forget(refused, 'a')]).toEqual(['refuse', undefined, false]);
  });
});
