/** One definition: a field that is added to a schema is in the form, in the reference page, in the types and in `check`, with no second edit. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { run, ROOT } from '../../helpers/build.ts';
import { copyProject, type ProjectCopy } from '../../helpers/copy.ts';

const SCHEMA = 'src/schemas/glossaire.ts';
const FIELD = "  lieu: optional(text({ label: 'Lieu d’usage', hint: 'Où on le dit.', max: 80 })),\n";
const ENTRY = 'content/glossaire/gapp.mdx';

/** What the copy says of the field, once it is in the schema. */
const ASK = `
import { collectionOf } from './src/cms/collection.ts';
import { describe } from './src/schemas/describe.ts';
import { checkContent } from './src/check/index.ts';
const vocabularies = new Proxy({}, { get: () => [] });
const form = collectionOf('glossaire', vocabularies).fields.find(({ name }) => name === 'lieu');
const reference = describe('glossaire').find(({ name }) => name === 'lieu');
const problems = checkContent('.').problems.map(({ file, message }) => file + ': ' + message);
console.log(JSON.stringify({ form, reference, problems }));
`;
/** Holds only if the type has the field, optional, and a text. */
const TYPES = `
import type { EntryData } from './src/schemas/index.ts';
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const isText: Same<EntryData<'glossaire'>['lieu'], string | undefined> = true;
`;

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  copy.write('demande.ts', ASK);
  copy.write('types.ts', TYPES);
});
afterAll(() => copy.remove());

const said = async () => {
  const { code, output } = await run(['demande.ts'], copy.root);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output) as { form?: object; reference?: object; problems: string[] };
};
const compiled = () =>
  run([join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'esnext', '--allowImportingTsExtensions', '--types', 'node', 'types.ts'], copy.root);

describe('a field that one schema gains', () => {
  it('is nowhere before', async () => {
    copy.edit(ENTRY, (text) => text.replace(/^publie_le/m, 'lieu: En réunion\npublie_le'));
    const { form, reference, problems } = await said();
    expect([form, reference]).toEqual([undefined, undefined]);
    expect(problems).toEqual([expect.stringContaining(`${ENTRY}: `)]);
  });

  it('is in the form, in the reference and in what an entry may hold; and nowhere else was anything written', async () => {
    copy.edit(SCHEMA, (text) => text.replace(/^ {2}source:/m, `${FIELD}  source:`));
    const { form, reference, problems } = await said();
    expect(form).toMatchObject({ label: 'Lieu d’usage', hint: 'Où on le dit.', widget: 'string', required: false, compteur: 80 });
    expect(reference).toMatchObject({ label: 'Lieu d’usage', hint: 'Où on le dit.', takes: 'texte, 80 caractères au plus', required: false });
    expect(problems).toEqual([]);
  });

  it('is in the types', async () => {
    const { code, output } = await compiled();
    expect(code, output).toBe(0);
  }, 120_000);
});
