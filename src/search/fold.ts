/** Characters: one spelling for what French writes in several. */

/** Signs that stand for an apostrophe: typewriter, typographic, modifier letter, accents typed alone. */
export const APOSTROPHES = "'\u2019\u2018\u02bc\u2032\u00b4`";

/**
 * @param text in any Unicode normal form
 * @returns the same without capitals, accents nor ligatures, `@` read as the a that it stands for (M@gistère), one apostrophe;
 * applying it twice changes nothing more
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/@/g, 'a')
    .replace(new RegExp(`[${APOSTROPHES}]`, 'g'), "'");
