/**
 * An entry refused for a misspelt key still points to others and is pointed to: it is read as its author meant, so that one
 * mistake does not hide the next.
 */
import { schemas, type CollectionName } from '../schemas/index.ts';
import { valueAt } from './describe.ts';
import type { UnknownKey } from './unknown-keys.ts';
import type { Verdict } from './validate.ts';
import type { Data } from './yaml.ts';

function mend(copy: Data, { parent, key, near, isTwin }: UnknownKey): void {
  const group = valueAt(copy, parent) as Data;
  if (near && !isTwin && !Object.hasOwn(group, near)) group[near] = group[key];
  delete group[key];
}

/** @returns what the schema makes of the entry once its unknown keys are mended, or undefined */
export function meant(collection: CollectionName, data: Data, { value, unknown }: Verdict): unknown {
  if (value !== undefined || unknown.length === 0) return value;
  const copy = structuredClone(data);
  for (const key of unknown) mend(copy, key);
  const result = schemas[collection].safeParse(copy);
  return result.success ? result.data : undefined;
}
