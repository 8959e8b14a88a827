/** Ways to reach somebody: addresses of mail, telephone numbers, streets. */
import { END, matches, pattern, START, WORD } from './pieces.ts';
import { around } from './sentence.ts';
import type { Detector } from './types.ts';

const AT = '(?:@| {0,2}[(\\[{] ?(?:at|arobase|@|chez) ?[)\\]}] {0,2})';
const DOT = '(?:\\.| {0,2}[(\\[{] ?(?:dot|point|\\.) ?[)\\]}] {0,2})';
const MAIL = pattern('(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+-]{0,63}', AT, `[\\p{L}\\p{N}-]{1,63}(?:${DOT}[\\p{L}\\p{N}-]{1,63}){0,4}${DOT}[a-zA-Z]{2,24}`, END);

const MAY_HOLD_MAIL = /@|[(\[{] ?(?:at|arobase|chez) ?[)\]}]/;

export const mails: Detector = function* (text) {
  if (!MAY_HOLD_MAIL.test(text)) return;
  for (const { index, 0: whole } of matches(text, MAIL)) yield { kind: 'courriel', certain: true, from: index, to: index + whole.length };
};

const SEPARATOR = '[ .\\-/]?';
const FRENCH = `(?:(?:\\+|00) ?33 ?(?:\\(0\\) ?)?[1-9]|0[1-9])(?:${SEPARATOR}\\d){8}`;
const FOREIGN = `\\+[1-9]\\d{0,2}(?:${SEPARATOR}\\d){7,12}`;
const PHONE = pattern('(?<![\\p{L}\\p{N}+]|\\d[.\\-/])', `(?:${FRENCH}|${FOREIGN})`, '(?![\\p{L}\\p{N}]|[.\\-/]\\d| \\d\\d(?!\\d))');
const DAY = /^\d\d([/.-])\d\d\1\d{4}/;

export const phones: Detector = function* (text) {
  for (const { index, 0: whole } of matches(text, PHONE)) {
    if (!DAY.test(whole)) yield { kind: 'telephone', certain: true, from: index, to: index + whole.length };
  }
};

const WAY = '(?:rue|avenue|av\\.|boulevard|bd|bld|impasse|all[ée]es?|chemin|place|quai|route|square|sentier|venelle|lotissement|r[ée]sidence|hameau)';
const LINK = '(?:(?:de la|de l’|de|du|des|le|la|les|l’|d’|à la|aux?) ?){0,2}';
const STREET = pattern(START, `\\d{1,4} ?(?:bis|ter|quater|[A-D])?,? ${WAY} ${LINK}${WORD}(?: ${LINK}${WORD}){0,3}`);
const AT_HOME = /habit|domicil|demeur|r[ée]sid[ea]|log[eé]|\bvit\b|vivent|chez |personnel|priv[ée]e/iu;
const INSTITUTION =
  /insp[ée]|esp[ée]\b|dsden|rectorat|acad[ée]mi|universit|minist[èe]re|mairie|m[ée]diath[èe]que|biblioth[èe]que|[ée]cole|coll[èe]ge|lyc[ée]e|[ée]tablissement|institut|centre|canop[ée]|cned|si[èe]ge|[ée]dit(?:eur|rice|ion)|h[ée]berg|maison|salle|th[ée][âa]tre|mus[ée]e|association|p[ôo]le|circonscription/iu;
export const streets: Detector = function* (text) {
  for (const { index, 0: whole } of matches(text, STREET)) {
    const to = index + whole.length;
    const { before } = around(text, index, to);
    const certain = AT_HOME.test(before);
    if (certain || !INSTITUTION.test(before)) yield { kind: 'adresse', certain, from: index, to };
  }
};
