/** Names of files that every disk, address and forge writes alike. */
import { bare } from './french.ts';

/** @returns the same in ASCII: `Préparer l’entretien` → `preparer-l-entretien`, a hundred signs at most; empty when no letter or digit is left */
export const asciiName = (text: string): string =>
  bare(text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'))
    .replace(/[^a-z0-9._~-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 100);
