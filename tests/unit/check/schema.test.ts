/** What the schemas refuse, each with the remedy that its own words make. */
import { describe, expect, it } from 'vitest';
import { mdx, site, synthese } from './site.ts';

const of = (fields: Record<string, unknown>) => site({ 'syntheses/plaine-1.mdx': mdx(synthese(fields)) }).errors();
const piste = synthese().pistes[0];

describe('fields', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { titree: 'a' }, ':20 titree | « titree » n’est pas un champ connu. | Retirez-le : « titre » est déjà écrit.'],
    [
      'a key like no other',
      { auteur: 'a' },
      ':20 auteur | « auteur » n’est pas un champ connu. | Retirez-le ; les champs connus ici sont : titre, resume,',
    ],
    [
      'a misspelt optional key',
      { dilemes: [] },
      ':20 dilemes | « dilemes » n’est pas un champ connu. | Vouliez-vous écrire « dilemmes » ?',
    ],
    ['an accented key', { préoccupations: ['a'] }, 'préoccupations | « préoccupations » n’est pas un champ connu.'],
    [
      'a nested key',
      { pistes: [{ ...piste, condition: 'a' }] },
      ' pistes n° 1 › condition | « condition » n’est pas un champ connu. | Vouliez-vous écrire « conditions » ?',
    ],
    [
      'a missing field',
      { problematique: undefined },
      ':1 problematique | « Notre problématique » manque : ce champ est obligatoire. | Ajoutez problematique. Étape 7, la montée en généralité : entre quoi et quoi cette situation nous tire-t-elle ? Une question que d’autres pourraient se poser. Par exemple : Comment dire ce qui ne va pas',
    ],
    ['a cleared field', { problematique: '' }, ':11 problematique | « Notre problématique » manque'],
    ['a cleared list', { degres: null }, 'degres | « Degrés » manque'],
    [
      'an enum',
      { statut: 'publié' },
      'statut | « publié » n’est pas une valeur permise. | Vouliez-vous écrire « publie » ? Choisissez parmi : publie, retire.',
    ],
    [
      'an enum far from all',
      { statut: 'brouillon' },
      'statut | « brouillon » n’est pas une valeur permise. | Choisissez parmi : publie, retire.',
    ],
    ['a short text', { problematique: 'Bref ?' }, 'problematique | Le texte compte 6 caractères. | Écrivez au moins 10 caractères.'],
    ['a long text', { titre: 'a'.repeat(130) }, 'titre | Le texte compte 130 caractères. | Raccourcissez : 120 caractères au plus.'],
    ['an empty list', { pistes: [] }, 'pistes | La liste compte 0 élément. | Ajoutez au moins un élément.'],
    ['a number too big', { numero: 99 }, 'numero | La valeur est « 99 ». | Écrivez un nombre entier de 1 à 20.'],
    ['a half', { numero: 1.5 }, 'numero | '],
    [
      'a text for a list',
      { degres: 'premier' },
      'degres | Une liste est attendue, pas un texte. | Écrivez une liste. Un élément par ligne, après un tiret.',
    ],
    [
      'a number for a text',
      { titre: 12 },
      'titre | Un texte est attendu, pas un nombre. | Écrivez du texte : mettez entre guillemets un nombre, une date, true ou false.',
    ],
    [
      'a list for a text',
      { titre: ['a'] },
      'titre | Un texte est attendu, pas une liste. | Écrivez du texte : mettez entre guillemets un nombre, une date, true ou false. Par exemple : Ouvrir l’entretien par les élèves.',
    ],
    ['a text for yes or no', { exemple: 'oui' }, 'exemple | Un oui ou non est attendu, pas un texte. | Répondez par true ou false.'],
    [
      'a day that does not exist',
      { date: '2026-02-30' },
      'date | « 2026-02-30 » n’a pas la forme attendue. | Écrivez une date qui existe, sous la forme AAAA-MM-JJ. Par exemple : 2026-11-20.',
    ],
    ['a French day', { date: '05/11/2026' }, 'date | « 05/11/2026 » n’a pas la forme attendue.'],
    [
      'a wrong clé',
      { pistes: [{ ...piste, cle: 'ABC' }] },
      ' pistes n° 1 › cle | « ABC » n’a pas la forme attendue. | Une clé compte exactement six lettres minuscules ou chiffres, par exemple k3f9ad.',
    ],
    ['a number in a list of groups', { pistes: [piste, 3] }, ' pistes n° 2 | Un groupe de champs est attendu, pas un nombre.'],
    [
      'an empty item',
      { preoccupations: [''] },
      ' preoccupations n° 1 | « Préoccupations » manque : ce champ est obligatoire. | Remplissez-le, ou retirez le tiret.',
    ],
  ])('%s', (_, fields, message) => {
    const found = of(fields);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('says a rule of several fields with its own words', () => {
    const found = site({
      'collectifs/plaine.mdx': mdx({
        annee_scolaire: '2026-2028',
        departement: 'Ain',
        degres: ['premier'],
        profil_pilote: 'PEMF',
        composition: { neo_tuteurs: 4, tuteurs_experimentes: 2, premier_degre: 6, second_degre: 0 },
      }),
    }).errors();
    expect(found).toEqual([
      'collectifs/plaine.mdx:5 annee_scolaire | Écrivez deux années qui se suivent, par exemple 2026-2027. | Par exemple : 2026-2027.',
    ]);
  });

  it('knows the fields of each type of bloc', () => {
    const form = (bloc: unknown) =>
      site({ 'formulaires/f.mdx': mdx({ destinataires: ['Le ou la stagiaire'], conservation: 'Un an', blocs: [bloc] }) }).errors();
    expect(form({ type: 'texte', contenus: 'Bonjour' })).toEqual([
      'formulaires/f.mdx:10 blocs n° 1 › contenus | « contenus » n’est pas un champ connu. | Vouliez-vous écrire « contenu » ?',
    ]);
    expect(form({ type: 'text', contenu: 'Bonjour' })[0]).toContain(
      'blocs n° 1 › type | « text » n’est pas une valeur permise. | Vouliez-vous écrire « texte » ? Choisissez parmi : champs, tableau, texte, signatures.',
    );
  });

  it('says everything of one entry, in order of lines', () => {
    const lines = of({ titre: '', numero: 0, date: 'hier', pistes: [{ ...piste, cle: 'x', origine: 'y' }] }).map((line) =>
      Number(/:(\d+)/.exec(line)?.[1]),
    );
    expect(lines).toHaveLength(5);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('keeps control characters of a file out of the message', () => {
    expect(of({ statut: 'a\u001b[31mb\nc' })[0]).not.toContain('\n');
  });
});
