/**
 * Folds a French text so that what is typed meets what is written: no accents, no ligatures, no capitals, both apostrophes and
 * the elision before them gone.
 * @param text plain text @returns words separated by one space; applying it twice changes nothing more
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/@/g, 'a')
    // The elisions that French search engines agree on (Elasticsearch's French analyser).
    .replace(/(?<![\p{L}\p{N}])(?:[lmtnsjdc]|qu|jusqu|quoiqu|lorsqu|puisqu)['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
