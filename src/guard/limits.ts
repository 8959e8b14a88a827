/**
 * How big and how deep a body may be. The parser is native and recursive: beyond some thousand levels it does not throw, it
 * ends the process. The limits are counted on the text, before it is parsed, and leave twice the room that real texts need.
 */
import { marginProblem } from './margins.ts';
import type { BodyProblem } from './problem.ts';

export const MAX_BODY = 200_000;
const MAX_MARKERS = 20;
const MAX_INDENT = 100;
const MAX_EMPHASIS = 3000;
const MAX_TAGS = 1000;
const MAX_CODE_SIGNS = 2000;

const CONTAINER = /(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/g;
const PREFIX = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const EMPHASIS = /[*_~]/g;
const TAG = /<[\p{L}$_>]/gu;
const OPENS_CODE = /\{|^[ \t]*(?:import|export)\b/m;
const CODE_SIGN = /[[({<?=*`]|\bnew\b/g;

const thousands = new Intl.NumberFormat('fr-FR');
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const problem = (code: string, line: number, message: string, remedy: string): BodyProblem => ({ code, line, column: 1, message, remedy });

function* lineProblems(source: string): Generator<BodyProblem> {
  let emphasis = 0;
  let line = 0;
  for (const text of source.split(/\r\n|\n|\r/)) {
    line++;
    const isBlank = text.trim() === '';
    emphasis = isBlank ? 0 : emphasis + countOf(text, EMPHASIS);
    if (countOf(PREFIX.exec(text)?.[0] ?? '', CONTAINER) > MAX_MARKERS) {
      yield problem(
        'trop-imbrique',
        line,
        'Des listes ou des citations sont imbriquées trop profond.',
        `Gardez ${MAX_MARKERS} niveaux au plus.`,
      );
    }
    // A blank line indents nothing, and the build blanks the front matter with spaces.
    if (text.search(/[^ \t]/) > MAX_INDENT) {
      yield problem('trop-imbrique', line, 'La ligne est trop en retrait.', `Gardez ${MAX_INDENT} espaces au plus en début de ligne.`);
    }
    if (emphasis > MAX_EMPHASIS) {
      yield problem('trop-imbrique', line, 'Le paragraphe contient trop de signes * _ ou ~.', 'Coupez-le par des lignes vides.');
      return;
    }
  }
}

/**
 * @param source a body, front matter blanked or not
 * @returns the first reason not to parse it, or nothing
 */
export function limitProblem(source: string): BodyProblem | undefined {
  if (source.length > MAX_BODY) {
    const size = thousands.format(source.length);
    return problem(
      'trop-long',
      1,
      `Le corps est trop long : ${size} caractères, pour ${thousands.format(MAX_BODY)} au plus.`,
      'Partagez-le en plusieurs entrées.',
    );
  }
  if (countOf(source, TAG) > MAX_TAGS) {
    return problem('trop-imbrique', 1, 'Le corps contient trop de balises.', `Gardez ${MAX_TAGS} composants au plus.`);
  }
  if (OPENS_CODE.test(source) && countOf(source, CODE_SIGN) > MAX_CODE_SIGNS) {
    return problem(
      'trop-imbrique',
      1,
      'Le corps mêle une accolade, ou une ligne « import » ou « export », à trop de signes de code.',
      'Retirez l’accolade ou la ligne.',
    );
  }
  return lineProblems(source).next().value ?? marginProblem(source);
}
