/** What local editing says of a change that would break the site. */
import { count, enumerate } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const SHOWN = 3;

const named = (fichiers: readonly string[]) => `${enumerate(fichiers.slice(0, SHOWN))}${fichiers.length > SHOWN ? '…' : ''}`;
const depend = (fichiers: readonly string[]) =>
  fichiers.length < 2 ? `un autre texte en dépend (${named(fichiers)})` : `${count(fichiers.length, 'autre texte', 'autres textes')} en dépendent (${named(fichiers)})`;

export const essai = typographed({
  /** A problem of the text that is saved: its message and its remedy come after. */
  champ: (nom: string) => `${nom.charAt(0).toUpperCase()}${nom.slice(1)} :`,
  /** @param fichiers those that would no longer find what they cite */
  ailleurs: (fichiers: readonly string[]) => `Ce changement n’est pas possible : ${depend(fichiers)}. Remettez ce que vous avez retiré, ou enlevez-en d’abord les liens.`,
  /** @param fichiers those that cite what would be deleted */
  suppression: (fichiers: readonly string[]) =>
    `Cette suppression n’est pas possible : ${depend(fichiers)}. Enlevez-en d’abord les liens, ou donnez à cette entrée le statut « Retiré » : elle garde son adresse et quitte les listes.`,
});
