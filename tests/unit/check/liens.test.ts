/** Links inside the site, followed before it is built. */
import { describe, expect, it } from 'vitest';
import { mdx, site } from './site.ts';

const PAGE = { titre: 'Une page', adresse: '/aide/debuter/' };
const said = (body: string, more: Record<string, string> = {}) =>
  site({ 'pages/debuter.mdx': mdx(PAGE, body), ...more })
    .errors()
    .map((line) => line.split(' | ').slice(1).join(' | '));

describe('links inside the site', () => {
  it.each([
    '/', '/pistes/', '/pistes/aaaaaa/', '/pistes/aaaaaa/fiche.pdf', '/syntheses/plaine-1/', '/syntheses/plaine-1/carte.png', '/collectifs/plaine/livret.pdf',
    '/vocabulaire/degres/premier/', '/vocabulaires/degres/', '/glossaire/', '/glossaire/#pes', '/glossaire/#lettre-p', '/recherche/?q=visite', '/flux.xml',
    '/modules/couverture/', '/aide/debuter/', '/aide/debuter/#une-partie', '#une-partie', '#une-partie-2', '#contenu', '/syntheses/plaine-1/#debriefing', '/aide/champs/#pages',
    'https://exemple.fr/pistes/zzzzzz/', 'mailto:', 'tel:3114', '/vocabulaire/degres/premier/?x#y',
  ])('may lead to %s', (url) => {
    expect(said(`## Une partie\n\n### Une partie !\n\n[là-bas](${url})\n`)).toEqual([]);
  });

  it.each(['', 'vierge.pdf', 'remplissable.pdf', 'formulaire.docx'])('may lead to a form: /formulaires/f/%s', (file) => {
    const form = mdx({ destinataires: ['Le ou la stagiaire'], conservation: 'Un an', blocs: [{ type: 'texte', contenu: 'Un texte.' }] });
    expect(said(`[là-bas](/formulaires/f/${file})\n`, { 'formulaires/f.mdx': form })).toEqual([]);
  });

  it.each([
    ['/pistes/zzzzzz/', 'Le lien « /pistes/zzzzzz/ » ne mène à aucune page du site.'],
    ['/pistes/aaaaaa/rien.pdf', 'Le lien « /pistes/aaaaaa/rien.pdf » ne mène à aucune page du site.'],
    ['/syntheses/plaine-2/', 'Vouliez-vous écrire « /syntheses/plaine-1/ » ?'],
    ['/syntheses/2/', 'ne mène à aucune page du site.'],
    ['/vocabulaire/degres/troisieme/', 'ne mène à aucune page du site.'],
    ['/glossaire/pes/', 'ne mène à aucune page du site.'],
    ['/inconnue/', 'ne mène à aucune page du site.'],
    ['/aide/debuter', 'n’a pas sa barre finale. | Écrivez /aide/debuter/.'],
    ['pistes/aaaaaa/', 'n’est pas une adresse complète : il mènerait ailleurs selon la page. | Commencez par / pour une page du site'],
    ['exemple.fr/page', 'Écrivez https://exemple.fr/page.'],
    ['../debuter/', 'n’est pas une adresse complète'],
    ['#autre-partie', 'Le lien mène à « #autre-partie », qui n’est l’ancre d’aucun titre de cette entrée.'],
    ['#une-partle', 'Vouliez-vous écrire « #une-partie » ?'],
    ['/syntheses/plaine-1/#rien', 'qui n’est l’ancre d’aucun titre de /syntheses/plaine-1/.'],
    ['/glossaire/#pess', 'Vouliez-vous écrire « #pes » ?'],
  ])('may not lead to %s', (url, sentence) => {
    expect(said(`## Une partie\n\n[là-bas](${url})\n`)).toEqual([expect.stringContaining(sentence)]);
  });

  it('are followed through references, and in the body of every collection', () => {
    const glossary = { 'glossaire/ien.mdx': mdx({ titre: 'IEN' }, '## Son rôle\n\n[a](#ien--son-role) [b][r]\n\n[r]: /pistes/zzzzzz/\n') };
    expect(said('Rien.\n', glossary)).toEqual([expect.stringContaining('/pistes/zzzzzz/')]);
  });

  it('are not lost where they lead to an entry that is refused for something else', () => {
    const broken = { 'syntheses/plaine-2.mdx': mdx({ pistes: [{ cle: 'bbbbbb' }] }) };
    expect(said('[a](/syntheses/plaine-2/) [b](/pistes/bbbbbb/)\n', broken).filter((line) => line.includes('Le lien'))).toEqual([]);
  });
});
