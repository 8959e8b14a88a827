/** What a schema says of one field: the words that a remedy is made of. */
import { schemas, type CollectionName } from '../schemas/index.ts';
import { z } from '../schemas/meta.ts';
import type { Path } from './types.ts';

/** The part of JSON Schema that zod emits for our atoms, with the keys of `schemas/meta.ts`. */
export interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  oneOf?: Shape[];
  const?: unknown;
  enum?: string[];
  default?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  minimum?: number;
  label?: string;
  hint?: string;
  example?: unknown;
  relation?: string;
  vocabulaire?: string;
  contenu?: boolean;
}

const known = new Map<CollectionName, Shape>();

/** @returns the whole shape of a collection's entries, as an author writes them */
export function shapeOf(collection: CollectionName): Shape {
  let shape = known.get(collection);
  if (!shape) {
    shape = z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }) as Shape;
    known.set(collection, shape);
  }
  return shape;
}

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
