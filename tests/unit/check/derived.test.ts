/** What the derived pages could not show: each is one sentence of `check`, with its file, its line, its field and a remedy. */
import { describe, expect, it } from 'vitest';
import { mdx, site, vocabulaire } from './site.ts';

const ground = {
  'vocabulaires/series.yaml': vocabulaire('tutorat'),
  'vocabulaires/modalites.yaml': vocabulaire('presentiel'),
};
const cadrage = (fields: object = {}) => mdx({ serie: 'tutorat', emetteur: 'Un service', perimetre: 'Tout le monde.', ...fields });
const module = (...contenus: object[]) =>
  mdx({ public: 'Tous', objectifs: ['Agir'], etapes: [{ titre: 'Une étape', duree: 30, modalite: 'presentiel', consigne: 'Faites.', contenus }] });
const errors = (files: Record<string, string>) => site({ ...ground, ...files }).errors();

describe('check refuses', () => {
  it('a module that contains itself', () => {
    expect(errors({ 'modules/un.mdx': module({ type: 'modules', ref: 'un' }) })).toEqual([
      'modules/un.mdx:15 etapes n° 1 › contenus n° 1 › ref | Ce module se contient lui-même. | Retirez ce contenu de l’étape, ou remplacez-le par ce que l’on doit en reprendre.',
    ]);
  });

  it('modules that contain one another', () => {
    const files = { 'modules/un.mdx': module({ type: 'modules', ref: 'deux' }), 'modules/deux.mdx': module({ type: 'modules', ref: 'un' }) };
    expect(errors(files)).toEqual([expect.stringContaining('Ces modules se contiennent en boucle : deux → un → deux.')]);
  });

  it('a version that replaces two others', () => {
    const files = { 'cadrages/a.mdx': cadrage(), 'cadrages/b.mdx': cadrage(), 'cadrages/c.mdx': cadrage({ remplace: ['a', 'b'] }) };
    expect(errors(files)).toEqual(['cadrages/c.mdx:8 remplace | Un texte est attendu, pas une liste. | Gardez un seul nom, sans tiret devant.']);
  });

  it('two versions that replace the same one', () => {
    const files = { 'cadrages/a.mdx': cadrage(), 'cadrages/b.mdx': cadrage({ remplace: 'a' }), 'cadrages/c.mdx': cadrage({ remplace: 'a' }) };
    expect(errors(files)).toEqual([expect.stringContaining('cadrages/c.mdx:8 remplace | « a » est remplacé deux fois')]);
  });

  it('a period that ends before it begins', () => {
    const calendrier = [{ periode: 'Mi-octobre', du: '2026-12-20', au: '2026-10-15' }];
    expect(errors({ 'cadrages/a.mdx': cadrage({ calendrier }) })).toEqual([
      'cadrages/a.mdx:11 calendrier n° 1 › au | La période « Mi-octobre » finit le 15 octobre 2026, avant de commencer le 20 décembre 2026. | Corrigez l’une des deux dates.',
    ]);
  });

  it('two versions in force the same day', () => {
    const files = {
      'cadrages/a.mdx': cadrage({ en_vigueur_du: '2025-09-01', en_vigueur_au: '2026-09-15' }),
      'cadrages/b.mdx': cadrage({ en_vigueur_du: '2026-09-01' }),
    };
    expect(errors(files)).toEqual([
      expect.stringContaining('cadrages/b.mdx:8 en_vigueur_du | Le 1er septembre 2026, « a » est encore en vigueur (jusqu’au 15 septembre 2026).'),
    ]);
  });
});
