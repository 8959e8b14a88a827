/** The parser is native: some bodies would end the process. None of these may reach it. */
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/guard/body.ts';
import { limitProblem } from '../../../src/guard/limits.ts';

const times = (text: string, n: number) => text.repeat(n);
const codes = (source: string) => checkBody(source).map(({ code }) => code);

describe('bodies that would end the parser', () => {
  it.each<[string, string]>([
    ['quotes', `${times('> ', 20_000)}x`],
    ['lists on a line', `${times('- ', 20_000)}x`],
    ['emphasis', `${times('*a ', 20_000)}b*`],
    ['underscores', `${times('_a ', 20_000)}${times('a_ ', 20_000)}`],
    ['tags', `${times('<Encadre>', 12_000)}a${times('</Encadre>', 10_000)}`.slice(0, 199_000)],
    ['tags in flow', times('<Encadre>\n\n', 15_000)],
    ['an expression', `{${times('[', 20_000)}1${times(']', 20_000)}}`],
    ['an expression with a string', `{"}"+${times('(', 20_000)}1${times(')', 20_000)}}`],
    ['an attribute', `<Encadre titre={${times('[', 20_000)}1${times(']', 20_000)}}/>`],
    ['a module', `export const a=${times('[', 20_000)}1${times(']', 20_000)}`],
    ['arrows', `{${times('a=>', 20_000)}1}`],
    ['templates', `{${times('`${', 20_000)}1${times('}`', 20_000)}}`],
    ['constructors', `{${times('new ', 20_000)}a}`],
  ])('refuses deep nesting: %s', (_, source) => expect(codes(source)).toEqual(['trop-imbrique']));

  it.each([
    '<Encadre>\nx\n\n- </Encadre>',
    '<Encadre>\n\nTexte\n\n- un\n- deux\n  </Encadre>',
    '<Encadre>\nx\n\n- y\n\n  </Encadre>',
    '> <Encadre>\n> x\n>\n> - </Encadre>',
    '- <Encadre>\n  x\n\n  - </Encadre>',
    '[^1]: <Encadre>\n\n- - </Encadre>\n',
    '   <Encadre>\n   ```\n\n[^1]: a\n\n```\n\n- b\n\n   </Encadre>\n',
  ])('refuses a tag that closes in a list that it does not open in: %j', (source) => expect(codes(source)).toEqual(['balise-decalee']));

  it('tells where such a tag opens', () => {
    expect(checkBody('<Encadre>\n\n- un\n  </Encadre>')).toMatchObject([
      { line: 4, message: 'La balise </Encadre> est dans une liste, alors que <Encadre> s’ouvre dehors, ligne 1.' },
    ]);
  });

  it('refuses what is too long, and says by how much', () => {
    const [problem] = checkBody(times('mot ', 60_000));
    expect(problem).toMatchObject({ code: 'trop-long', line: 1 });
    expect(problem?.message.replace(/\s/g, ' ')).toBe('Le corps est trop long : 240 000 caractères, pour 200 000 au plus.');
  });
});

describe('bodies at the limits', () => {
  it.each<[string, string]>([
    ['20 quotes', `${times('> ', 20)}x`],
    ['deep lists', Array.from({ length: 50 }, (_, depth) => `${times('  ', depth)}- x`).join('\n')],
    ['3,000 signs of emphasis', times('*a ', 3000)],
    ['1,000 components', times('<Renvoi vers="a/b">x</Renvoi> ', 1000)],
    ['a long text', times('Une phrase de douze mots, ni plus ni moins, pour faire un paragraphe.\n\n', 2700)],
    ['a wide table', `| a |\n| - |\n${times('| **b** |\n', 500)}`],
    ['code in a fence with a brace', `\`\`\`\n{\n\`\`\`\n\n${times('- **a** (b) : [c](/d/)\n', 150)}`],
  ])('%s: parsed without a word', (_, source) => expect(checkBody(source)).toEqual([]));

  it('parses 500 nested components without ending the process', () => {
    expect(codes(`${times('<Encadre>\n\n', 500)}a\n\n${times('</Encadre>\n\n', 500)}`)).toEqual([]);
  });

  it('does not take front matter that was blanked for an indent', () => {
    expect(limitProblem(`   \n${times(' ', 400)}\n   \ntexte`)).toBeUndefined();
  });
});
