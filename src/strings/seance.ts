/** The words of a séance and of the folder that prepares it. */
import { count } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  titre: 'Préparer une séance',
  titreDe: (collectif: string) => `Préparer une séance : ${collectif}`,
  chapeau: 'Tout ce qu’il faut avoir sous la main pour deux heures de collectif : les règles, les pistes à débriefer, les sept étapes et leur temps, de quoi trouver la problématique. La page s’imprime.',
  marge: 'Dossier de séance',
  choisir: 'Choisir son collectif',
  choisirAide: 'Avec votre collectif, le dossier contient les pistes de votre dernière séance.',
  aucun: 'Aucun collectif de cette année n’est encore publié : voici le dossier sans les pistes à débriefer.',
  autre: 'Le dossier sans collectif, ou celui d’un autre',
  faits: { collectif: 'Collectif', seance: 'Séance', quand: 'Quand', ou: 'Où' },
  numero: (n: number) => `n° ${n}`,
  quand: (jour: string, duree: string) => `${jour}, ${duree}`,
  regles: { titre: 'Les règles, à lire à voix haute', marge: 'En ouvrant', dire: (phrase: string) => `« ${phrase} »` },
  debriefing: {
    titre: 'Débriefer les pistes de la dernière fois',
    marge: (numero: number, jour: string) => `Séance n° ${numero}, ${jour}`,
    caption: 'Ce que sont devenues les pistes',
    colonnes: { piste: 'Piste', essayee: 'Essayée ?', effet: 'Effet constaté, ce qui a compté', regulation: 'Ce que l’on change' },
    premiere: 'Aucune synthèse de ce collectif n’est encore publiée : la première séance commence par les règles.',
    sansCollectif: 'Pour trouver ici les pistes de votre dernière séance, choisissez votre collectif en haut de page.',
    reponse: 'Non · en partie · oui, combien de fois',
    condition: (conditions: string) => `À condition de : ${conditions}`,
    conseil: '« Nous n’avons pas essayé » est une réponse, et elle s’écrit.',
  },
  deroulement: {
    titre: 'Le déroulement, minute par minute',
    marge: (duree: string) => `${duree} en tout`,
    caption: 'Les étapes de la séance et leur temps',
    colonnes: { etape: 'Étape', minutes: 'Durée', horloge: 'De – à', consigne: 'Ce qui s’y passe' },
    horloge: (de: string, a: string) => `${de} – ${a}`,
    etape: (numero: number | undefined, titre: string) => (numero === undefined ? titre : `${numero}. ${titre}`),
  },
  secours: {
    titre: 'Si personne n’a de situation à raconter',
    marge: 'Situations de secours',
    banques: 'Une situation prise dans une banque de vidéos :',
    publiees: 'Ou une question que d’autres collectifs se sont posée :',
  },
  dilemmes: {
    titre: 'Trouver la problématique',
    marge: 'Étape 7',
    chapeau: 'Entre quoi et quoi cette situation nous tire-t-elle ? La réponse fait souvent la question.',
    exemples: (n: number) => `${count(n, 'problématique')} sur ce dilemme`,
  },
  imprimer: { titre: 'À imprimer', marge: 'Pour écrire' },
  aImprimer: 'À imprimer pour la séance',
  ensuite: 'Après la séance',
  ecrire: 'Écrire la synthèse',
} as const;

export const seance = typographed(words);
