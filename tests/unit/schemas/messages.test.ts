import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { sampleWith, verdict } from './shape.ts';

/** The messages for one value put in the sample of a collection, at `a.0.b`. */
function said(collection: CollectionName, at: string, value: unknown) {
  const path = at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return (verdict(collection, sampleWith(collection, path, value)) as string[]).join('\n');
}

describe('messages', () => {
  it('of texts', () => {
    expect(said('syntheses', 'titre', undefined)).toMatchInlineSnapshot(`"titre : Ce champ est obligatoire."`);
    expect(said('syntheses', 'resume', 'Court')).toMatchInlineSnapshot(`"resume : Écrivez au moins 10 caractères."`);
    expect(said('syntheses', 'situation', 'mot '.repeat(500))).toMatchInlineSnapshot(
      `"situation : Raccourcissez : 1600 caractères au plus."`,
    );
  });
  it('of codes', () => {
    expect(said('syntheses', 'pistes.0.cle', 'K3F9AD')).toMatchInlineSnapshot(
      `"pistes.0.cle : Une clé compte exactement six lettres minuscules ou chiffres, par exemple k3f9ad."`,
    );
    expect(said('collectifs', 'annee_scolaire', '2026-2028')).toMatchInlineSnapshot(
      `"annee_scolaire : Écrivez deux années qui se suivent, par exemple 2026-2027."`,
    );
    expect(said('pages', 'adresse', 'aide')).toMatchInlineSnapshot(
      `"adresse : Une adresse commence et finit par /, en minuscules sans accent : /aide/debuter/."`,
    );
    expect(said('vocabulaires', 'termes.0.id', 'Éviter')).toMatchInlineSnapshot(
      `"termes.0.id : Minuscules sans accent, chiffres et tirets, par exemple conduire-l-entretien."`,
    );
    expect(said('vocabulaires', 'termes.0.parent', 'cognitif')).toMatchInlineSnapshot(
      `"termes.0.parent : Écrivez vocabulaire/terme, par exemple plans-support/cognitif."`,
    );
    expect(said('formulaires', 'blocs.0.champs.0.cle', '1er')).toMatchInlineSnapshot(
      `"blocs.0.champs.0.cle : Une clé commence par une lettre minuscule, puis minuscules, chiffres ou _."`,
    );
  });
  it('of days, numbers, yes or no', () => {
    expect(said('syntheses', 'date', '2026-02-30')).toMatchInlineSnapshot(
      `"date : Écrivez une date qui existe, sous la forme AAAA-MM-JJ."`,
    );
    expect(said('syntheses', 'date', '5/11/2026')).toBe(said('syntheses', 'date', ''));
    expect(said('syntheses', 'numero', 2.5)).toMatchInlineSnapshot(`"numero : Écrivez un nombre entier."`);
    expect(said('syntheses', 'participants', 1)).toMatchInlineSnapshot(`"participants : Écrivez un nombre entier de 2 à 60."`);
    expect(said('syntheses', 'exemple', 'oui')).toMatchInlineSnapshot(`"exemple : Répondez par true ou false."`);
  });
  it('of choices and addresses', () => {
    expect(said('syntheses', 'statut', 'brouillon')).toMatchInlineSnapshot(`"statut : Choisissez parmi : publie, retire."`);
    expect(said('syntheses', 'debriefing.0.etat', undefined)).toMatchInlineSnapshot(
      `"debriefing.0.etat : Choisissez parmi : proposee, essayee, adaptee, retenue, abandonnee."`,
    );
    expect(said('modules', 'etapes.0.contenus.0.type', 'images')).toContain('Choisissez parmi : syntheses, pistes, capitalisations,');
    expect(said('formulaires', 'blocs.0.type', 'image')).toMatchInlineSnapshot(
      `"blocs.0.type : Chaque bloc dit son type : champs, tableau, texte ou signatures."`,
    );
    expect(said('ressources', 'url', 'javascript:alert(1)')).toMatchInlineSnapshot(
      `"url : Écrivez une adresse complète qui commence par https://."`,
    );
  });
  it('of lists and keys', () => {
    expect(said('syntheses', 'pistes', [])).toMatchInlineSnapshot(`"pistes : Ajoutez au moins un élément."`);
    expect(said('syntheses', 'dilemmes', 'aider-ou-evaluer')).toMatchInlineSnapshot(`"dilemmes : Écrivez une liste."`);
    expect(
      said(
        'collectifs',
        'regroupements',
        Array.from({ length: 13 }, () => ({})),
      ),
    ).toContain('Gardez 12 éléments au plus.');
    expect(said('syntheses', 'pistes.0.origin', 'eprouvee')).toMatchInlineSnapshot(`"pistes.0 : Clé non reconnue : "origin""`);
  });
  it('come all at once', () => {
    const bad = { ...(sampleWith('syntheses') as object), titre: '', date: 'hier', pistes: [{ cle: 'x' }], tags: [] };
    expect(verdict('syntheses', bad)).toMatchInlineSnapshot(`
      [
        "titre : Écrivez au moins 2 caractères.",
        "date : Écrivez une date qui existe, sous la forme AAAA-MM-JJ.",
        "pistes.0.cle : Une clé compte exactement six lettres minuscules ou chiffres, par exemple k3f9ad.",
        "pistes.0.titre : Ce champ est obligatoire.",
        "pistes.0.description : Ce champ est obligatoire.",
        "pistes.0.origine : Choisissez parmi : eprouvee, envisagee.",
        " : Clé non reconnue : "tags"",
      ]
    `);
  });
});
