import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/cms/verdict.ts';

const common = { titre: 'Aide', resume: 'Une phrase assez longue.', publie_le: '2026-11-20' };
const page = { ...common, adresse: '/aide/' };
const etape = { titre: 'Observer', duree: 30, modalite: 'presentiel', consigne: 'Faire.' };
const atelier = { ...common, public: 'Tous', objectifs: ['Observer'] };

describe('the verdict on what is about to be saved', () => {
  it('says nothing of an entry that is well', () => {
    expect(verdictOn('pages', page)).toBeUndefined();
  });

  it('names the field by its label and gives the remedy', () => {
    expect(verdictOn('pages', { ...page, adresse: 'aide' })).toMatch(/^Adresse\u00a0: Une adresse commence et finit par \//);
  });

  it('leads to a field inside a list', () => {
    expect(verdictOn('modules', { ...atelier, etapes: [etape, { ...etape, duree: 5000 }] })).toBe(
      'Étapes, n°\u00a02 › Durée (minutes)\u00a0: Écrivez un nombre entier de 1 à 1200.',
    );
  });

  it('leads to a field of a typed item', () => {
    const blocs = [{ type: 'texte', contenu: 'Un texte.' }, { type: 'signatures', signataires: [] }];
    const formulaire = { ...common, destinataires: ['Tous'], conservation: 'Un an', blocs };
    expect(verdictOn('formulaires', formulaire)).toBe('Blocs, n°\u00a02 › Signataires\u00a0: Ajoutez au moins un élément.');
  });

  it('keeps to the first three problems', () => {
    expect(verdictOn('syntheses', {})?.match(/\u00a0:/g)).toHaveLength(3);
  });
});
