/** What gathers things of many kinds: all of it on one page while it is short, else the head of each kind first and the rest after. */
import { pagesOf, type Group, type Page } from './pagination.ts';

interface Named<T> extends Group<T> {
  id: string;
}
export type OnPage<G> = G & {
  /** How many the whole group holds. */
  effectif: number;
  /** The page where it goes on, when the first shows only its head. */
  suite?: number | undefined;
};

/** How many of each kind the first page of a long hub shows. */
export const HEAD = 10;
/** So many pistes, with their texts at their longest, still weigh less than 150 kB. */
const SIZE = 80;

/** @returns at least one page; every item is on one page and only one, and the first names every group */
export function hubPages<T, G extends Named<T>>(groupes: readonly G[], { head = HEAD, size = SIZE } = {}): Page<OnPage<G>>[] {
  const whole = groupes.map((groupe): OnPage<G> => ({ ...groupe, effectif: groupe.items.length }));
  const effectif = whole.reduce((sum, groupe) => sum + groupe.effectif, 0);
  const rest = whole.map((groupe) => ({ ...groupe, items: groupe.items.slice(head) })).filter(({ items }) => items.length > 0);
  if (effectif <= size || rest.length === 0) return [{ groupes: whole, numero: 1, total: 1, effectif }];
  const after = pagesOf<T, OnPage<G>>(rest, size);
  const suiteOf = (id: string) => {
    const found = after.find((page) => page.groupes.some((groupe) => groupe.id === id));
    return found && found.numero + 1;
  };
  const total = after.length + 1;
  const first = { groupes: whole.map((groupe) => ({ ...groupe, items: groupe.items.slice(0, head), suite: suiteOf(groupe.id) })), numero: 1, total, effectif };
  return [first, ...after.map((page) => ({ ...page, numero: page.numero + 1, total, effectif }))];
}

/** The paths of a hub, for `[...page].astro`. */
export const hubPaths = <T, G extends Named<T>, P extends Record<string, string>>(groupes: readonly G[], params?: P) =>
  hubPages<T, G>(groupes).map((page) => ({ params: { ...params, page: page.numero === 1 ? undefined : String(page.numero) }, props: { page } }));
