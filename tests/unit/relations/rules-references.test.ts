import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/relations/suggest.ts';
import { buildGraph } from '../../../src/relations/index.ts';
import { cleFrom, debriefing, entry, graphOf, ground, piste, problemsOf, references } from './fixtures.ts';

describe('what is pointed to', () => {
  it('exists: nothing to say', () => {
    expect(problemsOf(entry('syntheses', 'a'))).toBe('');
  });
  it('is an entry: the nearest id is proposed', () => {
    const problems = problemsOf(
      entry('ressources', 'bucheton-multi-agenda'),
      entry('syntheses', 'a', { ressources: ['bucheton-multiagenda'] }),
    );
    expect(problems).toMatchInlineSnapshot(`
      "error reference-inconnue
      syntheses/a ressources.0
      « bucheton-multiagenda » ne désigne aucune entrée de « ressources ».
      Vouliez-vous écrire « bucheton-multi-agenda » ? Sinon, retirez-le, ou créez content/ressources/bucheton-multiagenda.mdx."
    `);
  });
  it('is an entry: nothing is proposed when nothing is near', () => {
    expect(problemsOf(entry('syntheses', 'a', { collectif: 'la-plaine' }))).toMatchInlineSnapshot(`
      "error reference-inconnue
      syntheses/a collectif
      « la-plaine » ne désigne aucune entrée de « collectifs ».
      Corrigez ce nom, retirez-le, ou créez content/collectifs/la-plaine.mdx."
    `);
  });
  it('is a piste', () => {
    const origin = entry('syntheses', 'o', { date: '2026-09-10', pistes: [piste('k3f9ad')] });
    expect(problemsOf(origin, entry('syntheses', 'a', { numero: 2, debriefing: [debriefing('k3f9ae')] }))).toMatchInlineSnapshot(`
      "error reference-inconnue
      syntheses/a debriefing.0.piste
      « k3f9ae » n’est la clé d’aucune piste.
      Vouliez-vous écrire « k3f9ad » ? La clé d’une piste se lit dans son adresse : /pistes/<clé>/. Si sa synthèse a été supprimée, remettez-la avec « statut: retire »."
    `);
  });
  it('is told once an entry, with how often it is cited there', () => {
    const ressources = ['absente', 'absente'];
    expect(problemsOf({ ...entry('syntheses', 'a', { ressources }), renvois: ['ressources/absente', 'ressources/autre'] })).toMatchInlineSnapshot(`
      "error reference-inconnue
      syntheses/a renvoi.1
      « ressources/autre » ne désigne aucune entrée de « ressources ».
      Corrigez ce nom, retirez-le, ou créez content/ressources/autre.mdx.

      error reference-inconnue
      syntheses/a ressources.0
      « absente » ne désigne aucune entrée de « ressources » (3 fois dans ce fichier).
      Corrigez ce nom, retirez-le, ou créez content/ressources/absente.mdx."
    `);
  });
  it('is a content of a module', () => {
    const contenus = [{ type: 'cadrages', ref: 'x' }];
    const etapes = [{ titre: 'É', duree: 30, modalite: 'presentiel', consigne: 'Faites.', contenus }];
    expect(problemsOf(entry('modules', 'm', { etapes }))).toMatchInlineSnapshot(`
      "error reference-inconnue
      modules/m etapes.0.contenus.0.ref
      « x » ne désigne aucune entrée de « cadrages ».
      Corrigez ce nom, retirez-le, ou créez content/cadrages/x.mdx."
    `);
  });
  it('is a term: a label is understood', () => {
    expect(problemsOf(entry('syntheses', 'a', { preoccupations: ['Conduire l’entretien', 'zzz'] }))).toMatchInlineSnapshot(`
      "error terme-inconnu
      syntheses/a preoccupations.0
      « Conduire l’entretien » n’est pas un terme du vocabulaire « preoccupations ».
      Vouliez-vous écrire « conduire-l-entretien » ? Les termes sont dans content/vocabulaires/preoccupations.yaml.

      error terme-inconnu
      syntheses/a preoccupations.1
      « zzz » n’est pas un terme du vocabulaire « preoccupations ».
      Les termes sont dans content/vocabulaires/preoccupations.yaml."
    `);
  });
  it('is a term of a vocabulary that exists: told once for them all', () => {
    const problems = problemsOf(
      entry('syntheses', 'a', { focales: ['x', 'y'] }),
      entry('syntheses', 'b', { numero: 2, focales: ['x'] }),
      entry('pages', 'p', {}, { renvois: ['vocabulaire/preocupations/accueillir'] }),
    );
    expect(problems).toMatchInlineSnapshot(`
      "error vocabulaire-inconnu
      pages/p renvoi.0
      Le vocabulaire « preocupations » n’existe pas.
      Vouliez-vous écrire « preoccupations » ? Sinon, créez content/vocabulaires/preocupations.yaml avec ses termes.

      error vocabulaire-inconnu
      syntheses/a focales.0
      Le vocabulaire « focales » n’existe pas.
      Créez content/vocabulaires/focales.yaml avec ses termes."
    `);
  });
  it('is written as a Renvoi writes it', () => {
    const renvois = [
      'ressources/bucheton',
      'pistes/zzzzzz',
      'vocabulaire/dilemmes/aider-ou-evaluez',
      '/aide/',
      'modules',
      'inconnue/x',
      'ressources/a/b',
    ];
    expect(problemsOf(entry('ressources', 'buchetons'), entry('pages', 'p', {}, { renvois }))).toMatchInlineSnapshot(`
      "error reference-inconnue
      pages/p renvoi.0
      « ressources/bucheton » ne désigne aucune entrée de « ressources ».
      Vouliez-vous écrire « ressources/buchetons » ? Sinon, retirez-le, ou créez content/ressources/bucheton.mdx.

      error reference-inconnue
      pages/p renvoi.1
      « pistes/zzzzzz » n’est la clé d’aucune piste.
      La clé d’une piste se lit dans son adresse : /pistes/<clé>/. Si sa synthèse a été supprimée, remettez-la avec « statut: retire ».

      error terme-inconnu
      pages/p renvoi.2
      « aider-ou-evaluez » n’est pas un terme du vocabulaire « dilemmes ».
      Vouliez-vous écrire « vocabulaire/dilemmes/aider-ou-evaluer » ? Les termes sont dans content/vocabulaires/dilemmes.yaml.

      error renvoi-mal-forme
      pages/p renvoi.3
      Le renvoi « /aide/ » n’a pas la forme attendue.
      Écrivez collection/nom-du-fichier, pistes/<clé> ou vocabulaire/<vocabulaire>/<terme>, sans / au début ni à la fin.

      error renvoi-mal-forme
      pages/p renvoi.4
      Le renvoi « modules » n’a pas la forme attendue.
      Écrivez collection/nom-du-fichier, pistes/<clé> ou vocabulaire/<vocabulaire>/<terme>, sans / au début ni à la fin.

      error renvoi-mal-forme
      pages/p renvoi.5
      Le renvoi « inconnue/x » n’a pas la forme attendue.
      Écrivez collection/nom-du-fichier, pistes/<clé> ou vocabulaire/<vocabulaire>/<terme>, sans / au début ni à la fin.

      error renvoi-mal-forme
      pages/p renvoi.6
      Le renvoi « ressources/a/b » n’a pas la forme attendue.
      Écrivez collection/nom-du-fichier, pistes/<clé> ou vocabulaire/<vocabulaire>/<terme>, sans / au début ni à la fin."
    `);
  });
  it('is published, or said to be retired', () => {
    const problems = problemsOf(
      entry('ressources', 'r', { statut: 'retire', titre: 'Vieille ressource' }),
      entry('cadrages', 'k1', { statut: 'retire' }),
      entry('cadrages', 'k2', { remplace: 'k1' }),
      entry('syntheses', 'a', { ressources: ['r'] }),
      entry('syntheses', 'b', { numero: 2, statut: 'retire', ressources: ['r'] }),
    );
    expect(problems).toMatchInlineSnapshot(`
      "warning cible-retiree
      syntheses/a ressources.0
      « r » désigne une entrée retirée : « Vieille ressource ».
      Choisissez une entrée publiée, ou laissez : le lien sera affiché avec la mention « retiré »."
    `);
  });
  it('is not dangling when it exists but could not be read', () => {
    const a = entry('syntheses', 'a', { ressources: ['r'], focales: ['x'], debriefing: [debriefing('zzzzzz')] });
    const illisibles = new Set(['ressources/r', 'vocabulaires/focales', 'pistes/zzzzzz']);
    expect(graphOf([a], { illisibles }).problems).toEqual([]);
    expect(graphOf([a]).problems).toHaveLength(3);
  });
});

describe('identifiers', () => {
  it('are told once when two files share one', () => {
    const problems = problemsOf(
      entry('ressources', 'é', {}, { file: 'content/ressources/\u00e9.mdx' }),
      entry('ressources', 'é', { titre: 'Autre' }, { file: 'content/ressources/e\u0301.mdx' }),
    );
    expect(problems.normalize('NFC')).toMatchInlineSnapshot(`
      "error identifiant-en-double
      ressources/é 
      Deux entrées de « ressources » portent le même identifiant : « é » (content/ressources/é.mdx et content/ressources/é.mdx).
      Renommez l’un des deux fichiers."
    `);
  });
  it('keep the same one whatever the order', () => {
    const twins = [entry('ressources', 'r', { titre: 'Zoé' }), entry('ressources', 'r', { titre: 'Avec' })];
    const titre = (entries: typeof twins) => buildGraph([...ground, ...entries], { references }).nodes.get('ressources/r')?.titre;
    expect(titre(twins)).toBe('Avec');
    expect(titre([...twins].reverse())).toBe('Avec');
  });
});

describe('near names', () => {
  it('reads a path, a file name or a label as an id', () => {
    expect(nearest('content/ressources/Bucheton.mdx', ['autre', 'bucheton'])).toBe('bucheton');
    expect(nearest('Évaluer & valider', ['evaluer-valider'])).toBe('evaluer-valider');
    expect(nearest('xxxx', ['bucheton'])).toBeUndefined();
    expect(nearest('???', ['a'])).toBeUndefined();
  });
  it('answers a thousand unknown names among thousands of entries', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      entry('syntheses', `seance-${i}`, { collectif: `inconnu-${i}`, pistes: [piste(cleFrom(`s${i}`))] }),
    );
    expect(graphOf(many).problems.filter(({ rule }) => rule === 'reference-inconnue')).toHaveLength(1000);
  });
});
