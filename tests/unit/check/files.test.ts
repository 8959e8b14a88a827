/** Everything that a folder may hold instead of an entry: each gets its sentence, nothing is run and nothing throws. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mdx, site, synthese } from './site.ts';

const entry = mdx({ titre: 'IEN' });
const only = (content: string | Uint8Array, file = 'glossaire/x.mdx') => site({ [file]: content }).errors();

/** Root reads everything: it borrows another identity for the time of a reading. */
function asNobody<T>(read: () => T): T {
  if (process.getuid?.() !== 0) return read();
  process.seteuid?.(65_534);
  try {
    return read();
  } finally {
    process.seteuid?.(0);
  }
}

describe('front matter', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', ':1 en-tête | Le fichier est vide.'],
    ['blank', ' \n\n', ':1 en-tête | Le fichier est vide.'],
    ['BOM only', '\uFEFF', ':1 en-tête | Le fichier est vide.'],
    ['none', 'Du texte.', ':1 en-tête | Le fichier n’a pas d’en-tête.'],
    ['blank line first', `\n${entry}`, ':1 en-tête | L’en-tête ne commence pas à la toute première ligne.'],
    ['space first', ` ${entry}`, ':1 en-tête | L’en-tête ne commence pas à la toute première ligne.'],
    ['unclosed', '---\ntitre: a\n', ':1 en-tête | L’en-tête n’est jamais fermé.'],
    ['nothing in it', '---\n---\n', ':1 titre | « Titre » manque : ce champ est obligatoire.'],
    ['TOML', '+++\ntitre = "a"\n+++\n', ':1 en-tête | L’en-tête est entre +++ : c’est du TOML.'],
    ['TOML closes', '---\ntitre: a\n+++\n---\n', ':3 en-tête | La ligne « +++ » fermerait l’en-tête.'],
    ['a fence with a tail', '---\ntitre: a\n--- suite\n', ':3 en-tête | La ligne « --- suite » fermerait l’en-tête.'],
    ['four dashes', '----\ntitre: a\n----\n', ':1 en-tête | Cette ligne compte plus de trois tirets : elle ne limite pas l’en-tête. | Écrivez --- : trois tirets, rien de plus.'],
    ['four dashes below', '---\ntitre: a\n----\n', ':3 en-tête | Cette ligne compte plus de trois tirets'],
    ['JavaScript', '---js\n{ titre: globalThis.ouvert = true }\n---\n', ':1 en-tête | La première ligne est « ---js »'],
    ['JSON', '---json\n{}\n---\n', ':1 en-tête | La première ligne est « ---json »'],
    ['spaced mark', '--- yaml\ntitre: a\n---\n', ':1 en-tête | La première ligne est « --- yaml »'],
    ['old Mac', '---\rtitre: a\r---\r', ':1 en-tête | Les fins de ligne sont celles d’un très vieux système.'],
    ['a list', '---\n- a\n---\n', ':1 en-tête | L’en-tête ne contient aucun champ.'],
    ['a word', '---\nbonjour\n---\n', ':1 en-tête | L’en-tête ne contient aucun champ.'],
    ['a colon in a value', '---\ntitre: Parler : à qui\n---\n', ':2 en-tête | Cette ligne n’est pas de la forme « champ: valeur »'],
    ['an open quote', '---\ntitre: "a\nresume: b\n---\n', ' en-tête | Un guillemet ouvert n’est pas fermé.'],
    ['a tab', '---\ntitre: a\nliste:\n\t- b\n---\n', ':4 en-tête | Une tabulation sert de retrait.'],
    ['an open bracket', '---\ntitre: a\nliste: [a, b\n---\n', ' en-tête | Une liste entre crochets n’est pas fermée'],
    ['an escape', '---\ntitre: "a\\q"\n---\n', ':2 en-tête | Une barre inverse'],
    ['duplicate keys', '---\ntitre: a\nresume: b\ntitre: c\n---\n', ':4 en-tête | Ce champ est écrit deux fois.'],
    ['a tag', '---\ntitre: !!js/function "function () {}"\n---\n', ':2 en-tête | La valeur commence par !'],
    ['an unknown alias', '---\ntitre: *important*\n---\n', ':2 en-tête | La valeur commence par & ou *'],
    ['an anchor that eats a word', '---\ntitre: &nbsp; Bonjour\n---\n', ':2 en-tête | « &nbsp; » est une ancre YAML, ce qui est refusé.'],
    ['several documents', '---\ntitre: a\n...\n%YAML 1.2\n---\n', ' en-tête | '],
    ['a control character', '---\ntitre: "a\u0007b"\n---\n', ':2 en-tête | L’en-tête contient un caractère invisible.'],
    [
      '__proto__',
      entry.replace('---\n', '---\n__proto__: { statut: retire }\n'),
      ':2 __proto__ | « __proto__ » ne peut pas être un champ.',
    ],
    ['constructor', entry.replace('---\n', '---\nconstructor: a\n'), ':2 constructor | « constructor » ne peut pas être un champ.'],
    ['huge nesting', `---\ntitre: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`, ' en-tête | Les champs sont imbriqués trop profond.'],
    ['some nesting', `---\ntitre: ${'['.repeat(30)}${']'.repeat(30)}\n---\n`, ':2 titre n° 1 n° 1'],
  ])('%s', (_, content, start) => {
    const found = only(content);
    expect(found[0]).toContain(`glossaire/x.mdx${start.startsWith(':') ? start : ''}`);
    expect(found[0]).toContain(start);
    expect(found.join()).not.toMatch(/\bat .*\.ts|Exception|undefined|\[object|expected/);
  });

  it('runs nothing of a JavaScript front matter', () => {
    only('---js\n{ titre: globalThis.ouvert = true }\n---\n');
    expect('ouvert' in globalThis).toBe(false);
  });

  // Ten to the thirtieth texts, were they opened.
  it('does not open a bomb of anchors', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) =>
        `a${n}: &a${n} [${
          n === 0
            ? 'x'
            : Array(10)
                .fill(`*a${n - 1}`)
                .join(', ')
        }]`,
    ).join('\n');
    expect(only(`---\n${levels}\n---\n`)[0]).toContain('glossaire/x.mdx:2 en-tête | « &a0 » est une ancre YAML, ce qui est refusé.');
  });

  it.each([
    ['a BOM', `\uFEFF${entry}`],
    ['CRLF', entry.replaceAll('\n', '\r\n')],
    ['a BOM and CRLF', `\uFEFF${entry.replaceAll('\n', '\r\n')}`],
    ['NFD text', mdx({ titre: 'Évalué'.normalize('NFD') }, 'Été'.normalize('NFD'))],
    ['emoji', mdx({ titre: 'Bravo 🎓' }, '🎓 👩‍🏫')],
    ['spaces after fences', entry.replaceAll('---\n', '---  \n')],
    ['a comment', entry.replace('---\n', '---\n# Une note\n')],
    ['no final line end', '---\ntitre: IEN\nresume: Une phrase qui résume.\npublie_le: 2026-11-02\n---'],
  ])('accepts %s', (_, content) => expect(only(content)).toEqual([]));

  it('counts lines the same with a BOM and CRLF', () => {
    const content = `\uFEFF${mdx({ titre: 'IEN', publie_le: 'hier' }, '{x}').replaceAll('\n', '\r\n')}`;
    expect(only(content).map((line) => line.split(' | ')[0])).toEqual(['glossaire/x.mdx:4 publie_le', 'glossaire/x.mdx:7 corps']);
  });
});

describe('bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'Le fichier n’est pas un texte.'],
    ['Latin-1', Buffer.from('---\ntitre: Évaluer\n---\n', 'latin1'), 'Le fichier n’est pas en UTF-8 : ses accents seraient perdus.'],
    ['UTF-16', Buffer.from('\uFEFF---\n', 'utf16le'), 'Le fichier est en UTF-16.'],
    ['5 MB', Buffer.from(mdx({}, 'mot '.repeat(1_250_000))), 'Le fichier est trop gros : 5 Mo, pour 1 Mo au plus.'],
  ])('%s', (_, bytes, message) => {
    const [found, ...rest] = only(bytes);
    expect(found?.replace(/\u00a0|\u202f/g, ' ')).toContain(`glossaire/x.mdx:1 fichier | ${message}`);
    expect(rest).toEqual([]);
  });

  it('a body of 300 kB', () => {
    expect(only(mdx({}, 'mot '.repeat(75_000)))[0]).toContain('corps | Le corps est trop long');
  });

  it('a vocabulary that is empty, or not one', () => {
    expect(only('', 'vocabulaires/x.yaml')[0]).toContain('vocabulaires/x.yaml:1 fichier | Le fichier est vide.');
    expect(only('- a', 'vocabulaires/x.yaml')[0]).toContain('vocabulaires/x.yaml:1 en-tête | L’en-tête ne contient aucun champ.');
    expect(only('titre: [', 'vocabulaires/x.yaml')[0]).toContain('Une liste entre crochets');
  });
});

describe('names and places', () => {
  it.each([
    ['glossaire/Évaluer.mdx', 'evaluer.mdx'],
    ['glossaire/Évaluer.mdx'.normalize('NFD'), 'evaluer.mdx'],
    ['glossaire/préparer l’entretien.mdx', 'preparer-l-entretien.mdx'],
    ['glossaire/PES.mdx', 'pes.mdx'],
    ['glossaire/œuvre & Cie?.mdx', 'oeuvre-cie.mdx'],
    ['glossaire/-tiret.mdx', 'tiret.mdx'],
    ['glossaire/%2e.mdx', '2e.mdx'],
    [`glossaire/${'a'.repeat(120)}.mdx`, `${'a'.repeat(100)}.mdx`],
  ])('%s', (file, better) => {
    const found = only(entry, file);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(':1 fichier | Le nom du fichier ');
    expect(found[0]).toContain(`| Renommez-le ${better}.`);
  });

  it('accepts the names that the CMS makes', () => {
    expect(only(entry, 'glossaire/version-1-2-~-test_a.mdx')).toEqual([]);
  });

  it('tells decomposed accents apart', () => {
    expect(only(entry, 'glossaire/é.mdx'.normalize('NFD'))[0]).toContain('est écrit avec des accents décomposés');
  });

  it.each([
    ['glossaire/x.md', 'error', 'Le site ne lit ici que les fichiers .mdx.'],
    ['glossaire/x.txt', 'error', 'Le site ne lit ici que les fichiers .mdx.'],
    ['glossaire/x.MDX', 'error', 'Le site ne lit ici que les fichiers .mdx.'],
    ['vocabulaires/x.yml', 'error', 'Le site ne lit ici que les fichiers .yaml.'],
    ['glossaire/x.mdx~', 'warning', 'C’est une copie de travail'],
    ['glossaire/x.mdx.bak', 'warning', 'C’est une copie de travail'],
    ['glossaire/.x.mdx', 'warning', 'Le nom commence par un point'],
    ['synthese/x.mdx', 'error', '« synthese » n’est pas une collection'],
    ['notes.txt', 'warning', 'Ce fichier n’est dans le dossier d’aucune collection.'],
    ['glossaire/brouillons/x.mdx', 'error', 'C’est un dossier : le site ne lit pas les sous-dossiers.'],
  ])('%s: %s', (file, severity, message) => {
    const { problems, warnings } = site({ [file]: entry }).check();
    expect([...problems, ...warnings]).toMatchObject([
      { severity, line: 1, field: 'fichier', message: expect.stringContaining(message) as string },
    ]);
  });

  it.each(['.gitkeep', 'glossaire/.gitkeep', 'README.md', '.DS_Store'])('leaves %s alone', (file) => {
    const { problems, warnings } = site({ [file]: '' }).check();
    expect([problems, warnings]).toEqual([[], []]);
  });

  it('proposes the collection that was meant', () => {
    expect(only(entry, 'synthese/x.mdx')[0]).toContain('Renommez-le syntheses.');
  });

  it('a folder named like an entry', () => {
    const { path, errors } = site();
    mkdirSync(path('glossaire/x.mdx'));
    expect(errors()[0]).toContain('glossaire/x.mdx:1 fichier | C’est un dossier');
  });

  it('symbolic links, to a file, to a folder, to nothing', () => {
    const { path, errors } = site();
    symlinkSync('/etc/passwd', path('glossaire/a.mdx'));
    symlinkSync('/nulle-part', path('glossaire/b.mdx'));
    symlinkSync(path('glossaire'), path('modules'));
    expect(errors().map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      'glossaire/a.mdx:1 fichier C’est un lien symbolique : il pourrait mener hors du dossier.',
      'glossaire/b.mdx:1 fichier C’est un lien symbolique : il pourrait mener hors du dossier.',
      'modules:1 fichier C’est un lien symbolique : il pourrait mener hors du dossier.',
    ]);
  });

  it('a pipe, that would wait for ever', () => {
    const { path, errors } = site();
    execFileSync('mkfifo', [path('glossaire/x.mdx')]);
    expect(errors()[0]).toContain('glossaire/x.mdx:1 fichier | Ce n’est pas un fichier ordinaire.');
  });

  it('a file, then a folder, without the right to read them', () => {
    const { root, path, errors } = site({ 'glossaire/x.mdx': entry });
    chmodSync(root, 0o755);
    chmodSync(path('glossaire/x.mdx'), 0);
    const denied = 'fichier | Le fichier ne peut pas être lu : les droits manquent. | Donnez le droit de lecture (chmod u+r).';
    expect(asNobody(errors)).toEqual([`glossaire/x.mdx:1 ${denied}`]);
    chmodSync(path('glossaire'), 0);
    expect(asNobody(errors)).toEqual([`glossaire:1 ${denied}`]);
    chmodSync(path('glossaire'), 0o755);
  });

  it('a file that vanishes between the listing and the reading', async () => {
    const { checkEntry } = await import('../../../src/check/entry.ts');
    const { path } = site();
    rmSync(path('glossaire/pes.mdx'));
    const file = {
      collection: 'glossaire',
      id: 'pes',
      file: 'content/glossaire/pes.mdx',
      path: path('glossaire/pes.mdx'),
      aliases: [],
    } as const;
    expect(checkEntry(file, '2026-11-20').findings).toMatchObject([
      { message: 'Le fichier a disparu pendant la lecture.', remedy: 'Relancez la vérification.' },
    ]);
  });
});

it('a misnamed entry is still read, and what points to it is not dangling', () => {
  const found = site({ 'syntheses/Plaine 2.mdx': mdx(synthese({ numero: 2, pistes: [] })) }).errors();
  expect(found.map((line) => line.split(' | ')[0])).toEqual(['syntheses/Plaine 2.mdx:1 fichier', 'syntheses/Plaine 2.mdx:14 pistes']);
});
