import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forgeFrom } from '../../../src/cms/forge.ts';
import { describe as describeFields } from '../../../src/schemas/describe.ts';
import { shapeOfSchema } from '../../../src/schemas/shape.ts';
import { COLLECTIONS, collections, schemas } from '../../../src/schemas/index.ts';
import { collectionNamed, config, everyField, fieldsOf, vocabularies } from './fixtures.ts';

const registered = () => {
  const source = fs.readFileSync(new URL('../../../src/cms/browser/registry.ts', import.meta.url), 'utf8');
  return [...source.matchAll(/decap-cms-widget-(\w+)'|registerWidget\('(\w+)'/g)].map(([, stock, own]) => stock ?? own);
};

describe('the configuration', () => {
  it('has every collection of the registry, in its order', () => {
    expect(config().collections.map(({ name }) => name)).toEqual([...COLLECTIONS]);
  });

  it('is plain JSON: nothing is lost on the way to the browser', () => {
    expect(JSON.parse(JSON.stringify(config()))).toEqual(config());
  });

  it('edits the local files through the same origin', () => {
    expect(config().backend).toMatchObject({ name: 'proxy', proxy_url: '/admin/api/v1', branch: 'main' });
  });

  it('makes addresses in ASCII', () => {
    expect(config().slug).toEqual({ encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' });
  });
});

describe.each(COLLECTIONS)('the form of %s', (name) => {
  const collection = collectionNamed(name);
  const fields = fieldsOf(collection);
  const all = [...everyField(fields, name)];
  const node = shapeOfSchema(schemas[name]);

  it('writes the files of its folder, in the format of its collection', () => {
    const isYaml = collections[name].format === 'yaml';
    const format = isYaml ? { extension: 'yaml', format: 'yaml' } : { extension: 'mdx', format: 'yaml-frontmatter' };
    expect(collection).toMatchObject({ folder: `content/${name}`, identifier_field: 'titre', create: true, ...format });
  });

  it('has every field of its schema once, and a body when its entries have one', () => {
    const body = collections[name].format === 'mdx' ? ['body'] : [];
    expect(fields.map((field) => field.name).toSorted()).toEqual([...Object.keys(node.properties ?? {}), ...body].toSorted());
  });

  it('asks for what the schema asks for', () => {
    const asked = fields.filter(({ required }) => required).map((field) => field.name);
    expect(asked.toSorted()).toEqual((node.required ?? []).toSorted());
  });

  it('has a label on every field', () => {
    expect(all.filter(({ field }) => !field.label?.trim()).map(({ at }) => at)).toEqual([]);
  });

  it('uses registered widgets only', () => {
    const widgets = new Set(all.map(({ field }) => field.widget));
    expect([...widgets].filter((widget) => !registered().includes(widget))).toEqual([]);
  });

  it('has options that are objects with string values, each once', () => {
    for (const { field, at } of all.filter(({ field: { widget } }) => widget === 'select')) {
      const values = field.options?.map(({ value }) => value) ?? [];
      expect(values.every((value) => typeof value === 'string'), at).toBe(true);
      expect(new Set(values).size, at).toBe(values.length);
      expect(field.options?.every(({ label }) => label.length > 0), at).toBe(true);
    }
  });

  it('points to collections that exist', () => {
    for (const { field, at } of all.filter(({ field: { widget } }) => widget === 'relation')) {
      expect(COLLECTIONS, at).toContain(field.collection);
    }
  });

  it('keeps phantom items out of its lists, and sums up what it folds', () => {
    for (const { field, at } of all.filter(({ field: { widget } }) => widget === 'list')) {
      expect(field.default, at).toEqual([]);
      expect([field.fields, field.types, field.field].filter(Boolean), at).toHaveLength(1);
      if (field.fields) expect(field.summary, at).toMatch(/^\{\{fields\.\w+\}\}/);
    }
  });

  it('writes days as days', () => {
    for (const { field, at } of all.filter(({ field: { widget } }) => widget === 'datetime')) {
      expect(field, at).toMatchObject({ format: 'YYYY-MM-DD', time_format: false });
    }
  });

  it('filters, groups and sorts by fields that it has', () => {
    const names = fields.map((field) => field.name);
    const used = [...(collection?.view_filters ?? []), ...(collection?.view_groups ?? [])].map(({ field }) => field);
    expect(names).toEqual(expect.arrayContaining([...used, ...((collection?.sortable_fields ?? []) as string[])]));
  });
});

/** The subset of Decap's configuration that Sveltia documents too (DESIGN §7.23): a rule here, no dependency. */
describe('what Sveltia reads too', () => {
  const COMMON = ['string', 'text', 'number', 'boolean', 'datetime', 'select', 'relation', 'list', 'object', 'markdown', 'hidden'];
  const every = () => config().collections.flatMap((collection) => [...everyField(fieldsOf(collection), collection.name)]);
  const ofWidget = (widget: string) => every().filter(({ field }) => field.widget === widget);

  it('is all that the forms are made of: no widget of our own', () => {
    expect([...new Set(every().map(({ field }) => field.widget))].filter((widget) => !COMMON.includes(widget ?? ''))).toEqual([]);
  });

  it('is a format that both know', () => {
    expect(new Set(config().collections.map(({ format }) => format))).toEqual(new Set(['yaml-frontmatter', 'yaml']));
  });

  it('is folders of files, each its own, named by the title', () => {
    for (const { folder, slug, identifier_field } of config().collections) expect([folder?.startsWith('content/'), slug, identifier_field]).toEqual([true, '{{slug}}', 'titre']);
  });

  it('sorts, filters and groups by names, patterns that are texts or booleans', () => {
    for (const { sortable_fields = [], view_filters = [], view_groups = [] } of config().collections) {
      expect(sortable_fields.every((field) => typeof field === 'string')).toBe(true);
      expect(view_filters.every(({ pattern }) => ['string', 'boolean'].includes(typeof pattern))).toBe(true);
      expect(view_groups.every(({ field, label }) => typeof field === 'string' && label !== '')).toBe(true);
    }
  });

  it('gives each field a name of its own among its neighbours, that no template would cut', () => {
    const groups = every().map(({ field, at }) => ({ at, names: [...(field.fields ?? []), ...(field.types ?? [])].map(({ name }) => name) }));
    for (const { at, names } of groups) expect([new Set(names).size, names.every((name) => /^\w+$/.test(name))], at).toEqual([names.length, true]);
  });

  it('has options that are a label and a text, and a default among them', () => {
    for (const { field, at } of ofWidget('select')) {
      expect(field.options?.every((option) => Object.keys(option).toSorted().join() === 'label,value'), at).toBe(true);
      if (field.default !== undefined) expect(field.options?.map(({ value }) => value), at).toContain(field.default);
    }
  });

  it('has relations by the slug of an entry, or the value of a list in it', () => {
    for (const { field, at } of ofWidget('relation')) expect(field.value_field, at).toMatch(/^(\{\{slug\}\}|\w+\.\*\.\w+)$/);
  });

  it('has patterns that are a regular expression in text, and its message', () => {
    for (const { field, at } of every().filter(({ field: { pattern } }) => pattern)) {
      expect(field.pattern, at).toHaveLength(2);
      expect(() => new RegExp(field.pattern?.[0] ?? ''), at).not.toThrow();
    }
  });

  it.each([
    ['gitlab', { RESONANCES_FORGE_APP: 'x' }],
    ['forgejo', { RESONANCES_FORGE_APP: 'x', RESONANCES_FORGE_URL: 'https://forge.exemple.fr' }],
    ['github', { RESONANCES_FORGE_OAUTH: 'https://relais.exemple.fr' }],
  ])('is a backend that both know: %s', (name, more) => {
    const forge = forgeFrom({ RESONANCES_FORGE: name, RESONANCES_DEPOT: 'inspe/resonances', ...more });
    expect(['gitlab', 'github', 'gitea']).toContain(forge?.backend.name);
    expect(forge?.backend).toMatchObject({ repo: 'inspe/resonances', branch: 'main', base_url: expect.any(String), api_root: expect.any(String) });
  });
});

describe('one definition', () => {
  it.each(COLLECTIONS)('%s: the form and the page /aide/champs/ have the same fields', (name) => {
    const described = describeFields(name).map((each) => each.name.replaceAll(/\[[\w-]*\]/g, ''));
    const edited = [...everyField(fieldsOf(collectionNamed(name)), '')].map(({ at }) => at.slice(1));
    const own = (paths: readonly string[]) => [...new Set(paths.map((path) => path.split('.')[0]))].filter((path) => path !== 'body').toSorted();
    expect(own(edited)).toEqual(own(described));
  });
});

describe('options', () => {
  it('are the terms of the vocabulary, in its order, with their code, what became of them and their definition in one line', () => {
    const field = fieldsOf(collectionNamed('syntheses')).find(({ name }) => name === 'preoccupations');
    expect(field).toMatchObject({ widget: 'select', multiple: true, min: 1 });
    expect(field?.options).toEqual([
      { value: 'preoccupations-un', label: 'preoccupations un\u00a0: Ce que c’est, en une phrase' },
      { value: 'preoccupations-deux', label: 'D2 · preoccupations deux (remplacé)' },
    ]);
  });

  it('follow every vocabulary that a schema cites', () => {
    const offered = config()
      .collections.flatMap((collection) => [...everyField(fieldsOf(collection), collection.name)])
      .flatMap(({ field }) => field.options?.map(({ value }) => value) ?? []);
    const terms = Object.values(vocabularies).flatMap((list) => list.map(({ id }) => id));
    expect(offered).toEqual(expect.arrayContaining(terms));
  });
});
