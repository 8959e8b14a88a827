/** The pieces that patterns are made of. Each is bounded, so that a search stays linear in the length of the text. */

/** Not inside a word, a number or an acronym (`P.E.M.F.`). */
export const START = '(?<![\\p{L}\\p{N}]|\\p{Lu}\\.)';
export const END = '(?![\\p{L}\\p{N}])';

const CAPITALISED = "\\p{Lu}[\\p{L}’]{1,30}(?:-\\p{L}[\\p{L}’]{0,30}){0,3}";
const PARTICLE = '(?:(?:de la|de|du|des|von|van|el|ben|Le|La|Les|De|Du|Des|El|Ben) |[dDlLoO]’)';

/** A word that begins with a capital, with the particle of a family name. */
export const WORD = `(?:${PARTICLE}){0,2}${CAPITALISED}`;

/** Words that a capital does not make a name: they begin sentences, or people write them so. */
const NO_NAMES = new Set(
  (
    'a à ainsi alors après au aucun aussi autre aux avant avec beaucoup bien bon ce cela ces cet cette chacun chaque comme comment d dans de ' +
    'depuis des deux dès donc du elle elles en encore enfin ensuite entre est et eux être faire il ils j je jamais l la le les leur leurs ' +
    'lors lui m ma mais me même mes moi mon ne ni non nos notre nous on or ou où oui par parce parfois pas pendant peu plus plusieurs pour ' +
    'pourquoi près puis qu quand que quel quelle quels quelles qui quoi rien s sa sans sauf se selon ses seul si sinon soit son sont sous ' +
    'souvent sur surtout t ta te tes toi ton toujours tous tout toute toutes très trop trois tu un une vers voici voilà voir vos votre vous y ' +
    'nom noms prénom prénoms signature date fonction qualité untel unetelle machin tout-le-monde adresse téléphone courriel ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche madame monsieur mme mlle mm'
  ).split(' '),
);

export const isNoName = (word: string) => NO_NAMES.has(word.toLowerCase());

/** The words of a name, without the points of its initials. */
export const wordsOf = (name: string) => name.split(/[ .]+/).filter((word) => word !== '');

/** @returns every match, with where it and its named parts stand */
export const matches = (text: string, pattern: RegExp) => text.matchAll(pattern);

/** @returns a pattern for `matches`, Unicode and global */
export const pattern = (...pieces: readonly string[]) => new RegExp(pieces.join(''), 'gu');
