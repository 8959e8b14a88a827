/** The JSON Schema of each collection, as an author writes its entries: what everything derived from the schemas reads. */
import { schemas, type CollectionName } from './index.ts';
import { z } from './meta.ts';

/** The part of JSON Schema that zod emits for our atoms, with the keys of `meta.ts`. */
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
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  label?: string;
  hint?: string;
  example?: unknown;
  widget?: string;
  relation?: string;
  vocabulaire?: string;
  prose?: boolean;
  contenu?: boolean;
  item?: string;
  options?: Record<string, string>;
}

const known = new Map<CollectionName, Shape>();

/** Computed once a collection. */
export function shapeOf(collection: CollectionName): Shape {
  const shape = known.get(collection) ?? (z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }) as Shape);
  known.set(collection, shape);
  return shape;
}
