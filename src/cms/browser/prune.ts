/** A field that was cleared is a field that is absent: keeps Decap's `''` and `null` out of the files. */

/** The part of an Immutable collection that is used here; Decap's entries are made of them. */
interface Collection {
  map(change: (value: unknown) => unknown): Collection;
  filter(keep: (value: unknown) => boolean): Collection;
}

const isCollection = (value: unknown): value is Collection =>
  typeof value === 'object' && value !== null && '@@__IMMUTABLE_ITERABLE__@@' in value;

const isCleared = (value: unknown) => value === '' || value === null || value === undefined;

/**
 * @param data an entry's data, as Decap hands it to `preSave`
 * @returns the same without cleared fields, at every depth; an empty list stays, it is what the author meant
 */
export const prune = <T>(data: T): T =>
  isCollection(data) ? (data.map(prune).filter((value) => !isCleared(value)) as T) : data;
