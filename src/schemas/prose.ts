/** The texts of an entry, each with its place: what is read for people, and where people may be named. */
import type { CollectionName } from './index.ts';
import { authorPaths, prosePaths, type FieldPath } from './references.ts';

export interface Passage {
  /** Its place in the front matter: `['pistes', 2, 'titre']`. */
  path: readonly (string | number)[];
  text: string;
  /** Published authors may be named here. */
  auteurs: boolean;
}

function* texts(value: unknown, path: FieldPath, at: readonly (string | number)[] = []): Generator<Omit<Passage, 'auteurs'>> {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof value === 'string') yield { path: at, text: value };
  } else if (step === '*') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, rest, [...at, index]);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    yield* texts((value as Record<string, unknown>)[step], rest, [...at, step]);
  }
}

/**
 * @param data front matter, as read: what does not fit the schema is passed over
 * @returns every text for people, in the order of the schema
 */
export function passagesOf(collection: CollectionName, data: unknown): Passage[] {
  const authors = authorPaths(collection);
  return prosePaths(collection).flatMap((path) => [...texts(data, path)].map((found) => ({ ...found, auteurs: authors.has(path.join('.')) })));
}
