/** People who are named without a title: by a first name and an initial, by a whole name, by a first name alone. */
import { isFirstName, speaksAlone } from './first-names.ts';
import { foldName, isKnown } from './known.ts';
import { END, isNoName, matches, pattern, START, WORD, wordsOf } from './pieces.ts';
import { saysNobody } from './titles.ts';
import type { Detector } from './types.ts';

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
