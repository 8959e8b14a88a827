/** Random bodies: bits of prose and of everything that MDX trips on, glued in every way. */
import fc from 'fast-check';

const BITS = [
  'mot', 'é🎓', '`code {x}`', '`{', '{', '}', '{x}', '{/* c */}', '{"a"}', '<', '< 3', '<3', 'a<b', '<br>', '<br/>', '</br>',
  '<b>gras</b>', '<Encadre>', '</Encadre>', '<Encadre titre="a">', '<Encadre type="rouge">x</Encadre>', '<Encadre titre={1}/>',
  '<Encadre {...a}/>', '<Encadre\n', '<Renvoi vers="a/b">x</Renvoi>', '<Renvoi vers="a/b"/>', '<Renvoi/>', '<Exemple>x</Exemple>',
  '<!-- c -->', '<https://a.fr>', '<a@b.fr>', 'https://a.fr', 'www.a.fr', 'a@b.fr', '[a](javascript:x)', '[a](java&#115;cript:x)',
  '[a](/x)', '[a](//x.fr)', '![a](/medias/a.png)', '![a](https://x.fr/a.png)', '![a](100%.png)', '![a][r]', '[a][r]', '[r]: /x\n',
  '[r]: javascript:x\n', 'import a', 'export b', 'import x from "y"', '**', '*', '_', '~~', '\\<', '\\{', '\\', '&lt;', '&#123;', '#',
  '##', '-', '1.', '>', '    ', '\t', '|', '| a |\n|---|\n| b |', '```\n', '~~~\n', '---', '===', '[^1]', '[^1]: note\n', '"', "'", '=',
  '![](/medias/a.png)', '![ ][r]', '[a <Renvoi vers="a/b">x</Renvoi>](/x)', '<Renvoi vers="a/b"><Renvoi vers="c/d">x</Renvoi></Renvoi>',
  '<Renvoi vers="a/b">[x](/y)</Renvoi>', 'mot <Exemple>x</Exemple> mot', '## a <Exemple>x</Exemple>', '| <Exemple>x</Exemple> |\n|---|',
  '/', '/>', '<>', '</>', '<a.b/>', '<A:b/>', '$', '\u00a0', '[', ']', '(', ')', '!', 'titre="x"',
];
const GLUE = ['', ' ', ' ', '\n', '\n\n', '\n\n', '\r\n', '\n> ', '\n- ', '\n  '];

const bit = fc.tuple(fc.constantFrom(...BITS), fc.constantFrom(...GLUE)).map((parts) => parts.join(''));

/** Any body; most are refused. */
export const anyBody = fc.array(bit, { minLength: 1, maxLength: 14 }).map((bits) => bits.join(''));

const WORDS = [
  'Une', 'visite', '**claire**', '*tôt*', '`{x}`', 'x < 3', '\\{nom\\}', '<Renvoi vers="a/b">là</Renvoi>', '[le texte](/x/)', '🎓',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const block = fc.oneof(
  sentence,
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `> ${text}`),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  sentence.map((text) => `<Encadre titre="À savoir" type="conseil">\n\n${text}\n\n</Encadre>`),
  sentence.map((text) => `| a | b |\n| - | - |\n| ${text} | x |`),
  fc.constant('![Un plan](/medias/plan.png)'),
);

/** Bodies as authors write them. */
export const plainBody = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

/** Plain bodies with, or without, one thing in them that may be refused. */
export const spoiledBody = fc.tuple(plainBody, fc.constantFrom(...BITS), plainBody).map((parts) => parts.join('\n\n'));
