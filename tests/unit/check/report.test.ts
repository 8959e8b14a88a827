/** The command line: what it understands, and how the same findings read to people, programs and forges. */
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/check/arguments.ts';
import { render, summary } from '../../../scripts/check/report.ts';
import { select } from '../../../scripts/check/select.ts';
import type { Problem } from '../../../src/check/index.ts';
import { site } from './site.ts';

const problem = (own: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  rule: 'r',
  file: 'content/pages/a.mdx',
  line: 3,
  field: 'titre',
  message: 'Un problème.',
  remedy: 'Un remède.',
  ...own,
});
const result = { problems: [problem()], warnings: [problem({ severity: 'warning', line: 5 })], files: 137 };

describe('reports', () => {
  it('are one line each for people, errors first, a summary last', () => {
    expect(render(result, 'texte').split('\n')).toEqual([
      'content/pages/a.mdx:3 — titre — Un problème. — Un remède.',
      'content/pages/a.mdx:5 — titre — avertissement : Un problème. — Un remède.',
      '137 fichiers lus, 1 erreur, 1 avertissement',
    ]);
  });

  it.each([
    [0, 0, 0, '0 fichier lu, 0 erreur, 0 avertissement'],
    [1, 2, 1, '1 fichier lu, 2 erreurs, 1 avertissement'],
    [2, 1, 2, '2 fichiers lus, 1 erreur, 2 avertissements'],
  ])('agree in number: %i, %i, %i', (files, errors, warnings, words) => {
    expect(
      summary({ files, problems: Array(errors).fill(problem()) as Problem[], warnings: Array(warnings).fill(problem()) as Problem[] }),
    ).toBe(words);
  });

  it('let no control character of a file through', () => {
    const text = render({ ...result, problems: [problem({ message: 'a\u001b[31m\nb\u202e\u0007' })] }, 'texte');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text.split('\n')).toHaveLength(3);
  });

  it('annotate for a forge, with its escapes', () => {
    const odd = problem({ file: 'content/a,b:c.mdx', message: '100 %\nde plus' });
    expect(render({ ...result, problems: [odd] }, 'github').split('\n')).toEqual([
      '::error file=content/a%2Cb%3Ac.mdx,line=3,title=titre::100 %25 de plus Un remède.',
      '::warning file=content/pages/a.mdx,line=5,title=titre::Un problème. Un remède.',
      '137 fichiers lus, 1 erreur, 1 avertissement',
    ]);
  });

  it('are whole in JSON', () => {
    expect(JSON.parse(render(result, 'json'))).toEqual({ fichiers: 137, erreurs: result.problems, avertissements: result.warnings });
  });
});

describe('arguments', () => {
  it('are understood', () => {
    expect(parseArguments([], '/depot')).toEqual({ format: 'texte', paths: [], help: false });
    expect(parseArguments(['--format', 'json', 'content/pages', './content/glossaire/pes.mdx'], '/depot')).toEqual({
      format: 'json',
      paths: ['content/pages', 'content/glossaire/pes.mdx'],
      help: false,
    });
    expect(parseArguments(['--format=github', '/depot/content/'], '/depot')).toMatchObject({ format: 'github', paths: ['content'] });
    expect(parseArguments(['-h'], '/depot')).toMatchObject({ help: true });
  });

  it.each([
    [['--format', 'xml'], 'Format inconnu : « xml ». Choisissez parmi : texte, json, github.'],
    [['--format'], 'Format inconnu : «  ».'],
    [['--tout'], 'Option inconnue : « --tout ».'],
    [['../ailleurs'], '« ../ailleurs » est hors du dépôt.'],
  ])('or refused: %j', (args, message) => {
    expect(() => parseArguments(args, '/depot')).toThrow(message);
  });

  it('choose what is told, not what is read', () => {
    const { root, check } = site({ 'glossaire/x.mdx': 'rien', 'pages/y.mdx': 'rien' });
    const whole = check();
    const files = (...paths: string[]) => select(whole, paths, root).problems.map(({ file }) => file);
    expect(files()).toEqual(['content/glossaire/x.mdx', 'content/pages/y.mdx']);
    expect(files('content/pages')).toEqual(['content/pages/y.mdx']);
    expect(files('content/pages/y.mdx')).toEqual(['content/pages/y.mdx']);
    expect(files('content/glossaire/pes.mdx')).toEqual([]);
    expect(files('content')).toHaveLength(2);
    expect(() => files('content/pages/z.mdx')).toThrow('« content/pages/z.mdx » n’existe pas.');
  });
});
