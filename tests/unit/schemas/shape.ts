/** The schemas as JSON Schema, walked: for tests that must hold for every field of every collection, those to come included. */
import { COLLECTIONS, schemas, type CollectionName } from '../../../src/schemas/index.ts';
import { z } from '../../../src/schemas/meta.ts';

export interface Shape {
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  enum?: string[];
  const?: string;
  default?: unknown;
  example?: unknown;
  label?: string;
  options?: Record<string, string>;
  prose?: boolean;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  oneOf?: Shape[];
}

export const shapeOf = (collection: CollectionName) =>
  z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }) as Shape;

function textOf({ format, pattern, example, minLength = 1 }: Shape) {
  if (format === 'date') return '2026-11-20';
  if (format === 'uri') return 'https://exemple.fr/';
  if (pattern) return String(example);
  return typeof example === 'string'
    ? example
    : 'mot '
        .repeat(Math.ceil(minLength / 4))
        .trim()
        .padEnd(minLength, '.');
}

/** A value that fills every field of a shape; a list of several types has one item of each. */
export function sampleOf(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum.at(-1);
  if (shape.properties) return Object.fromEntries(Object.entries(shape.properties).map(([key, child]) => [key, sampleOf(child)]));
  if (shape.items) return shape.items.oneOf?.map(sampleOf) ?? [sampleOf(shape.items)];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer') return typeof shape.example === 'number' ? shape.example : (shape.minimum ?? 1) + 1;
  return textOf(shape);
}

/** One field of an entry: its shape, the place of its value in the sample, and whether its object asks for it. */
export interface Field {
  at: string;
  path: (string | number)[];
  shape: Shape;
  required: boolean;
}

/** Every field of a shape at every depth, with the place of its value in the sample. */
export function fieldsOf(shape: Shape, path: (string | number)[] = []): Field[] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, child]) => {
    const at = [...path, key];
    return [{ at: at.join('.'), path: at, shape: child, required: shape.required?.includes(key) ?? false }, ...fieldsOf(child, at)];
  });
  const branches = shape.items?.oneOf ?? (shape.items ? [shape.items] : []);
  return [...own, ...branches.flatMap((item, index) => fieldsOf(item, [...path, index]))];
}

type Box = Record<string | number, unknown>;

/** The sample of a collection with one value replaced; `undefined` takes the key away. */
export function sampleWith(collection: CollectionName, path: readonly (string | number)[] = [], value?: unknown): unknown {
  const sample = sampleOf(shapeOf(collection));
  const last = path.at(-1);
  if (last === undefined) return sample;
  const box = path.slice(0, -1).reduce((inner, step) => inner[step] as Box, sample as Box);
  if (value === undefined) delete box[last];
  else box[last] = value;
  return sample;
}

/** What the schema says of a value: the parsed data, or the messages with their places. */
export function verdict(collection: CollectionName, value: unknown): unknown {
  const { success, data, error } = schemas[collection].safeParse(value);
  return success ? data : error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`);
}

export const everyField = COLLECTIONS.flatMap((collection) => fieldsOf(shapeOf(collection)).map((field) => ({ collection, ...field })));
