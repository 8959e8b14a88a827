/** The words of pistes d’action: their order, their life, those that are near them. */
import { count } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const essais = (n: number) => count(n, 'essai');
const collectifs = (n: number) => count(n, 'collectif');
const seances = (n: number) => count(n, 'séance');

const words = {
  ordres: {
    nav: 'Ordre de la liste',
    preuve: 'Les mieux étayées d’abord',
    date: 'Les plus récentes d’abord',
    regle: 'Comment elles sont rangées',
    titreDate: 'Pistes d’action, les plus récentes d’abord',
    fil: 'Par date',
  },
  carte: {
    preuve: (n: number, combien: number) => `${essais(n)}, ${collectifs(combien)}`,
    jamais: 'Pas encore essayée',
    dernier: (jour: string) => `Dernière mention le ${jour}`,
  },
  faits: {
    etat: 'État',
    depuis: (etat: string, jour: string) => `${etat}, depuis le ${jour}`,
    debriefee: 'Débriefée par',
    debriefings: (combien: number, n: number) => `${collectifs(combien)}, en ${seances(n)}`,
    personne: 'aucun collectif à ce jour',
    essais: 'Essais',
    compte: (n: number, sans: number) => (sans > 0 ? `${n}, et ${count(sans, 'débriefing qui n’en donne pas le nombre', 'débriefings qui n’en donnent pas le nombre')}` : String(n)),
    nee: 'Née le',
  },
  regle: 'D’où vient cet état',
  vie: {
    compte: 'Ce qui a compté.',
    essai: (etat: string, jour: string, n: number, combien: number) => `${etat} le ${jour} (${essais(n)}${combien > 1 ? ` en ${seances(combien)}` : ''})`,
    titre: (n: number) => `La vie de la piste en ${seances(n)}`,
    dernieres: (n: number, total: number) => `Les ${n} dernières séances, sur ${total}. Les précédentes sont aux pages suivantes.`,
    papier: (n: number, total: number) => `Les ${n} dernières séances, sur ${total} : la page garde les autres.`,
    avant: (titre: string, page: number) => `${titre}, page ${page} de sa vie`,
    page: (n: number) => `Page ${n} de sa vie`,
    precedentes: (n: number, total: number) => `Séances plus anciennes, page ${n} sur ${total}`,
    revenir: 'Revenir à la piste',
  },
  contradiction: {
    titre: 'Des expériences qui se contredisent',
    marge: 'Le dernier mot de chaque collectif',
    chapeau: 'Les uns la gardent, les autres y ont renoncé. Comparez ce qui a compté avant de choisir.',
    gardee: 'On la garde',
    abandonnee: 'On y a renoncé',
    effet: 'Effet constaté',
    compte: 'Ce qui a compté',
    regulation: 'Régulation',
    nonDit: 'La synthèse ne le dit pas.',
  },
  voisines: {
    soeurs: 'Autres réponses à la même question',
    proches: 'Même préoccupation ou même dilemme',
    raison: (noms: readonly string[]) => `En commun : ${noms.join(' ; ')}`,
    note: (etat: string, preuve: string) => `${etat}, ${preuve}`,
  },
} as const;

export const pistes = typographed(words);
