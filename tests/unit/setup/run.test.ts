import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../start/folder.ts';

const SCRIPTS = fileURLToPath(new URL('../../../scripts/', import.meta.url));

/** A project that needs no package, with the real set-up and its own `npm run check`. */
function project(check: string): string {
  const root = folderWith({ 'package-lock.json': '{"packages":{"":{}}}', 'scripts/check.ts': check });
  cpSync(join(SCRIPTS, 'run.mjs'), join(root, 'scripts/run.mjs'));
  cpSync(join(SCRIPTS, 'setup'), join(root, 'scripts/setup'), { recursive: true });
  return root;
}

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function run(root: string, args: string[], act?: (pid: number, out: string) => void): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    const ended = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      ended.out += chunk.toString();
      if (child.pid) act?.(child.pid, ended.out);
    });
    child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ended }));
  });
}

describe('npm run', () => {
  it('runs TypeScript with the arguments given, and ends as the command does', async () => {
    const root = project(
      'const args: string[] = process.argv.slice(2);\nconsole.log(JSON.stringify([args, process.cwd()]));\nprocess.exitCode = 7;',
    );
    const { code, out, err } = await run(root, ['check', '--format', 'json', 'a b']);
    expect(code).toBe(7);
    expect(JSON.parse(out)).toEqual([['--format', 'json', 'a b'], root]);
    expect(err).toBe('');
  });

  it('passes signals on, and waits for the command to end by itself', async () => {
    const root = project(
      "process.on('SIGTERM', () => { console.log('bye'); process.exit(3); });\nconsole.log('ready');\nsetInterval(() => {}, 1000);",
    );
    const { code, out } = await run(root, ['check'], (pid, said) => void (said === 'ready\n' && process.kill(pid, 'SIGTERM')));
    expect(out).toBe('ready\nbye\n');
    expect(code).toBe(3);
  });

  it('ends with 128 and the signal’s number when the command was killed', async () => {
    const { code } = await run(project("process.kill(process.pid, 'SIGKILL');"), ['check']);
    expect(code).toBe(137);
  });

  it.each([
    [['chek'], 'commande inconnue : « chek »'],
    [[], 'commande inconnue'],
    [['toString'], 'commande inconnue'],
    [['verify', '--all'], 'scripts/verify.ts manque'],
  ])('says in words why %j cannot be run', async (args, words) => {
    const { code, err } = await run(project(''), args);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(err).toContain('À faire :');
    expect(err).not.toMatch(/\n\s+at /);
  });
});
