/** What is still to mend, said in a sentence. */
import { describe, expect, it } from 'vitest';
import { emptyAnswers, withValue, type Valeur } from '../../../src/formulaires/answers.ts';
import { problemsOf } from '../../../src/formulaires/check.ts';
import { fieldsOf, type Genre } from '../../../src/formulaires/model.ts';
import { form, growing, published } from './fixtures.ts';

const options = ['Oui', 'Non'];
const one = (genre: Genre, obligatoire = false) => form([{ type: 'champs', champs: [{ cle: 'c', libelle: 'C', genre, obligatoire, options: ['choix', 'choix_multiple', 'likert'].includes(genre) ? options : [] }] }]);
const told = (genre: Genre, value: Valeur) => {
  const model = one(genre);
  return problemsOf(model, withValue(emptyAnswers(model), { id: 'c' }, value)).map(({ message }) => message);
};

describe('a filled form', () => {
  it.each([
    ['texte', 'Remplissez ce champ\u00a0: il est obligatoire.'],
    ['date', 'Remplissez ce champ\u00a0: il est obligatoire.'],
    ['case', 'Cochez cette case\u00a0: elle est obligatoire.'],
    ['choix', 'Choisissez une réponse\u00a0: elle est obligatoire.'],
    ['choix_multiple', 'Choisissez une réponse\u00a0: elle est obligatoire.'],
    ['likert', 'Choisissez une réponse\u00a0: elle est obligatoire.'],
  ] as const)('misses a required answer (%s)', (genre, sentence) => {
    const model = one(genre, true);
    expect(problemsOf(model, emptyAnswers(model)).map(({ message }) => message)).toEqual([sentence]);
  });

  it.each([
    ['date', '31/11/2026', 'Novembre n’a que 30 jours. Écrivez par exemple 30/11/2026.'],
    ['date', '29/02/2027', 'Février 2027 n’a que 28 jours. Écrivez par exemple 28/02/2027.'],
    ['date', '12/13/2026', 'Une année n’a que 12 mois. Écrivez le jour, le mois, puis l’année, par exemple 30/11/2026.'],
    ['date', 'mardi', 'Écrivez le jour, le mois et l’année, par exemple 30/11/2026.'],
    ['nombre', 'deux', 'Écrivez un nombre, par exemple 4 ou 2,5.'],
    ['duree', 'un moment', 'Écrivez une durée, par exemple 1\u00a0h 30 ou 45\u00a0min.'],
    ['texte', 'x'.repeat(1001), 'Raccourcissez\u00a0: 1\u202f001 caractères, pour 1\u202f000 au plus.'],
  ] as const)('has a %s that cannot be read: %s', (genre, text, sentence) => {
    expect(told(genre, text)).toEqual([sentence]);
  });

  it('is in order with answers that can be read', () => {
    expect([told('date', '30/11/2026'), told('nombre', '2,5'), told('duree', '1 h 30'), told('texte_long', 'x'.repeat(4000)), told('case', false)].flat()).toEqual([]);
  });

  it('is checked cell by cell', () => {
    const model = form([growing(4, { cle: 'd', libelle: 'Durée', genre: 'duree' })]);
    const answers = { champs: {}, tableaux: { t: [{ d: '' }, { d: 'long' }] } };
    expect(problemsOf(model, answers).map(({ field }) => field.spoken)).toEqual(['Durée – ligne 2 sur 2']);
  });

  it('of this site asks little: only what is marked as required', () => {
    for (const model of published) expect(problemsOf(model, emptyAnswers(model)).map(({ field }) => field.id)).toEqual(fieldsOf(model).filter(({ required }) => required).map(({ id }) => id));
  });
});
