/** People who are named: by a title, by a first name and an initial, by a whole name, by a first name alone. */
import { isFirstName, speaksAlone } from './first-names.ts';
import { foldName, isKnown } from './known.ts';
import { END, isNoName, matches, pattern, START, WORD } from './pieces.ts';
import type { Detector, Known } from './types.ts';

const TITLE =
  '(?:(?:M\\.|[Mm]onsieur) et )?(?:(?:MM|M|Mmes?|Mlles?|Mgr|Drs?|Prs?)(?:\\.[ \\n]?|[ \\n])|(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]essieurs|[Mm]esdames|MONSIEUR|MADAME|[Dd]octeure?|[Pp]rofesseure?)[ \\n])';
const NAME = `(?:(?:\\p{Lu}\\. ?){0,2}${WORD}(?: ${WORD}){0,2}|\\p{Lu}(?![\\p{L}’]|\\.\\p{Lu})\\.?)`;
/** « le recteur », « l’inspectrice d’académie »: what somebody does, not who they are. */
const OFFICE = '(?:(?:le|la|les) |l’)[\\p{L}’-]{2,30}(?: (?:d’|de |du |des )\\p{Ll}[\\p{L}’-]{1,30})?';
const TITLED = pattern(START, TITLE, ` ?(?<office>${OFFICE} )?(?<name>${NAME})(?<other>(?: et|,| ou) ${WORD})?`);
const ABBREVIATED_ALONE = /^M /;

/** Words of offices and of hierarchies, which people write with a capital. */
const RANKS = new Set(
  (
    'academique academiques adjoint adjointe agrege agregee associe associee certifie certifiee chef cheffe conseiller conseillere ' +
    'delegue deleguee departemental departementale directeur directrice directrices directeurs documentaliste doyen doyenne education ' +
    'formateur formatrice general generale generaux inspecteur inspectrice inspecteurs inspectrices maire ministre ministres national ' +
    'nationale pedagogique prefet prefete president presidente principal principale principaux proviseur proviseure recteur rectrice ' +
    'referent referente regional regionale secretaire stagiaire titulaire tuteur tutrice vice-president vice-presidente des ecoles ' +
    'coordonnateur coordonnatrice academie ien ia-ipr ia-dasen dasen cpe daasen cpc pemf emerite contractuel contractuelle'
  ).split(' '),
);
/** What a text says when it already says nobody. */
const NOBODY = new Set(['x', 'y', 'z', 'untel', 'unetelle']);

const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);
const wordsOf = (name: string) => name.split(/[ .]+/).filter((word) => word !== '');
const saysNobody = (word: string) => RANKS.has(foldName(word)) || NOBODY.has(foldName(word));

/** @returns how much of `name` names somebody: words that are no name end it */
function namePart(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((word) => isNoName(word) && !isInitial(word) && !/^(?:le|la|les|de|du|des)$/i.test(word));
  return (end === -1 ? words : words.slice(0, end)).join(' ');
}

function isSomebody(name: string, known: Known): boolean {
  const words = wordsOf(name);
  return words.some((word) => isInitial(word) || !(saysNobody(word) || isNoName(word))) && !saysNobody(words[0] ?? '') && !isKnown(name, known);
}

/** « Mme Le Goff » names somebody, « M. Le lendemain » does not: the article is part of a name only before a capital. */
export const titled: Detector = function* (text, known) {
  for (const { index, 0: whole, groups = {} } of matches(text, TITLED)) {
    const { office = '', name = '', other = '' } = groups;
    const start = whole.length - other.length - name.length;
    const kept = namePart(name);
    if (!isSomebody(kept, known) || (ABBREVIATED_ALONE.test(whole) && kept.length < 3)) continue;
    const isPlural = /^(?:MM|Mmes|Mlles|Drs|Prs|[Mm]es)/.test(whole);
    const to = index + start + kept.length + (isPlural && kept === name ? other.length : 0);
    yield { kind: 'civilite', certain: office === '' || !saysNobody(kept), from: index, to };
  }
};

const HURRIED = pattern(START, '(?:mme|mlle|mr) (?<name>[\\p{L}][\\p{L}’-]{2,30})');
const TEACHER = pattern(START, `[Mm]a[îi]tre(?:sse)? (?<name>${WORD})`);

const titledIn = (shape: RegExp, certain: boolean): Detector =>
  function* (text, known) {
    for (const { index, 0: whole, groups = {} } of matches(text, shape)) {
      if (isSomebody(groups['name'] ?? '', known)) yield { kind: 'civilite', certain, from: index, to: index + whole.length };
    }
  };

/** « mme tartempion », typed without capitals. */
export const hurried = titledIn(HURRIED, true);
/** « maîtresse Camille », but « maître E » is a function. */
export const teachers = titledIn(TEACHER, false);

const CAPITAL = '\\p{Lu}[\\p{L}’]{1,30}(?:-\\p{Lu}[\\p{L}’]{1,30})?';
const WITH_INITIAL = pattern(START, `(?<first>${CAPITAL})[ .](?<initial>\\p{Lu})(?<dot>\\.(?!\\p{Lu}))?(?![\\p{L}\\p{N}’])`);
const BEGINS_SENTENCE = /(?:^|[.!?:…\n«(|-] ?)$/u;
/** What is lettered: « Annexe A. », « Groupe B. ». */
const LETTERED = /^(?:annexe|article|axe|bloc|b[âa]timent|cas|classe|colonne|cycle|document|[ée]quipe|[ée]tape|exemple|figure|fiche|groupe|hypoth[èe]se|liste|module|niveau|option|partie|phase|plan|point|question|salle|s[ée]rie|situation|tableau|th[èe]me|type|version|vitamine|zone)s?$/iu;

export const initialed: Detector = function* (text) {
  for (const { index, 0: whole, groups = {} } of matches(text, WITH_INITIAL)) {
    const { first = '', dot } = groups;
    const certain = isFirstName(foldName(first));
    const isDoubtful = dot !== undefined && !isNoName(first) && !LETTERED.test(first) && !BEGINS_SENTENCE.test(text.slice(Math.max(0, index - 3), index));
    if (certain || isDoubtful) yield { kind: 'initiale', certain, from: index, to: index + whole.length };
  }
};

/** Whom schools are named after and books quote: their name says nothing of anyone in the room. */
const HISTORIC = new Set(
  (
    'bachelard bourdieu brossolette bruner buisson celestin condorcet curie daudet decroly deligny dewey dolto durkheim eluard ferry ' +
    'foucault freinet freire hugo jaures kergomard mace michel montaigne montessori moulin oury pasteur piaget prevert rabelais ricoeur ' +
    'rousseau veil verne vygotski vygotsky wallon zay zola'
  ).split(' '),
);
const isHistoric = (name: string) => HISTORIC.has(foldName(wordsOf(name).at(-1) ?? ''));

// What follows is only looked at: « D’après Jeanne » must not hide the name that begins with Jeanne.
const WHOLE_NAME = pattern(START, `(?<first>${CAPITAL})(?= (?<name>${WORD}))`);

export const wholeNames: Detector = function* (text, known) {
  for (const { index, groups = {} } of matches(text, WHOLE_NAME)) {
    const { first = '', name = '' } = groups;
    if (!isFirstName(foldName(first)) || isNoName(name) || saysNobody(name) || isKnown(name, known) || isHistoric(name)) continue;
    yield { kind: 'nom', certain: false, from: index, to: index + first.length + 1 + name.length };
  }
};

/** « TARTEMPION Camille », as registers write it. */
const REGISTERED = pattern(START, `(?<name>\\p{Lu}{3,30}(?:-\\p{Lu}{2,30})?) (?<first>${CAPITAL})`, END);

export const registered: Detector = function* (text, known) {
  for (const { index, 0: whole, groups = {} } of matches(text, REGISTERED)) {
    const { name = '', first = '' } = groups;
    if (isFirstName(foldName(first)) && !isKnown(name, known) && !isHistoric(name)) yield { kind: 'nom', certain: false, from: index, to: index + whole.length };
  }
};

const FIRST_ALONE = pattern(START, `(?<first>${CAPITAL})`, END);
const NEXT_NAME = new RegExp(`^ (${WORD})`, 'u');
const PREVIOUS_NAME = /(\p{Lu}[\p{L}’-]{1,30}|\p{Lu}\.|[Ss]ainte?)[ -]$/u;

/** « la Marianne »: a thing, or a place. */
const AFTER_ARTICLE = /(?:^|[^\p{L}])(?:l[ae] |l’|une? )$/iu;

/** Not where it belongs to a longer name: a saint, an author, a prize. */
export const firstNames: Detector = function* (text) {
  for (const { index, 0: whole } of matches(text, FIRST_ALONE)) {
    if (!speaksAlone(foldName(whole))) continue;
    const end = index + whole.length;
    const neighbours = [PREVIOUS_NAME.exec(text.slice(Math.max(0, index - 34), index))?.[1], NEXT_NAME.exec(text.slice(end, end + 60))?.[1]];
    if (AFTER_ARTICLE.test(text.slice(Math.max(0, index - 4), index))) continue;
    if (neighbours.every((name) => name === undefined || isNoName(name))) yield { kind: 'prenom', certain: false, from: index, to: end };
  }
};
