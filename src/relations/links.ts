/** From pointers to links, both ways. */
import type { Pointer } from './collect.ts';
import { by, compare, groupBy } from './keys.ts';
import type { Key, Link, Node } from './types.ts';

/** The pointers of one entry that reach something, each target once per field. */
function linksFrom(from: Key, pointers: readonly Pointer[], nodes: ReadonlyMap<Key, Node>): Link[] {
  const links = new Map<string, Link>();
  for (const { to, field, path } of pointers) {
    const target = to === undefined ? undefined : nodes.get(to);
    if (!target) continue;
    const name = `${field} ${target.key}`;
    if (!links.has(name)) links.set(name, { from, to: target.key, field, path, retired: target.retired });
  }
  return [...links.values()];
}

/** Forward links of every entry that has any. */
export function forward(pointers: ReadonlyMap<Key, readonly Pointer[]>, nodes: ReadonlyMap<Key, Node>): Map<Key, Link[]> {
  const links = [...pointers].map(([from, its]) => [from, linksFrom(from, its, nodes)] as const);
  return new Map(links.filter(([, its]) => its.length > 0));
}

/** The inverse, without what retired entries say. */
export function backward(links: ReadonlyMap<Key, readonly Link[]>, nodes: ReadonlyMap<Key, Node>): Map<Key, Link[]> {
  const visible = [...links.values()].flat().filter(({ from }) => !nodes.get(from)?.retired);
  const groups = groupBy(visible, ({ to }) => to);
  for (const group of groups.values())
    group.sort(
      by(
        (link) => link.from,
        (link) => link.field,
      ),
    );
  return groups;
}

/** The published entries that bear each term. */
export function byTerm(backlinks: ReadonlyMap<Key, readonly Link[]>, nodes: ReadonlyMap<Key, Node>): Map<Key, Key[]> {
  const bearers = new Map<Key, Key[]>();
  for (const [key, links] of backlinks) {
    const borne = links.filter(({ field }) => field !== 'renvoi');
    if (nodes.get(key)?.kind !== 'terme' || borne.length === 0) continue;
    bearers.set(key, [...new Set(borne.map(({ from }) => from))].sort(compare));
  }
  return bearers;
}
