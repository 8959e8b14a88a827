/** Bytes to text, exactly as the build gets it, or a sentence. */
import { readFileSync, statSync } from 'node:fs';
import { FILE, type Finding } from './types.ts';

/** Beyond this, a file is not read at all: it holds a film or a mistake, not an entry. */
export const MAX_BYTES = 1_000_000;

const problem = (rule: string, message: string, remedy: string): Finding => ({ rule, line: 1, field: FILE, message, remedy });

const UNREADABLE: Record<string, Finding> = {
  EACCES: problem('illisible', 'Le fichier ne peut pas être lu : les droits manquent.', 'Donnez le droit de lecture (chmod u+r).'),
  EPERM: problem('illisible', 'Le fichier ne peut pas être lu : les droits manquent.', 'Donnez le droit de lecture (chmod u+r).'),
  ENOENT: problem('disparu', 'Le fichier a disparu pendant la lecture.', 'Relancez la vérification.'),
  EISDIR: problem('dossier', 'C’est un dossier, pas un fichier.', 'Renommez-le ou supprimez-le : une entrée est un fichier.'),
};

/** @returns the sentence for a file that the system does not give */
export function unreadable(error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    UNREADABLE[code] ??
    problem('illisible', 'Le fichier ne peut pas être lu.', `Vérifiez le disque et les droits${code ? ` (${code})` : ''}.`)
  );
}

function decode(bytes: Uint8Array): string | Finding {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem('encodage', 'Le fichier est en UTF-16.', 'Enregistrez-le en UTF-8.');
  }
  if (bytes.includes(0))
    return problem('binaire', 'Le fichier n’est pas un texte.', 'Remplacez-le par un fichier de texte, ou retirez-le de ce dossier.');
  try {
    // A BOM is kept: Astro keeps it too, and both parsers then step over it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return problem('encodage', 'Le fichier n’est pas en UTF-8 : ses accents seraient perdus.', 'Enregistrez-le en UTF-8.');
  }
}

/** @returns the text of a file, or why it has none; never throws */
export function readText(path: string): string | Finding {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      const megabytes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(size / 1_000_000);
      return problem('trop-gros', `Le fichier est trop gros : ${megabytes} Mo, pour 1 Mo au plus.`, 'Partagez-le en plusieurs entrées.');
    }
    return decode(readFileSync(path));
  } catch (error) {
    return unreadable(error);
  }
}
