import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { patchFile, readFile, writeFile } from '../../../src/cms/files/file.ts';
import { patchYaml } from '../../../src/cms/files/patch.ts';
import { readYaml, writeYaml, type Data } from '../../../src/cms/files/yaml.ts';
import { ROOT } from '../../helpers/build.ts';

const files = globSync('content/*/*.{mdx,yaml}', { cwd: ROOT }).map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8'), isYaml: path.endsWith('.yaml') }));
const days = new Set(['date', 'publie_le', 'revise_le']);
const changedLines = (a: string, b: string) => {
  const left = a.split('\n');
  return b.split('\n').filter((line) => !left.includes(line));
};

describe('a file that is saved', () => {
  it('is left as it was when nothing changed', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const { path, text, isYaml } of files) expect(patchFile(text, readFile(text, isYaml), isYaml, days), path).toBe(text);
  });

  it('changes by one line when its title does', () => {
    for (const { path, text, isYaml } of files) {
      const after = patchFile(text, { ...readFile(text, isYaml), titre: 'Un autre titre' }, isYaml, days);
      expect(changedLines(text, after), path).toEqual(['titre: Un autre titre']);
      expect(after.split('\n'), path).toHaveLength(text.split('\n').length);
    }
  });

  it('keeps the fields around one that is added, changed or removed deep inside', () => {
    const text = files.find(({ path }) => path.endsWith('deux-rives-2025-2026-2.mdx'))?.text ?? '';
    const data = readFile(text, false) as Data & { pistes: Data[]; debriefing: Data[] };
    const [first, ...others] = data.pistes;
    const added = patchFile(text, { ...data, pistes: [{ ...first, titre: 'Autrement' }, ...others, { cle: 'zzzzzz', titre: 'Neuve', description: 'Un geste.', origine: 'envisagee' }] }, false, days);
    expect(changedLines(text, added)).toEqual(['    titre: Autrement', '  - cle: zzzzzz', '    titre: Neuve', '    description: Un geste.'].filter((line) => !text.includes(line)));
    const removed = patchFile(text, { ...data, pistes: others }, false, days);
    expect(changedLines(text, removed)).toEqual([]);
    expect(readFile(removed, false)).toEqual({ ...data, pistes: others });
  });

  it('keeps its body to the letter when a field changes, and its fields when the body does', () => {
    const text = '---\ntitre:   "Un"   \nresume: >-\n  deux\n  lignes\n---\n\n\nCorps.  \n\n\n';
    expect(patchFile(text, { ...readFile(text, false), resume: 'Neuf' }, false, days)).toBe('---\ntitre:   "Un"   \nresume: >-\n  Neuf\n---\n\n\nCorps.  \n\n\n');
    expect(patchFile(text, { ...readFile(text, false), body: 'Autre.' }, false, days)).toBe('---\ntitre:   "Un"   \nresume: >-\n  deux\n  lignes\n---\n\n\nAutre.\n');
  });
});

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', ':', '#', '-', '’', "'", '"', '{', '[', ',', '>', '|', '&', '*', '!', '%', '@', '\t', '1', '0'), maxLength: 14 }),
  fc.constantFrom('2026-09-01', 'yes', 'null', '~', '12e456', '0x1f', '1_000', '12:30:45', '', ' ', '---', '...', 'true', '=', '<<', 'é: è', '- a', 'a\n\nb', ' a\n  b', 'a\n'),
  fc.integer(),
  fc.boolean(),
);
const key = fc.constantFrom('titre', 'date', 'cle', 'pistes', 'note', 'effet');
const record = (value: fc.Arbitrary<unknown>) => fc.dictionary(key, value, { maxKeys: 4 });
const tree = record(fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), record(scalar), fc.array(record(fc.oneof(scalar, fc.array(record(scalar), { maxLength: 2 }))), { maxLength: 3 })));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('YAML', () => {
  it('says what it was given, to our reader and to Astro’s', () => {
    fc.assert(
      fc.property(tree, (data) => {
        const text = writeYaml(data, new Set());
        expect(readYaml(text)).toEqual(plain(data));
        expect(load(text)).toEqual(plain(data));
      }),
    );
  });

  it('says what was wanted once patched, from whatever it said before', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const patched = patchYaml(writeYaml(before, new Set()), after, new Set());
        expect(load(patched) ?? {}).toEqual(plain(after));
      }),
    );
  });

  it('writes a day as a day, and a text that looks like one as a text', () => {
    expect(writeFile({ titre: '2026-09-01', date: '2026-09-01' }, false, days)).toBe("---\ntitre: '2026-09-01'\ndate: 2026-09-01\n---\n");
  });
});
