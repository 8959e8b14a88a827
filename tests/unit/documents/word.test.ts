/** The form for word processors: opened, and read as Word reads it. */
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/documents/render/job.ts';
import { fieldsOf, type FormModel } from '../../../src/formulaires/model.ts';
import { anyForm, form, published } from '../formulaires/fixtures.ts';
import { unzip } from '../../helpers/zip.ts';
import { formDocument } from './fixtures.ts';

interface Node {
  tag: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false });
type Raw = Record<string, unknown>;
function nodes(list: readonly Raw[]): Node[] {
  return list.map((raw) => {
    const [tag = ''] = Object.keys(raw).filter((key) => key !== ':@');
    const inner = raw[tag];
    const children = Array.isArray(inner) ? nodes(inner as Raw[]) : [];
    return { tag, attributes: (raw[':@'] ?? {}) as Record<string, string>, children, text: Array.isArray(inner) ? children.map(({ text }) => text).join('') : String(inner) };
  });
}
const all = (list: readonly Node[], tag: string): Node[] => list.flatMap((node) => [...(node.tag === tag ? [node] : []), ...all(node.children, tag)]);
const values = (list: readonly Node[], tag: string) => all(list, tag).map(({ attributes }) => attributes['w:val'] ?? '');

async function opened(model: FormModel) {
  const { bytes } = await render(formDocument(model, 'word'), '');
  const files = unzip(bytes);
  const xml = (name: string) => nodes(parser.parse(files.get(name) ?? '') as Raw[]);
  return { files, bytes, document: xml('word/document.xml'), styles: xml('word/styles.xml') };
}
const headings = (document: readonly Node[], level: number) =>
  all(document, 'w:p').filter((paragraph) => values([paragraph], 'w:pStyle').includes(`Heading${level}`)).map(({ text }) => text);

describe.each(published.map((model) => [model.id, model] as const))('%s for word processors', (_, model) => {
  it('has its title, its headings, and heads that each page of a table repeats', async () => {
    const { document } = await opened(model);
    expect(headings(document, 1)).toEqual([model.titre]);
    expect(headings(document, 2)).toEqual(model.blocs.flatMap(({ titre }) => titre ?? []));
    for (const table of all(document, 'w:tbl')) {
      const [first, ...others] = all([table], 'w:tr');
      expect([all([first as Node], 'w:tblHeader').length, all(others, 'w:tblHeader').length]).toEqual([1, 0]);
      expect(all([table], 'w:tblLook').map(({ attributes }) => [attributes['w:firstRow'], attributes['w:firstColumn']])).toEqual([['true', 'true']]);
    }
  });

  it('asks every question, in a control that bears its label', async () => {
    const { document } = await opened(model);
    const text = all(document, 'w:t').map((node) => node.text).join(' ');
    const names = values(document, 'w:alias');
    for (const { label, spoken, options } of fieldsOf(model)) {
      expect(text).toContain(label);
      expect(names.some((name) => name.startsWith(spoken.slice(0, 60)))).toBe(true);
      for (const option of options) expect([text, ...all(document, 'w:listItem').map(({ attributes }) => attributes['w:displayText'])].some((each) => each?.includes(option))).toBe(true);
    }
    for (const table of model.blocs.filter((bloc) => bloc.type === 'tableau')) for (const row of table.lignes) expect(text).toContain(row);
    for (const bloc of model.blocs.filter((each) => each.type === 'signatures')) for (const role of bloc.signataires) expect(text).toContain(role);
  });

  it('is in French, stands as its entry says, and is the same file each time', async () => {
    const { styles, document, bytes, files } = await opened(model);
    expect(values(all(styles, 'w:docDefaults'), 'w:lang')).toContain('fr-FR');
    const [size] = all(document, 'w:pgSz');
    expect(Number(size?.attributes['w:w']) > Number(size?.attributes['w:h'])).toBe(model.orientation === 'paysage');
    expect(files.get('docProps/core.xml')).toContain('2026-11-05T12:00:00Z');
    expect(Buffer.compare((await opened(model)).bytes, bytes)).toBe(0);
  });
});

describe('a form for word processors', () => {
  it('is well formed, and numbers its controls, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, async (model) => {
        const { document } = await opened(model);
        const numbers = values(all(document, 'w:sdtPr'), 'w:id');
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('never gives a control a name that Word refuses', async () => {
    const { document } = await opened(form([{ type: 'champs', champs: [{ cle: 'a', libelle: 'mot '.repeat(70).trim(), genre: 'texte' }] }]));
    expect(values(document, 'w:alias').map(({ length }) => length <= 64)).toEqual([true]);
  });
});
