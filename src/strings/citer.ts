/** The words of citing and sharing. */
import { typographed } from '../lib/typographie.ts';

const words = {
  titre: 'Citer ou partager cette page',
  adresse: 'Adresse permanente',
  texte: 'Citation',
  bibtex: 'BibTeX',
  copier: 'Copier le titre, l’adresse et la version',
  copierBibtex: 'Copier le BibTeX',
  copie: 'C’est copié : collez où vous voulez.',
  aLaMain: 'Ce navigateur refuse de copier : le texte est sélectionné, copiez-le vous-même.',
} as const;

export const citer = typographed(words);
