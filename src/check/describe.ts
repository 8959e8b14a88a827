/** What stands at a path of an entry, and what its schema says of it: the words that a remedy is made of. */
import type { CollectionName } from '../schemas/index.ts';
import { shapeOf, type Shape } from '../schemas/shape.ts';
import type { Path } from './types.ts';

const child = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;

/** @returns what stands at `path`, or undefined */
export const valueAt = (data: unknown, path: Path): unknown => path.reduce(child, data);

const branchOf = (shape: Shape, value: unknown) =>
  shape.oneOf?.find(({ properties }) => properties?.['type']?.const === child(value, 'type')) ?? shape;

/** @returns the shape of the field at `path`; `data` tells which type of bloc is meant, where there are several */
export function shapeAt(collection: CollectionName, data: unknown, path: Path): Shape | undefined {
  let shape: Shape | undefined = shapeOf(collection);
  let value = data;
  for (const step of path) {
    shape = typeof step === 'number' ? shape?.items : shape?.properties?.[step];
    value = child(value, step);
    if (shape) shape = branchOf(shape, value);
  }
  return shape;
}
