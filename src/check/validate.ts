/** The schema's verdict on one entry. */
import { schemas, type CollectionName } from '../schemas/index.ts';
import { shapeAt, valueAt } from './describe.ts';
import { said } from './sentences.ts';
import { fieldName, type FieldFinding, type Path } from './types.ts';
import { unknownKeyFinding, unknownKeys, type UnknownKey } from './unknown-keys.ts';
import type { Data } from './yaml.ts';

const placeOf = (path: Path) => path.join('\n');

export interface Verdict {
  /** The data through the schema: absent when the entry is refused. */
  value?: unknown;
  findings: FieldFinding[];
  unknown: UnknownKey[];
}

/** @param data front matter as read @returns what the schema makes of it, or everything that it refuses */
export function validate(collection: CollectionName, data: Data): Verdict {
  const result = schemas[collection].safeParse(data);
  if (result.success) return { value: result.data, findings: [], unknown: [] };
  const unknown = unknownKeys(result.error.issues, collection, data);
  // A misspelt key says it all: that the right one is missing is the same news.
  const told = new Set(unknown.flatMap(({ parent, near, isTwin }) => (near && !isTwin ? [placeOf([...parent, near])] : [])));
  const findings = unknown.map((key) => unknownKeyFinding(key, collection, data));
  for (const issue of result.error.issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys' || told.has(placeOf(path))) continue;
    told.add(placeOf(path));
    const [rule, message, remedy] = said(issue, path, valueAt(data, path), shapeAt(collection, data, path));
    findings.push({ path, rule, field: fieldName(path), message, remedy });
  }
  return { findings, unknown };
}
