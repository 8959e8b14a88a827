/** Chance that can be had again: the same seed draws the same corpus on every machine. */
export interface Random {
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** @throws when there is nothing to choose from */
  pick<T>(list: readonly T[]): T;
  /** The first items come far more often than the last: few concerns, resources and pistes are cited by many. */
  favour<T>(list: readonly T[]): T;
  /** From `min` to `max` different items, the first ones favoured; fewer when the list is shorter. */
  some<T>(list: readonly T[], min: number, max: number): T[];
  /** `length` characters among small letters and digits. */
  cle(length: number): string;
}

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** FNV-1a: spreads near names (`entry-1`, `entry-2`) far apart. */
function hash(name: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) sum = Math.imul(sum ^ name.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

/** mulberry32: small, quick, and even enough to write prose with. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param name what the draws are for: each name has its own, so that adding an entry changes no other */
export function createRandom(name: string): Random {
  const next = stream(hash(name));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const at = <T>(list: readonly T[], place: number): T => {
    if (list.length === 0) throw new Error('There is nothing to choose from.');
    return list[Math.min(list.length - 1, Math.floor(place * list.length))] as T;
  };
  const favour = <T>(list: readonly T[]) => at(list, next() ** 3);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, next()),
    favour,
    some: (list, min, max) => {
      const wanted = Math.min(int(min, max), list.length);
      const chosen = new Set<(typeof list)[number]>();
      for (let tries = 0; chosen.size < wanted; tries += 1) chosen.add(tries < 4 * wanted ? favour(list) : at(list, next()));
      return [...chosen];
    },
    cle: (length) => Array.from({ length }, () => SIGNS.charAt(int(0, SIGNS.length - 1))).join(''),
  };
}
