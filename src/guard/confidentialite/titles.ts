/** People who are named by a title: « Mme D. », « le docteur D. », « M. le recteur D. »; not « Mme la Rectrice », which is an office. */
import { foldName, isKnown } from './known.ts';
import { isNoName, matches, pattern, START, WORD, wordsOf } from './pieces.ts';
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
/** Whether a word is an office, or stands for nobody in particular. */
export const saysNobody = (word: string) => RANKS.has(foldName(word)) || NOBODY.has(foldName(word));

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
    const { name = '', other = '' } = groups;
    const start = whole.length - other.length - name.length;
    const kept = namePart(name);
    if (!isSomebody(kept, known) || (ABBREVIATED_ALONE.test(whole) && kept.length < 3)) continue;
    const isPlural = /^(?:MM|Mmes|Mlles|Drs|Prs|[Mm]es)/.test(whole);
    const to = index + start + kept.length + (isPlural && kept === name ? other.length : 0);
    yield { kind: 'civilite', certain: true, from: index, to };
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
