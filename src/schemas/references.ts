/**
 * What the schemas say of themselves, read once from their JSON Schema: where entries point to, and where people's prose is.
 * Nothing is listed by hand, so a new field is followed, typographed and checked as soon as its schema declares it.
 */
import { COLLECTIONS, type CollectionName, type EntryData } from './index.ts';
import { shapeOf, type Shape } from './shape.ts';

/** A place in an entry; `*` stands for every item of a list: `['debriefing', '*', 'piste']`. */
export type FieldPath = readonly string[];

/** A place that holds a reference to something else. */
export interface Reference {
  path: FieldPath;
  /** `relation`: an id or a clé · `terme`: a term's id · `contenu`: an object `{ type, ref }`. */
  kind: 'relation' | 'terme' | 'contenu';
  /** A collection, `pistes`, or a vocabulary; `*` for a `contenu`, which names its own. */
  target: string;
  /** The name that links bear: the entry's own field (`debriefing`, `calendrier`…), but `contenus` for what a step contains. */
  field: string;
  label: string;
}
export type References = Readonly<Record<CollectionName, readonly Reference[]>>;

const memoise = <T>(compute: (collection: CollectionName) => T) => {
  const known = new Map<CollectionName, T>();
  return (collection: CollectionName): T => {
    if (!known.has(collection)) known.set(collection, compute(collection));
    return known.get(collection) as T;
  };
};

function referenceAt(shape: Shape, path: FieldPath): Reference | undefined {
  const [field = ''] = path;
  const { label = field, relation, vocabulaire } = shape;
  if (shape.contenu) {
    const named = { field: path.findLast((step) => step !== '*') ?? field, label: shape.properties?.['ref']?.label ?? label };
    return { path, kind: 'contenu', target: '*', ...named };
  }
  if (relation) return { path, kind: 'relation', target: relation, field, label };
  if (vocabulaire) return { path, kind: 'terme', target: vocabulaire, field, label };
  return undefined;
}

function* walk(shape: Shape, path: FieldPath = []): Generator<{ shape: Shape; path: FieldPath }> {
  yield { shape, path };
  if (shape.contenu) return;
  for (const [key, child] of Object.entries(shape.properties ?? {})) yield* walk(child, [...path, key]);
  if (shape.items) yield* walk(shape.items, [...path, '*']);
  for (const branch of shape.oneOf ?? []) yield* walk(branch, path);
}

/** The places of a collection's entries that point to another entry, a piste or a term, in the order of the schema. */
export const referencesOf = memoise((collection): readonly Reference[] =>
  [...walk(shapeOf(collection))].flatMap(({ shape, path }) => referenceAt(shape, path) ?? []),
);

/** The references of every collection: what the relation graph needs to know of the schemas. */
export const allReferences = (): References =>
  Object.fromEntries(COLLECTIONS.map((collection) => [collection, referencesOf(collection)])) as unknown as References;

/** The places of a collection's entries that hold text for people (each once, even where several types of bloc share it). */
export const prosePaths = memoise((collection): readonly FieldPath[] => {
  const paths = [...walk(shapeOf(collection))].filter(({ shape }) => shape.prose).map(({ path }) => path);
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
});

/** The places, joined by dots, where published authors may be named. */
export const authorPaths = memoise((collection): ReadonlySet<string> =>
  new Set([...walk(shapeOf(collection))].filter(({ shape }) => shape.auteurs).map(({ path }) => path.join('.'))),
);

type Transform = (prose: string) => string;
type Mapper = (value: unknown, fn: Transform) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function objectMapper(properties: Record<string, Shape>): Mapper | undefined {
  const fields = Object.entries(properties).flatMap(([key, shape]) => {
    const mapper = mapperOf(shape);
    return mapper ? [{ key, mapper }] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, fn) => {
    if (!isRecord(value)) return value;
    const copy = { ...value };
    for (const { key, mapper } of fields) if (copy[key] !== undefined) copy[key] = mapper(copy[key], fn);
    return copy;
  };
}

function unionMapper(branches: Shape[]): Mapper {
  const byType = new Map(branches.map((branch) => [branch.properties?.['type']?.const, mapperOf(branch)]));
  if (byType.has(undefined)) throw new Error('A union of types needs a literal `type` in each branch.');
  return (value, fn) => (isRecord(value) ? (byType.get(value['type'])?.(value, fn) ?? value) : value);
}

function mapperOf(shape: Shape): Mapper | undefined {
  if (shape.prose) return (value, fn) => (typeof value === 'string' ? fn(value) : value);
  if (shape.oneOf) return unionMapper(shape.oneOf);
  if (shape.properties) return objectMapper(shape.properties);
  const item = shape.items && mapperOf(shape.items);
  return item && ((value, fn) => (Array.isArray(value) ? value.map((each) => item(each, fn)) : value));
}

const compiled = memoise((collection) => mapperOf(shapeOf(collection)));

/**
 * Applies `fn` to every text for people of an entry, and to nothing else: ids, clés, dates and addresses stay as they are.
 * @returns a copy; what holds no prose is shared with `data`, which is never changed
 */
export const mapProse = <C extends CollectionName>(collection: C, data: EntryData<C>, fn: Transform): EntryData<C> =>
  (compiled(collection)?.(data, fn) ?? data) as EntryData<C>;
