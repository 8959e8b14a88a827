/** Inclusive forms: « tuteur·rice », « tuteur(trice) », « tuteur/trice », « professeur.e.s », « enseignant-e-s ». */

const LETTER = '[\\p{L}\\p{M}]';
const DOTS = '[·•‧∙⋅]';

/** Endings that follow a masculine noun, and never a word of their own there. */
const ENDING = '(?:e|ne|le|se|te|trice|rice|ice|euse|eresse|esse|ere|ère|iere|ière|ienne|enne|ive|ve|fe)';

/** The source of an expression that matches one inclusive form; its groups are read by `baseOf`. */
export const INCLUSIVE = [
  `${LETTER}{2,}${DOTS}${LETTER}+(?:${DOTS}${LETTER}+)*`,
  `${LETTER}{3,}\\(${LETTER}{1,6}\\)s?(?!${LETTER})`,
  `${LETTER}{3,}\\.${ENDING}(?:\\.?s)?(?![\\p{L}\\p{M}\\p{N}])`,
  `${LETTER}{3,}/${ENDING}s?(?![\\p{L}\\p{M}\\p{N}])`,
  `${LETTER}{3,}-(?:e|ne|trice|rice|euse)(?:-?s)?(?![\\p{L}\\p{M}\\p{N}-])`,
].join('|');

/**
 * The masculine word of an inclusive form: the feminine of every noun is folded onto it later.
 * @param form what `INCLUSIVE` matched @returns « tuteur » of « tuteur·rice·s »; « acteur » of « act·eur·rice »
 */
export function baseOf(form: string): string {
  const parts = form.split(/[·•‧∙⋅()./-]/u);
  const [first = '', second = ''] = parts;
  return /^(?:eur|ien|if|er|eux)s?$/iu.test(second) && parts.length > 2 ? first + second : first;
}
