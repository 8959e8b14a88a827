/** What modules cover of a vocabulary, and what none covers. Pure. */
export interface Covered {
  /** The terms of the vocabulary, each with the places of the modules that bear it. */
  parTerme: { terme: string; modules: number[] }[];
  /** By place of a module, how many terms it bears. */
  parModule: number[];
  manquants: string[];
}

/** @param termes of the vocabulary, in its order @param modules for each, the terms that it bears */
export function coverageOf(termes: readonly string[], modules: readonly (readonly string[])[]): Covered {
  const bearing = modules.map((borne) => new Set(borne));
  const parTerme = termes.map((terme) => ({ terme, modules: [...bearing.keys()].filter((place) => bearing[place]?.has(terme)) }));
  return {
    parTerme,
    parModule: bearing.map((borne) => termes.filter((terme) => borne.has(terme)).length),
    manquants: parTerme.filter(({ modules: some }) => some.length === 0).map(({ terme }) => terme),
  };
}
