/** Choosing by facets: values of one facet widen, facets together narrow; every count is what the choice would leave. Pure. */

/** By facet, the values that are chosen. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;
/** By facet, the values that a thing bears. */
export type Borne = ReadonlyMap<string, readonly string[]>;

/** @param except a facet that is left out, to count what each of its values would give */
export const passes = (borne: Borne, choice: Choice, except?: string): boolean =>
  [...choice].every(([facette, values]) => facette === except || values.size === 0 || (borne.get(facette) ?? []).some((value) => values.has(value)));

/** @returns by value of a facet, how many things bear it among those that the other facets let through */
export function countValues(things: readonly Borne[], facette: string, choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) {
    if (!passes(thing, choice, facette)) continue;
    for (const value of new Set(thing.get(facette))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** @returns the choice with one value added, or taken away when it was there */
export function toggle(choice: Choice, facette: string, value: string): Map<string, Set<string>> {
  const next = new Map([...choice].map(([key, values]) => [key, new Set(values)]));
  const values = next.get(facette) ?? new Set<string>();
  if (!values.delete(value)) values.add(value);
  if (values.size > 0) next.set(facette, values);
  else next.delete(facette);
  return next;
}
