/** The words that a page adds around what an author wrote in a body. */
import { typographed } from '../lib/typographie.ts';

export const corps = typographed({
  notes: 'Notes',
  /** `{reference}` is the number of the note. */
  retourNote: 'Retour à l’appel de la note {reference}',
});
