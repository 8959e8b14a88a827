/** Every word of the forms that are filled in the browser, and of what they give. The rest of the interface is in `fr.ts`. */
import { typographed } from '../lib/typographie.ts';

const words = {
  ligneSur: (n: number, total: number) => `Ligne ${n} sur ${total}`,
  cellule: (colonne: string, ligne: string) => `${colonne} – ${ligne}`,
} as const;

export const formulaires = typographed(words);
