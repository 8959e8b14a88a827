import { describe, expect, it } from 'vitest';
import { COLLECTIONS, type CollectionName, type EntryData } from '../../../src/schemas/index.ts';
import { allReferences, mapProse, prosePaths, referencesOf } from '../../../src/schemas/references.ts';
import { fieldsOf, sampleWith, shapeOf, verdict } from './shape.ts';

const shown = (collection: CollectionName) =>
  referencesOf(collection).map(({ path, kind, target, field, label }) => `${path.join('.')} → ${kind} ${target} (${field}, « ${label} »)`);

describe('references', () => {
  it('are read from the schemas', () => {
    expect(shown('syntheses')).toMatchInlineSnapshot(`
      [
        "collectif → relation collectifs (collectif, « Collectif »)",
        "degres.* → terme degres (degres, « Degrés »)",
        "debriefing.*.piste → relation pistes (debriefing, « Piste »)",
        "preoccupations.* → terme preoccupations (preoccupations, « Préoccupations »)",
        "dilemmes.* → terme dilemmes (dilemmes, « Dilemmes »)",
        "focales.* → terme focales (focales, « Focales »)",
        "multi_agenda.* → terme multi-agenda (multi_agenda, « Multi-agenda »)",
        "moments.* → terme moments (moments, « Moments »)",
        "ressources.* → relation ressources (ressources, « Pour approfondir »)",
      ]
    `);
    expect(shown('modules')).toMatchInlineSnapshot(`
      [
        "degres.* → terme degres (degres, « Degrés »)",
        "competences.* → terme competences-2013 (competences, « Compétences »)",
        "preoccupations.* → terme preoccupations (preoccupations, « Préoccupations »)",
        "dilemmes.* → terme dilemmes (dilemmes, « Dilemmes »)",
        "focales.* → terme focales (focales, « Focales »)",
        "etapes.*.modalite → terme modalites (etapes, « Modalité »)",
        "etapes.*.contenus.* → contenu * (contenus, « Entrée »)",
      ]
    `);
    expect(shown('cadrages')).toMatchInlineSnapshot(`
      [
        "serie → terme series (serie, « Série »)",
        "remplace → relation cadrages (remplace, « Remplace »)",
        "degres.* → terme degres (degres, « Degrés »)",
        "preoccupations.* → terme preoccupations (preoccupations, « Préoccupations »)",
        "calendrier.*.actions.*.acteurs.* → terme acteurs (calendrier, « Par qui »)",
        "calendrier.*.actions.*.degres.* → terme degres (calendrier, « Degrés »)",
        "calendrier.*.formulaires.* → relation formulaires (calendrier, « Formulaires à utiliser »)",
        "acteurs.*.acteur → terme acteurs (acteurs, « Acteur »)",
        "annexes.*.formulaire → relation formulaires (annexes, « Formulaire »)",
        "ressources.* → relation ressources (ressources, « Ressources »)",
      ]
    `);
    expect(shown('pages')).toEqual([
      'secours.* → relation ressources (secours, « Situations de secours »)',
      'a_imprimer.* → relation formulaires (a_imprimer, « À imprimer »)',
    ]);
    expect(shown('glossaire')).toEqual([]);
  });
  it('are computed once', () => {
    expect(referencesOf('syntheses')).toBe(referencesOf('syntheses'));
    expect(allReferences().modules).toBe(referencesOf('modules'));
  });
  it('cover every collection', () => {
    expect(Object.keys(allReferences())).toEqual(COLLECTIONS);
  });
});

describe('prose', () => {
  const parsed = <C extends CollectionName>(collection: C) => verdict(collection, sampleWith(collection)) as EntryData<C>;

  it('is found at any depth, in every type of bloc', () => {
    expect(prosePaths('formulaires').map((path) => path.join('.'))).toMatchInlineSnapshot(`
      [
        "titre",
        "resume",
        "annexe",
        "rempli_par",
        "destinataires.*",
        "conservation",
        "blocs.*.titre",
        "blocs.*.aide",
        "blocs.*.champs.*.libelle",
        "blocs.*.champs.*.aide",
        "blocs.*.champs.*.options.*",
        "blocs.*.entete_lignes",
        "blocs.*.lignes.*",
        "blocs.*.colonnes.*.libelle",
        "blocs.*.colonnes.*.options.*",
        "blocs.*.note",
        "blocs.*.contenu",
        "blocs.*.signataires.*",
      ]
    `);
  });
  it('leaves out ids, clés, dates, addresses and closed lists', () => {
    const entry = mapProse('syntheses', parsed('syntheses'), (text) => `<${text}>`);
    expect(entry).toMatchObject({
      titre: '<Ouvrir l’entretien par les élèves>',
      statut: 'retire',
      date: '2026-11-20',
      collectif: 'mot',
      pistes: [{ cle: 'k3f9ad', titre: '<Ouvrir l’entretien par ce que les élèves ont fait>', origine: 'envisagee' }],
    });
    const [contenu] = parsed('modules').etapes[0]?.contenus ?? [];
    expect(mapProse('modules', parsed('modules'), () => '!').etapes[0]?.contenus).toEqual([{ ...contenu, bloc: '!' }]);
    expect(mapProse('ressources', parsed('ressources'), () => '!').url).toBe('https://exemple.fr/');
  });

  it.each(COLLECTIONS)('is transformed once each, and nothing else, in %s', (collection) => {
    const entry = parsed(collection);
    const before = structuredClone(entry);
    const seen: string[] = [];
    const copy = mapProse(collection, entry, (text) => (seen.push(text), `${text}\u202f!`));
    const strings = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
    const leaves = fieldsOf(shapeOf(collection)).flatMap(({ shape }) => [shape, ...(shape.items ? [shape.items] : [])]);
    expect(seen).toHaveLength(leaves.filter(({ prose }) => prose).length);
    expect(strings(copy).filter((text) => text.endsWith('\u202f!'))).toHaveLength(seen.length);
    expect(entry).toEqual(before);
    expect(mapProse(collection, entry, (text) => text)).toEqual(entry);
  });
});
