/** Numbers that stand for one person or one school, and days of birth. Keys are computed wherever the number has one. */
import { END, matches, pattern, START } from './pieces.ts';
import type { Detector, Kind } from './types.ts';

const every = (kind: Kind, shape: RegExp): Detector =>
  function* (text) {
    for (const { index, 0: whole } of matches(text, shape)) yield { kind, certain: true, from: index, to: index + whole.length };
  };

/** Thirteen signs: two digits, a letter, seven digits, three letters. */
export const numens = every('numen', pattern(START, '\\d{2}[A-Za-z]\\d{7}[A-Za-z]{3}', END));

/** Seven digits that begin with the département, then a letter. */
export const uais = every('uai', pattern(START, '(?:0\\d|9[78])\\d{5}[A-Za-z]', END));

const INE_SHAPE = pattern(START, '(?:\\d{10}[A-Za-z]|\\d{9}[A-Za-z]{2})', END);
const INE_SAID = pattern(START, 'INE', END, '[^.\\n]{0,30}?', START, '(?=[A-Z]{0,10}\\d)(?<number>[\\dA-Z]{11})', END);

export const ines: Detector = function* (text) {
  yield* every('ine', INE_SHAPE)(text, new Set());
  for (const { index, 0: whole, groups } of matches(text, INE_SAID)) {
    const to = index + whole.length;
    yield { kind: 'ine', certain: true, from: to - (groups?.['number'] ?? '').length, to };
  }
};

const NIR = pattern('(?<![\\p{L}\\p{N}]|\\d[ .,])', '[1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[ABab]) ?\\d{3} ?\\d{3}(?<key> ?/? ?\\d{2})?', '(?![\\p{L}\\p{N}]| \\d)');

/** The key is 97 less the rest of the number by 97; Corsica's letters stand for 19 and 18. */
function hasKey(number: string): boolean {
  const digits = number.replace(/[ /]/g, '').replace(/2a/i, '19').replace(/2b/i, '18');
  return digits.length === 15 && 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

export const nirs: Detector = function* (text) {
  for (const { index, 0: whole, groups } of matches(text, NIR)) {
    const certain = groups?.['key'] !== undefined && hasKey(whole);
    const month = Number(whole.replaceAll(' ', '').slice(3, 5));
    if (certain || month <= 12) yield { kind: 'nir', certain, from: index, to: index + whole.length };
  }
};

const IBAN = pattern(START, '[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,4})?', END);

/** ISO 13616: letters are numbers from 10, the first four signs go last, and the rest by 97 is 1. */
function isIban(written: string): boolean {
  const number = written.replaceAll(' ', '');
  const digits = [...(number.slice(4) + number.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

export const ibans: Detector = function* (text) {
  for (const { index, 0: whole } of matches(text, IBAN)) {
    const certain = isIban(whole);
    const isFrench = whole.startsWith('FR') && whole.replaceAll(' ', '').length === 27;
    if (certain || isFrench) yield { kind: 'iban', certain, from: index, to: index + whole.length };
  }
};

const MONTH = '(?:janv(?:ier|\\.)|f[ée]v(?:rier|r\\.|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[ûu]t|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|d[ée]c(?:embre|\\.))';
const DAY = `(?:(?:1er|\\d{1,2}) ${MONTH}(?: \\d{2,4})?|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const BORN = '[Nn]é(?:e|\\(e\\)|·e|-e|/e)?s?';
const BIRTH = pattern(START, `(?:${BORN} ?(?:le|:|le :) ?|(?:[Dd]ate|[Jj]our) de naissance ?:? ?(?:le )?|DDN ?:? ?)(?<day>${DAY})`);
const BIRTH_YEAR = pattern(`(?<!(?<![Ii]l |[Ee]lle )est |sont |était |étaient |\\p{L})(?:${BORN} en|[Nn]aissance :) (?<day>(?:${MONTH} )?(?:19[4-9]|20[0-2])\\d)`, END);

const births = (shape: RegExp, certain: boolean): Detector =>
  function* (text) {
    for (const { index, 0: whole, groups } of matches(text, shape)) {
      const to = index + whole.length;
      yield { kind: 'naissance', certain, from: to - (groups?.['day'] ?? '').length, to };
    }
  };

export const daysOfBirth = births(BIRTH, true);
export const yearsOfBirth = births(BIRTH_YEAR, false);
