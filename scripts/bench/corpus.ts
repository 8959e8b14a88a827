/** A whole corpus: drawn, parsed by the real schemas, ready to write or to give to the relation graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { SourceEntry } from '../../src/relations/index.ts';
import { schemas, type EntryData } from '../../src/schemas/index.ts';
import { makers } from './makers/index.ts';
import { createPlan, type Draft, type Grown } from './plan.ts';
import { createRandom } from './random.ts';
import { createWriter } from './writer.ts';

/** An entry as its author would write it. */
export interface Written extends Draft {
  collection: Grown;
  id: string;
}
export interface Vocabulary {
  id: string;
  data: EntryData<'vocabulaires'>;
}
export interface Corpus {
  written: Written[];
  /** The same, through their schemas, with the vocabularies: what the relation graph is given. */
  sources: SourceEntry[];
}

const RENVOI = /<Renvoi vers="([^"]+)"/g;

/** @param root the project @throws when a vocabulary does not satisfy its schema */
export function readVocabularies(root: string): Vocabulary[] {
  const folder = join(root, 'content', 'vocabulaires');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ id: name.replace(/\.yaml$/, ''), data: schemas.vocabulaires.parse(load(readFileSync(join(folder, name), 'utf8'))) }));
}

/** @throws when the data does not satisfy the schema of its collection: the generator is wrong then, or behind the schemas */
function parsed({ collection, id, data, body }: Written): SourceEntry {
  const result = schemas[collection].safeParse(data);
  if (!result.success) throw new Error(`The generator writes a ${collection}/${id} that its schema refuses: ${result.error.message}`);
  return { collection, id, data: result.data, renvois: [...body.matchAll(RENVOI)].map(([, vers]) => vers) } as SourceEntry;
}

/**
 * @param size entries in all, beside the vocabularies
 * @param seed the same seed gives the same corpus
 */
export function generate(size: number, { seed = 1, vocabularies }: { seed?: number; vocabularies: readonly Vocabulary[] }): Corpus {
  const plan = createPlan(size, seed, new Map(vocabularies.map(({ id, data }) => [id, data.termes.map((terme) => terme.id)])));
  const names = Object.keys(plan.ids) as Grown[];
  const written = names.flatMap((collection) =>
    plan.ids[collection].map((id, index): Written => {
      const random = createRandom(`${seed}/${collection}/${id}`);
      return { collection, id, ...makers[collection](index, id, { plan, random, writer: createWriter(random) }) };
    }),
  );
  const terms = vocabularies.map(({ id, data }): SourceEntry => ({ collection: 'vocabulaires', id, data, renvois: [] }));
  return { written, sources: [...written.map(parsed), ...terms] };
}
