/** What the glossary says of the words that it no longer explains. */
import { typographed } from '../lib/typographie.ts';

export const glossaire = typographed({
  retires: 'Retirés',
  retire: 'Ce terme a été retiré : il garde son ancre pour les liens anciens, sans définition.',
});
