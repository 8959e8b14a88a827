/** `check` on whole folders: what it reads, what it says, all at once. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { BASE_FILES, mdx, site, synthese, vocabulaire } from './site.ts';

describe('checkContent', () => {
  it('has nothing to say of valid content', () => {
    expect(site().check()).toEqual({ problems: [], warnings: [], files: BASE_FILES });
  });

  it('tells a deleted reference, a misspelt field and code in a body in three messages', () => {
    const { path, errors } = site({
      'glossaire/pes.mdx': mdx({ titre: 'PES' }).replace('titre:', 'titree:'),
      'glossaire/ien.mdx': mdx({ titre: 'IEN' }, 'Un.\n\nDeux {process.env.HOME}.\n'),
    });
    rmSync(path('collectifs/plaine.mdx'));
    const found = errors();
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(
      'glossaire/ien.mdx:9 corps | « {process.env.HOME} » serait lu comme du code, ce qui est refusé. | Retirez les accolades ; pour les montrer, écrivez \\{ et \\}.',
    );
    expect(found[1]).toBe('glossaire/pes.mdx:2 titree | « titree » n’est pas un champ connu. | Vouliez-vous écrire « titre » ?');
    expect(found[2]).toMatch(/^syntheses\/plaine-1.mdx:5 collectif \| « plaine » ne désigne aucune entrée/);
  });

  it('tells the same three when one file holds them all', () => {
    const { path, errors } = site({ 'syntheses/plaine-1.mdx': mdx(synthese(), '{x}\n').replace('titre: Un', 'titree: Un') });
    rmSync(path('collectifs/plaine.mdx'));
    expect(errors().map((line) => line.split(' | ')[0])).toEqual([
      'syntheses/plaine-1.mdx:2 titree',
      'syntheses/plaine-1.mdx:5 collectif',
      expect.stringMatching(/:\d+ corps$/),
    ]);
  });

  it('does not take for missing what could not be read', () => {
    const { errors } = site({ 'collectifs/plaine.mdx': 'rien', 'vocabulaires/degres.yaml': 'titre: [' });
    expect(errors().map((line) => line.split(':')[0])).toEqual(['collectifs/plaine.mdx', 'vocabulaires/degres.yaml']);
  });

  it('nor the pistes of a synthesis that has another problem', () => {
    const { errors } = site({
      'syntheses/plaine-1.mdx': mdx(synthese({ numero: 'un' })),
      'syntheses/plaine-2.mdx': mdx(
        synthese({
          numero: 2,
          date: '2026-11-12',
          pistes: [{ ...synthese().pistes[0], cle: 'bbbbbb' }],
          debriefing: [{ piste: 'aaaaaa', etat: 'essayee', effet: 'Un effet.' }],
        }),
      ),
    });
    expect(errors()).toEqual([
      'syntheses/plaine-1.mdx:6 numero | Un nombre est attendu, pas un texte. | Écrivez un nombre entier. Par exemple : 2.',
    ]);
  });

  it('places relations on their lines, in fields and in the body', () => {
    const { errors } = site({
      'syntheses/plaine-1.mdx': mdx(
        synthese({ preoccupations: ['accueillir', 'conduire-lentretien'] }),
        'Un.\n\nVoir <Renvoi vers="glossaire/pess">PES</Renvoi>.\n',
      ),
    });
    expect(errors()[0]).toMatch(/^syntheses\/plaine-1.mdx:14 preoccupations n° 2 \| .*conduire-lentretien.*\| .*conduire-l-entretien/);
    expect(errors()[1]).toMatch(/^syntheses\/plaine-1.mdx:25 corps \| .*glossaire\/pess.*\| .*pes/);
    expect(errors()).toHaveLength(2);
  });

  it('says that content/ is missing', () => {
    expect(checkContent('/nulle-part').problems).toMatchObject([
      { file: 'content', message: 'Le dossier content/ est introuvable ou illisible.' },
    ]);
  });

  it('reads a vocabulary as YAML and a retired or future entry as any other', () => {
    expect(
      site({ 'vocabulaires/moments.yaml': vocabulaire('visite'), 'glossaire/ien.mdx': mdx({ titre: 'IEN', statut: 'retire' }) }).errors(),
    ).toEqual([]);
  });
});

describe('warnings', () => {
  it('leaves errors alone and tells what is to be reviewed', () => {
    const { check, warnings } = site({ 'glossaire/ien.mdx': mdx({ titre: 'IEN', a_revoir_le: '2026-11-19' }) });
    expect(check().problems).toEqual([]);
    expect(warnings()).toEqual([
      'glossaire/ien.mdx:5 a_revoir_le | L’entrée est à revoir depuis le 19 novembre 2026. | Relisez-la, puis écrivez revise_le et une nouvelle date dans a_revoir_le.',
    ]);
  });

  it.each([{ a_revoir_le: '2026-11-20' }, { a_revoir_le: '2026-11-19', statut: 'retire' }])('is silent on %j', (fields) => {
    expect(site({ 'glossaire/ien.mdx': mdx({ titre: 'IEN', ...fields }) }).warnings()).toEqual([]);
  });

  it.each([
    ['[ici](/x/)', 'Le texte d’un lien est « ici »'],
    ['[Cliquez ici !](/x/)', 'Le texte d’un lien est « Cliquez ici ! »'],
    ['[Lire la suite…](/x/)', 'Le texte d’un lien est « Lire la suite… »'],
    ['[EN SAVOIR PLUS](/x/)', 'Le texte d’un lien est « EN SAVOIR PLUS »'],
    ['https://exemple.fr/page', 'Le texte d’un lien est une adresse'],
    ['[www.exemple.fr](https://exemple.fr)', 'Le texte d’un lien est une adresse'],
    ['[](/x/)', 'Un lien n’a pas de texte.'],
    ['### Un titre', 'Un titre de niveau 3 suit un niveau 1.'],
    ['## Un\n\n#### Deux', 'Un titre de niveau 4 suit un niveau 2.'],
    ['##\n', 'Un titre est vide.'],
  ])('%j', (body, message) => {
    const found = site({ 'glossaire/ien.mdx': mdx({ titre: 'IEN' }, body) }).warnings();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(` corps | ${message}`);
  });

  it('is an error for a second title of the page', () => {
    expect(site({ 'glossaire/ien.mdx': mdx({ titre: 'IEN' }, '# Un titre') }).errors()).toEqual([
      'glossaire/ien.mdx:7 corps | Un titre de niveau 1 (#) double celui de la page. | Écrivez ## pour une partie.',
    ]);
  });

  it.each(['[le guide, ici](/x/)', '## Un\n\n### Deux\n\n## Trois\n\n### Quatre', 'ecrire@exemple.fr'])('is silent on %j', (body) => {
    expect(site({ 'glossaire/ien.mdx': mdx({ titre: 'IEN' }, body) }).warnings()).toEqual([]);
  });
});
