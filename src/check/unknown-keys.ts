/** Keys that a schema does not know: misspelt, out of place, or invented. */
import { excerpt } from '../guard/problem.ts';
import type { CollectionName } from '../schemas/index.ts';
import { shapeAt, valueAt } from './describe.ts';
import { nearest } from './nearest.ts';
import type { Issue } from './sentences.ts';
import { fieldName, type FieldFinding, type Path } from './types.ts';
import type { Data } from './yaml.ts';

/** A key that the schema does not know, and the one that was probably meant. */
export interface UnknownKey {
  parent: Path;
  key: string;
  near: string | undefined;
  /** The one that was probably meant is written too. */
  isTwin: boolean;
}

/** @returns the unknown keys of an entry, in the order of the issues */
export function unknownKeys(issues: readonly Issue[], collection: CollectionName, data: Data): UnknownKey[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const parent = issue.path as Path;
    const present = valueAt(data, parent) as object;
    const names = Object.keys(shapeAt(collection, data, parent)?.properties ?? {});
    return issue.keys.map((key) => {
      const near = nearest(key, names);
      return { parent, key, near, isTwin: near !== undefined && Object.hasOwn(present, near) };
    });
  });
}

export function unknownKeyFinding({ parent, key, near, isTwin }: UnknownKey, collection: CollectionName, data: Data): FieldFinding {
  const path = [...parent, key];
  const names = Object.keys(shapeAt(collection, data, parent)?.properties ?? {});
  const meant = isTwin ? `Retirez-le : « ${near} » est déjà écrit.` : `Vouliez-vous écrire « ${near} » ?`;
  const remedy = near ? meant : `Retirez-le ; les champs connus ici sont : ${names.join(', ')}.`;
  return { path, rule: 'champ-inconnu', field: fieldName(path), message: `« ${excerpt(key)} » n’est pas un champ connu.`, remedy };
}
