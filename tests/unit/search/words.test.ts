import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../src/search/inclusive.ts';
import { tokens } from '../../../src/search/normalise.ts';
import { wordsOf } from '../../../src/search/words.ts';

const parts = (text: string) => wordsOf(text).flatMap((word) => word.parts);

describe('the words of a text', () => {
  it.each([
    ['l’entretien d’évaluation', ['entretien', 'evaluation']],
    ["jusqu'au lycée", ['au', 'lycee']],
    ['aujourd’hui, quelqu’un', ['aujourdhui', 'quelquun']],
    ['néo-tuteur', ['neo', 'tuteur']],
    ['M@gistère et néopass@ction', ['magistere', 'et', 'neopassaction']],
    ['I.E.N. ou IEN', ['ien', 'ou', 'ien']],
    ['au 1er degré', ['au', 'premier', 'degre']],
    ['cœur, Œuvre, ex æquo', ['coeur', 'oeuvre', 'ex', 'aequo']],
    ['n° 3', ['n', '3']],
    ['', []],
    ['… — « » !', []],
  ])('« %s »', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('know where they stand in it', () => {
    const text = 'Avant l’entretien, le·la tuteur·rice';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Avant', 'entretien', 'le·la', 'tuteur·rice']);
  });

  it('keep a compound in one word beside its parts, unless a pronoun or a number is tied there', () => {
    const joined = (text: string) => wordsOf(text).flatMap((word) => word.joined ?? []);
    expect(joined('néo-tuteur, dites-vous, celui-ci, 2025-2026, cahier-journal')).toEqual(['neotuteur', 'cahierjournal']);
  });

  it('an acronym in capitals says something even when it spells a little word', () => {
    expect(tokens('un DU de tutorat').map(({ folded }) => folded)).toEqual(['du', 'tutorat']);
    expect(tokens('LE DU').map(({ folded }) => folded)).toEqual([]);
  });
});

describe('inclusive forms', () => {
  it.each(['tuteur·rice', 'tuteur·rice·s', 'tuteur(trice)', 'tuteur/trice', 'tuteur.rice', 'tuteur.rice.s', 'tut·eur·rice', 'tuteur-rice', 'tuteur•rice'])('%s is « tuteur »', (form) => {
    expect(tokens(form).map(({ lemme }) => lemme)).toEqual(['tuteur']);
  });

  it('keep the masculine of what they write in full', () => {
    expect(['acteur·trice', 'act·eur·rice', 'professionnel(le)s', 'étudiant.e.s'].map(baseOf)).toEqual(['acteur', 'acteur', 'professionnel', 'étudiant']);
  });

  it('are not seen where two words are only side by side', () => {
    expect(parts('oui/non, fin.suite, tableau/chaise')).toEqual(['oui', 'non', 'fin', 'suite', 'tableau', 'chaise']);
  });
});
