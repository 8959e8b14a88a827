/** What `check` reads is what the build reads: both readers, over awkward values, fences and random texts. */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/check/read.ts';

const astro = (text: string) => {
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  return { data: frontmatter, body: content };
};
const check = (text: string) => {
  const { data, body } = parseFile(text, 'mdx');
  return { data, body };
};
const accepted = (text: string) => parseFile(text, 'mdx').findings.length === 0;

const SCALARS = [
  '010', '0o10', '0x1F', '0b11', '12:30:45', '1:30', '1_000', '1e3', '.5', '.inf', '.nan', '-0', '+1', '9007199254740993', 'yes', 'no',
  'on', 'Off', 'y', 'n', 'true', 'True', 'TRUE', 'null', '~', 'Null', '', '2026-11-20', '2026-11-20T10:00:00Z', '2026-11-20 10:00',
  '2026-13-45', '2026-2027', '"2026-11-20"', "'l''été'", '"\\u00e9"', '"a\\nb"', 'e\u0301te\u0301', 'œuvre', '🎓', 'C’est « ça »',
  'a # b', '"a: b"', '[a, b]', '{a: 1}', '[]', '{}', '[010, yes]', '@a', '%a', '`a`', '- a', '? a', '!!str 1', '!!binary YQ==',
  '!!set {a}', '!!timestamp 2026-11-20', '|\n  a\n  b', '|+\n  a\n\n', '|-\n  a\n\n', '>\n  a\n  b\n\n  c', '>+\n  a\n\n\n',
  '\n  - a\n  - b', '\n  - a: 1\n    b: 2', '\u00a0a', 'a\u2028b', '\u0085', '<<', '=', '1.', '1.e1', '--- a', '...a',
];
const FORMS: [string, (fields: string, body: string) => string][] = [
  ['plain', (fields, body) => `---\n${fields}---\n${body}`],
  ['CRLF', (fields, body) => `---\n${fields}---\n${body}`.replaceAll('\n', '\r\n')],
  ['BOM', (fields, body) => `\uFEFF---\n${fields}---\n${body}`],
  ['spaces after fences', (fields, body) => `---  \n${fields}--- \t\n${body}`],
  ['no end', (fields) => `---\n${fields}---`],
  ['comments', (fields, body) => `---\n# Une note\n\n${fields}# fin\n---\n${body}`],
];

describe.each(FORMS)('%s', (_, form) => {
  it.each(SCALARS)('reads %j as Astro does, or refuses it', (scalar) => {
    const text = form(`titre: ${scalar}\nsuite: a\n`, 'Du texte\n---\nà relire\n');
    if (accepted(text)) expect(check(text)).toEqual(astro(text));
  });

  it.each(SCALARS.filter((scalar) => !/^([@%`!]|- |\? |<<|=$|--- |\.\.\.)/.test(scalar)))('takes %j', (scalar) => {
    expect(accepted(form(`titre: ${scalar}\n`, ''))).toBe(true);
  });
});

describe('values', () => {
  it.each(['010', '12:30:45', '1_000', 'yes', '~'])('%s is what Astro’s YAML makes of it, not gray-matter’s own', (scalar) => {
    expect(check(`---\ntitre: ${scalar}\n---\n`).data).toEqual({ titre: load(scalar) });
  });

  it('reads a vocabulary with the same call', () => {
    const text = '\uFEFFtitre: 010\nheure: 12:30:45\nmots:\n  - yes\n';
    expect(parseFile(text, 'yaml').data).toEqual(load(text));
  });
});

describe('random texts', () => {
  const line = fc.constantFrom(
    ...['---', '--- ', '---js', '----', '+++', ' ---', '', ' ', '\t', '...', '\uFEFF', '# e', 'texte', '- f'],
    ...['titre: a', 'b: 010', 'c: |', '  x', '  --- y', 'd: "é"', 'g: >+', 'h:', '  i: 1'],
  );
  const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
  const text = fc.array(fc.tuple(line, end), { maxLength: 10 }).map((lines) => lines.map((parts) => parts.join('')).join(''));
  const opening = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('---\n', '---\r\n', '--- \n')).map((parts) => parts.join(''));
  const headed = fc.tuple(opening, text, fc.constantFrom('---\n', '---'), text).map((parts) => parts.join(''));

  it('are read alike, or refused', () => {
    const isOne = (source: string) => {
      if (accepted(source)) expect(check(source)).toEqual(astro(source));
    };
    fc.assert(fc.property(fc.oneof(text, headed), isOne), { numRuns: 5000 });
  });

  it('keep every line where it was', () => {
    const isKept = (source: string) => {
      const { body } = parseFile(source, 'mdx');
      if (body !== undefined) expect([body.length, body.match(/\r|\n/g)]).toEqual([source.length, source.match(/\r|\n/g)]);
    };
    fc.assert(fc.property(headed, isKept), { numRuns: 500 });
  });

  it('never make the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => void parseFile(`---\n${source}`, 'mdx')), { numRuns: 2000 });
  });
});
