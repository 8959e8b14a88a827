/** Words of the forms on paper: blank, fillable, filled, and for word processors. */
import { count } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  genre: 'Formulaire',
  destinataires: 'Qui peut le recevoir',
  obligatoire: (libelle: string) => `${libelle} (obligatoire)`,
  ligne: 'Ligne',
  affirmation: 'Affirmation',
  total: (colonne: string) => `Total : ${colonne}`,
  totalDe: (colonne: string, tableau: string) => `Total : ${colonne}, ${tableau}`,
  choix: (colonne: string, options: string) => `${colonne} : ${options}.`,
  option: (libelle: string, option: string) => `${libelle} : ${option}`,
  signatures: 'Signatures',
  signature: (role: string) => `Signature – ${role}`,
  dateDe: (role: string) => `Date de signature – ${role}`,
  date: 'Date :',
  jour: (libelle: string) => `${libelle} (jour, mois, année)`,
  duree: (libelle: string) => `${libelle} (par exemple 1 h 30)`,
  marque: 'Résonances',
  fait: (nom: string) => `${nom} : `,
  ecrireIci: 'Écrire ici',
  signataire: 'Signataire',
  dateSeule: 'Date',
  signatureSeule: 'Signature',
  page: 'page',
  sur: 'sur',
  styles: { libelle: 'Libellé', aide: 'Aide', reponse: 'Réponse' },
  suite: 'Suite des réponses',
  suitePied: (titre: string, n: number, total: number) => `${titre}, suite : page ${n} sur ${total}`,
  suiteDe: (n: number, libelle: string) => `Suite ${n}. ${libelle}`,
  suiteIci: (n: number) => `[… voir la suite ${n}, à la fin]`,
  liens: {
    vierge: 'À remplir à la main',
    remplissable: 'À remplir à l’écran',
    word: 'Pour traitement de texte',
    mesure: { vierge: '(PDF)', remplissable: '(PDF)', word: '(Word)' },
  },
  wordMesure: (kilo: number) => `(Word, ${count(kilo, 'ko', 'ko')})`,
} as const;

export const papier = typographed(words);
