import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../../src/lib/nearest.ts';

const same = (name: string) => name;

describe('the nearest name', () => {
  it('is proposed when it is near enough', () => {
    expect(nearestTo('preocupations', ['titre', 'preoccupations', 'focales'], same)).toBe('preoccupations');
  });

  it('is proposed for two letters that were swapped, however short the name', () => {
    expect(nearestTo('sel', ['cle', 'esl'], same)).toBe('esl');
  });

  it('is not proposed when nothing looks like it', () => {
    expect(nearestTo('zzzzzz', ['titre', 'resume'], same)).toBeUndefined();
    expect(nearestTo('', ['a'], same)).toBeUndefined();
  });

  it('is the first of those that are as near', () => {
    expect(nearestTo('abcd', ['abce', 'abcf'], same)).toBe('abce');
  });

  it('is looked for in the folded form, and given as it is written', () => {
    expect(nearestTo('degres', ['Degrés'], (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase())).toBe('Degrés');
  });
});
