/** What a build says of the variables that name the forge. */
import { typographed } from '../lib/typographie.ts';

export const forge = typographed({
  refus: 'L’éditeur en ligne n’est pas bien réglé :',
  inconnue: (nom: string, connues: readonly string[]) => `  RESONANCES_FORGE vaut « ${nom} ». Choisissez parmi : ${connues.join(', ')}.`,
  depot: (depot: string) => `  RESONANCES_DEPOT vaut « ${depot} ». Écrivez le groupe et le projet, par exemple inspe/resonances.`,
  branche: (branche: string) => `  RESONANCES_BRANCHE vaut « ${branche} », qui n’est pas un nom de branche. Écrivez par exemple main.`,
  manque: (variable: string, nom: string) => `  ${variable} manque : ${nom} en a besoin. La page /aide/administrer/ dit où le trouver.`,
  adresse: (variable: string, valeur: string) => `  ${variable} vaut « ${valeur} ». Écrivez une adresse complète qui commence par https://.`,
});
