/**
 * The schema's verdict on what is about to be saved. Decap checks its fields one by one and loses some of them (after an item is
 * added to a list inside a list, the fields beside it are no longer checked): this is the net below.
 */
import { typograph } from '../lib/typographie.ts';
import { bodyFindings } from './body/verify.ts';
import { schemas, type CollectionName } from '../schemas/index.ts';
import { shapeOfSchema, type Shape } from '../schemas/shape.ts';

type Path = readonly PropertyKey[];
type Data = Record<string, unknown>;

const SHOWN = 3;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const valueAt = (value: unknown, key: PropertyKey) => (isData(value) ? value[String(key)] : undefined);

const branchOf = (node: Shape | undefined, value: unknown) =>
  node?.oneOf?.find((branch) => branch.properties?.['type']?.const === valueAt(value, 'type')) ?? node;

/** @returns the labels that lead to a field: « Étapes, n° 2 › Durée » */
function placeOf(root: Shape, data: unknown, path: Path): string {
  const steps: string[] = [];
  let node: Shape | undefined = root;
  let value: unknown = data;
  for (const key of path) {
    value = valueAt(value, key);
    if (typeof key === 'number') {
      steps.push(`${steps.pop() ?? ''}, n° ${key + 1}`);
      node = branchOf(node?.items, value);
    } else {
      node = node?.properties?.[String(key)];
      steps.push(node?.label ?? String(key));
    }
  }
  return steps.join(' › ');
}

/**
 * @param collection where the entry goes
 * @param data its front matter
 * @returns in French, what keeps it from being saved (the first few problems); nothing when it is well
 */
export function verdictOn(collection: CollectionName, data: Data): string | undefined {
  const schema = schemas[collection];
  const { success, error } = schema.safeParse(data);
  if (success) return undefined;
  const node = shapeOfSchema(schema);
  const sentences = error.issues.slice(0, SHOWN).map(({ path, message }) => `${placeOf(node, data, path)} : ${message}`);
  return typograph(sentences.join(' '));
}

/** @returns in French, what keeps a body from being published; nothing when it is well */
export function bodyVerdict(body: string): string | undefined {
  const found = bodyFindings(body).slice(0, SHOWN);
  return found.length === 0 ? undefined : typograph(found.map(({ message, remedy }) => `${message} ${remedy}`).join(' '));
}
