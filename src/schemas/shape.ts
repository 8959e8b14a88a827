/** The JSON Schema of each collection, as an author writes its entries: what everything derived from the schemas reads. */
import { schemas, type CollectionName } from './index.ts';
import { z, type FieldMeta } from './meta.ts';

/** The part of JSON Schema that zod emits for our atoms, with the keys of `meta.ts`. */
export interface Shape extends FieldMeta {
  type?: string | string[];
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
}

/** What an author may write in a schema, defaults and transformations left aside. */
export const shapeOfSchema = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;

const known = new Map<CollectionName, Shape>();

/** Computed once a collection. */
export function shapeOf(collection: CollectionName): Shape {
  const shape = known.get(collection) ?? shapeOfSchema(schemas[collection]);
  known.set(collection, shape);
  return shape;
}
