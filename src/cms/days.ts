/** Which fields of a collection hold a day: they are written without quotes. */
import { shapeOf, type Shape } from '../schemas/shape.ts';
import type { CollectionName } from '../schemas/index.ts';

function* daysIn(name: string, node: Shape): Generator<string> {
  if (node.format === 'date') yield name;
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* daysIn(key, child);
  if (node.items) yield* daysIn('', node.items);
  for (const branch of node.oneOf ?? []) yield* daysIn('', branch);
}

/** @returns the names of the fields that hold a day, wherever they are in an entry */
export const daysOf = (collection: CollectionName): ReadonlySet<string> => new Set(daysIn('', shapeOf(collection)));
