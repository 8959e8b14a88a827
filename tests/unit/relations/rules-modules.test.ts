import { describe, expect, it } from 'vitest';
import { entry, problemsOf } from './fixtures.ts';

const etape = (...contenus: object[]) => ({ titre: 'Une étape', duree: 30, modalite: 'presentiel', consigne: 'Faites.', contenus });
const module = (id: string, ...contenus: object[]) => entry('modules', id, { etapes: [etape(...contenus)] });
const of = (ref: string) => ({ type: 'modules', ref });

describe('modules', () => {
  it('do not contain themselves', () => {
    expect(problemsOf(module('a', of('a')))).toMatchInlineSnapshot(`
      "error module-en-boucle
      modules/a etapes.0.contenus.0.ref
      Ce module se contient lui-même.
      Retirez ce contenu de l’étape, ou remplacez-le par ce que l’on doit en reprendre."
    `);
  });
  it('do not contain one another in a loop, however long, and what leads to the loop is not at fault', () => {
    expect(problemsOf(module('c', of('a')), module('a', of('b')), module('b', of('c')), module('z', of('a')))).toMatchInlineSnapshot(`
      "error module-en-boucle
      modules/a etapes.0.contenus.0.ref
      Ces modules se contiennent en boucle : a → b → c → a.
      Retirez ce contenu de l’étape, ou remplacez-le par ce que l’on doit en reprendre."
    `);
  });
  it('may contain one module twice, or share one', () => {
    expect(problemsOf(module('a', of('b'), of('c')), module('b', of('d')), module('c', of('d')), module('d'))).toBe('');
  });
  it('name blocs that their resource has', () => {
    const former = entry('ressources', 'former', { blocs: [{ titre: 'Bloc 1' }, { titre: 'Bloc 2' }] });
    const drawsOn = (bloc: string) => module('a', { type: 'ressources', ref: 'former', bloc });
    expect(problemsOf(former, drawsOn('Bloc 2'))).toBe('');
    expect(problemsOf(former, drawsOn('Bloc 5'))).toMatchInlineSnapshot(`
      "error bloc-inconnu
      modules/a etapes.0.contenus.0.bloc
      « former » n’a pas de bloc « Bloc 5 ».
      Choisissez parmi : Bloc 1, Bloc 2."
    `);
    expect(problemsOf(module('b'), module('a', { ...of('b'), bloc: 'Bloc 1' }))).toMatchInlineSnapshot(`
      "error bloc-inconnu
      modules/a etapes.0.contenus.0.bloc
      « b » n’a pas de bloc « Bloc 1 ».
      Videz le champ « Bloc » : il n’est que pour un parcours qui a des blocs."
    `);
  });
});
