/** A file's name is the entry's id and its address: it must be the same on every system, in every link. */
import { asciiName } from '../lib/ascii-name.ts';
import { FILE, type Finding } from './types.ts';

// What Decap's slugs are made of (`encoding: ascii`), and nothing more.
const NAME = /^[a-z0-9][a-z0-9._~-]*$/;

/**
 * @param id the file's name without its extension
 * @returns what is wrong with it, and the name to use
 */
export function nameFinding(id: string, extension: string): Finding | undefined {
  if (NAME.test(id) && id.length <= 100) return undefined;
  const better = asciiName(id) || 'nom-de-l-entree';
  const why =
    id !== id.normalize('NFC')
      ? 'est écrit avec des accents décomposés'
      : 'contient des majuscules, des accents, des espaces ou des signes';
  return {
    rule: 'nom-de-fichier',
    line: 1,
    field: FILE,
    message:
      id.length > 100
        ? 'Le nom du fichier dépasse 100 caractères.'
        : `Le nom du fichier ${why} : son adresse ne serait pas la même partout.`,
    remedy: `Renommez-le ${better}${extension}.`,
  };
}
