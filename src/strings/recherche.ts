/** The words of the search page and of the filters of lists: what the browser says. The rest of the interface is in `fr.ts`. */
import { count } from '../lib/french.ts';
import { typograph } from '../lib/typographie.ts';

const quoted = (q: string) => `« ${q} »`;
const shortened = (q: string) => (q.trim().length > 60 ? `${q.trim().slice(0, 60)}…` : q.trim());
const results = (n: number) => count(n, 'résultat');

export const recherche = {
  resultats: (n: number, q: string) => (q ? `${results(n)} pour ${quoted(shortened(q))}` : results(n)),
  proches: (n: number, q: string) => `Aucune page ne répond à tous ces mots : ${quoted(shortened(q))}. ${n === 1 ? 'Voici la plus proche' : `Voici les ${n} plus proches`}.`,
  corrige: (n: number, q: string, autre: string) => `Aucun résultat exact pour ${quoted(shortened(q))}. ${results(n)} pour ${quoted(shortened(autre))}.`,
  inexact: (n: number, q: string) => `Aucun résultat exact pour ${quoted(shortened(q))}. ${results(n)} pour des mots de même famille ou de sens voisin.`,
  aucun: (q: string) => `Aucun résultat exact pour ${quoted(shortened(q))}.`,
  aucunFiltre: 'Aucune page ne réunit ces filtres.',
  aucunAvecFiltres: (n: number, q: string) => `Aucun résultat avec ces filtres pour ${quoted(shortened(q))} ; ${results(n)} sans eux.`,
  inconnu: (mots: string) => `Aucune page ne contient : ${mots}.`,
  vides: {
    mots: 'Ces mots sont partout : ajoutez-en un qui dise ce que vous cherchez.',
    signes: 'Écrivez au moins un mot : il n’y a là ni lettre ni chiffre.',
  },
  proposer: 'Vouliez-vous dire :',
  conseils: ['Vérifiez l’orthographe, ou écrivez un mot plus courant.', 'Essayez avec moins de mots.', 'Ou parcourez les rubriques et les préoccupations, ci-dessous.'],
  panne: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez ; ou parcourez les rubriques, ci-dessous.',
  reessayer: 'Réessayer',
  filtreInconnu: 'Un filtre de cette adresse n’existe plus : il est laissé de côté.',
  genre: 'Type de contenu',
  filtrer: 'Filtrer',
  choisis: 'Filtres choisis',
  retirer: (libelle: string) => `Retirer le filtre : ${libelle}`,
  toutRetirer: 'Retirer tous les filtres',
  trier: 'Trier par',
  tris: { pertinence: 'pertinence', date: 'date' },
  premiers: { pertinence: 'Les plus proches', date: 'Les plus récents' },
  voir: (n: number, genre: string) => `Tout voir : ${genre} (${n})`,
  aussi: 'Autres types de contenu',
  suite: (n: number) => `Afficher ${count(n, 'autre résultat', 'autres résultats')}`,
  liste: (n: number, total: number) => (n === total ? `${count(n, 'page affichée', 'pages affichées')}` : `${count(n, 'page affichée', 'pages affichées')} sur ${total}`),
  listeIncomplete: 'La suite de la liste n’a pas pu être chargée. Vérifiez votre connexion, puis choisissez de nouveau.',
  raccourci: 'La touche « / » mène à la recherche, depuis toutes les pages',
  rien: 'Aucune page de cette liste ne réunit ces filtres.',
} as const;

/** @returns a text of the interface with the spaces of French */
export const dit = typograph;
