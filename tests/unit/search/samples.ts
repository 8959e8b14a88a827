/** Texts drawn for property tests: what French writes with, then anything. */
import fc from 'fast-check';

const piece = fc.constantFrom('l', 'd', 'qu', 'jusqu', "'", '’', 'é', 'É', 'œ', 'Æ', '@', ' ', '-', '.', '·', '(', ')', '/', 'a', 'e', 's', 'tuteur', 'rice', 'I.E.N.', 'D.U.', 'DU', 'sonne', '1', '1er', 'ß', 'İ', '\u0301', '٣', 'مرحبا');

export const anyText = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);

/** Invented words that end like French ones. */
export const inventedWord = fc
  .tuple(fc.stringMatching(/^[a-z]{0,6}$/), fc.array(fc.constantFrom('e', 's', 'x', 'es', 'eux', 'aux', 'eaux', 'ee', 'tion', 'ment', 'trice', 'teur', 'ive', 'if', 'euse', 'ette', 'elle', 'onne', 'ais', 'er'), { maxLength: 3 }))
  .map(([root, endings]) => root + endings.join(''));
