/** The words of what waits to be read again. */
import { typographed } from '../lib/typographie.ts';

const words = {
  titre: 'À relire',
  lien: 'Ce qui attend une relecture, un essai, un lien ou une vérification',
  chapeau: 'Ce qui attend quelqu’un : relectures arrivées à échéance, pistes que personne n’a essayées, ressources que rien ne cite, adresses que personne n’a ouvertes depuis un an.',
  au: (jour: string) => `Compté le ${jour}, jour où le site a été construit.`,
  rien: 'Rien n’attend : tout est à jour.',
  groupes: {
    aRevoir: { titre: 'À revoir maintenant', aide: 'Leur date de relecture est passée. Relisez, corrigez, puis repoussez « À revoir le ».' },
    bientot: { titre: 'À revoir dans les trois mois', aide: 'Leur date de relecture approche.' },
    liens: { titre: 'Adresses non vérifiées depuis un an', aide: 'Ouvrez l’adresse. Si elle répond, inscrivez le jour dans « Vérifiée le » ; sinon, cherchez-en une autre ou une copie d’archive. « npm run check:links » les essaie toutes.' },
    orphelines: { titre: 'Ressources que rien ne cite', aide: 'Aucune synthèse, aucun module, aucune page n’y renvoie : reliez-les à ce qu’elles éclairent, ou retirez-les.' },
    jamaisEssayees: { titre: 'Pistes jamais essayées', aide: 'Aucun débriefing ne dit qu’on les a essayées. À proposer à un collectif, les plus anciennes d’abord.' },
  },
  notes: {
    aRevoir: (jour: string) => `à revoir depuis le ${jour}`,
    bientot: (jour: string) => `à revoir le ${jour}`,
    jamaisEssayees: (jour: string) => `Dernière mention le ${jour}`,
    liens: (jour: string) => `Vérifiée le ${jour}`,
    jamaisVerifiee: 'Jamais vérifiée',
  },
} as const;

export const relire = typographed(words);
