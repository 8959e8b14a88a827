import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressesOf } from '../../../scripts/check-links/addresses.ts';
import { parseArguments } from '../../../scripts/check-links/arguments.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'resonances-'));
  mkdirSync(join(root, 'content', 'ressources'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (id: string, front: string, body = '') => writeFileSync(join(root, 'content/ressources', `${id}.mdx`), `---\n${front}\n---\n${body}`);

describe('the addresses of content', () => {
  it('are read in fields and in texts, each once, with every place where it is written', () => {
    write('a', 'titre: A\nurl: https://exemple.fr/page#partie\narchive: https://archive.example/1', '\nVoir [ici](https://exemple.fr/page) et [là](/pistes/).\n');
    write('b', 'titre: B\nsource: "Lu sur https://exemple.fr/autre(2), en mai."');
    expect(addressesOf(root)).toEqual([
      {
        url: 'https://exemple.fr/page',
        places: [
          { file: 'content/ressources/a.mdx', line: 3, field: 'url' },
          { file: 'content/ressources/a.mdx', line: 7, field: 'texte' },
        ],
        archive: 'https://archive.example/1',
      },
      { url: 'https://archive.example/1', places: [{ file: 'content/ressources/a.mdx', line: 4, field: 'archive' }], archive: undefined },
      { url: 'https://exemple.fr/autre(2)', places: [{ file: 'content/ressources/b.mdx', line: 3, field: 'source' }], archive: undefined },
    ]);
  });
  it('leave aside what no browser could open, and files that cannot be read', () => {
    write('a', 'titre: [');
    write('b', 'titre: B\nurl: "https://"\nsource: "(https://exemple.fr/x)."');
    expect(addressesOf(root).map(({ url }) => url)).toEqual(['https://exemple.fr/x']);
  });
});

describe('the command', () => {
  const parse = (...args: string[]) => parseArguments(args, 'qui');

  it('takes its time unless told otherwise', () => {
    expect(parse()).toEqual({ timeout: 15_000, delay: 1000, hosts: 4, userAgent: 'qui', help: false, json: false });
    expect(parse('--attente', '2', '--pause=0.5', '--json')).toMatchObject({ timeout: 2000, delay: 500, json: true });
  });
  it.each([
    ['--attente', 'vite'],
    ['--attente', '0'],
    ['--pause', '-1'],
  ])('refuses %s %s in a sentence', (name, value) => {
    expect(() => parse(name, value)).toThrow(`« ${name} ${value} »`);
  });
  it('refuses what it does not know', () => {
    expect(() => parse('--vite')).toThrow('Option inconnue : « --vite ». Essayez npm run check:links -- --help.');
  });
});
