/** `npm run check` and `npm run new` as they are run: exit codes, and what they leave on disk. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEntry } from '../../../scripts/new/create.ts';
import { parseNew } from '../../../scripts/new/arguments.ts';
import { checkContent } from '../../../src/check/index.ts';
import { COLLECTIONS } from '../../../src/schemas/index.ts';
import { mdx, site, TODAY } from './site.ts';

const HOUSE = resolve(import.meta.dirname, '../../..');

function run(script: string, root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(HOUSE, 'scripts', script), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, RESONANCES_DATE: TODAY },
    },
  );
  return { status, lines: stdout.trim().split('\n'), stderr };
}

describe('npm run check', () => {
  it('exits 0 on valid content and on warnings, 1 on errors, 2 when it is not understood', () => {
    const { root, write } = site();
    expect(run('check.ts', root)).toEqual({ status: 0, lines: ['5 fichiers lus, 0 erreur, 0 avertissement'], stderr: '' });
    write('glossaire/ien.mdx', mdx({ titre: 'IEN', a_revoir_le: '2026-01-01' }));
    expect(run('check.ts', root)).toMatchObject({
      status: 0,
      lines: [expect.stringContaining('à revoir'), '6 fichiers lus, 0 erreur, 1 avertissement'],
    });
    write('glossaire/dea.mdx', '---\ntitre: "a\n');
    expect(run('check.ts', root)).toMatchObject({
      status: 1,
      lines: [expect.stringMatching(/^content\/glossaire\/dea.mdx:1 — en-tête — .* — .*/), expect.anything(), expect.anything()],
    });
    expect(run('check.ts', root, 'content/glossaire/pes.mdx')).toMatchObject({ status: 0 });
    expect(run('check.ts', root, '--format', 'xml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Format inconnu') as string,
    });
  });
});

describe('npm run new', () => {
  it('makes an entry of each collection that check accepts, beside the real content', () => {
    const { root } = site();
    cpSync(join(HOUSE, 'content'), join(root, 'content'), { recursive: true });
    const known = checkContent(root, { today: TODAY });
    for (const collection of COLLECTIONS) createEntry({ collection, id: 'une-nouvelle-entree', titre: 'Une nouvelle entrée' }, root, TODAY);
    const { problems, warnings, files } = checkContent(root, { today: TODAY });
    expect(problems).toEqual(known.problems);
    const [toWrite, others] = [warnings.filter(({ rule }) => rule === 'a-ecrire'), warnings.filter(({ rule }) => rule !== 'a-ecrire')];
    expect(others).toEqual(known.warnings);
    expect(new Set(toWrite.map(({ file }) => file.split('/')[1]))).toEqual(new Set(COLLECTIONS));
    expect(toWrite[0]).toMatchObject({
      field: 'resume',
      message: 'Ce champ attend encore son texte.',
      remedy: 'Remplacez « À écrire : … » par ce que les lecteurs doivent lire, ou retirez le champ s’il est facultatif.',
    });
    expect(files).toBe(known.files + COLLECTIONS.length);
  });

  it('names what it can, and says what each field is', () => {
    const { root } = site();
    expect(run('new.ts', root, 'syntheses')).toMatchObject({ status: 0 });
    const text = readFileSync(join(root, 'content/syntheses/synthese-2026-11-20.mdx'), 'utf8');
    expect(text).toContain('collectif: plaine\n');
    expect(text).toContain('numero: 2\n');
    expect(text).toMatch(/cle: '?[a-z0-9]{6}'?\n/);
    expect(text).toContain("date: '2026-11-20'\n");
    expect(text).toContain('Une question que d’autres pourraient se poser. — Exemple : Comment dire');
    // The words of an example are never taken for somebody's own.
    expect(text).toContain("titre: 'À écrire : titre'\n");
  });

  it('never overwrites', () => {
    const { root, path } = site();
    const before = readFileSync(path('glossaire/pes.mdx'), 'utf8');
    expect(run('new.ts', root, 'glossaire', 'pes')).toMatchObject({
      status: 1,
      stderr: 'content/glossaire/pes.mdx existe déjà : rien n’est changé. Choisissez un autre nom.\n',
    });
    expect(readFileSync(path('glossaire/pes.mdx'), 'utf8')).toBe(before);
  });

  it.each([
    [[], 'Dites dans quelle collection.'],
    [['synthese'], '« synthese » n’est pas une collection. Vouliez-vous écrire « syntheses » ?'],
    [['toString'], '« toString » n’est pas une collection.'],
    [['pages', '../../ailleurs'], 'ne peut pas nommer un fichier.'],
    [['pages', 'Été'], 'Écrivez ete.'],
    [['pages', 'une', 'page'], 'Un seul nom de fichier, sans espace : une-page.'],
    [['--tout'], 'La commande n’est pas comprise.'],
  ])('does not understand %j: %s', (args, message) => {
    expect(() => parseNew(args, TODAY)).toThrow(message);
  });

  it.each([
    [['pages', '--titre', 'L’été des tuteurs'], { collection: 'pages', id: 'l-ete-des-tuteurs', titre: 'L’été des tuteurs' }],
    [['pages', 'ete.mdx', '--titre=L’été'], { collection: 'pages', id: 'ete', titre: 'L’été' }],
    [['glossaire', 'mot-cle'], { collection: 'glossaire', id: 'mot-cle', titre: 'Mot cle' }],
    [['modules'], { collection: 'modules', id: 'module-2026-11-20' }],
  ])('understands %j', (args, wanted) => {
    expect(parseNew(args, TODAY)).toEqual(wanted);
  });

  it('lists the collections when it is given none', () => {
    expect(run('new.ts', site().root)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/syntheses +Synthèse\n[^]*pages +Page/) as string,
    });
  });

  it('says what must exist first', () => {
    const { root } = site();
    expect(run('new.ts', root, 'interventions', 'a')).toMatchObject({
      status: 1,
      stderr: 'Le vocabulaire « plans-support » manque : créez content/vocabulaires/plans-support.yaml d’abord.\n',
    });
  });
});
