/** The words of the school year: the calendar, its filters, « en ce moment ». */
import { count, enumerate, lowerFirst } from '../lib/french.ts';
import { formatDay } from '../lib/dates.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  aujourdhui: (day: string) => `aujourd’hui, ${formatDay(day).replace(/ \d{4}$/, '')}`,
  // The words of a source may hold an « et » of their own.
  enCeMoment: (periodes: readonly string[]) => `En ce moment : ${periodes.length === 1 ? lowerFirst(periodes[0] ?? '') : enumerate(periodes.map((periode) => `« ${lowerFirst(periode)} »`))}`,
  bientot: (periode: string) => `Bientôt : ${lowerFirst(periode)}`,
  finie: 'L’année de ce calendrier est terminée',
  numeros: (numeros: readonly string[], total: number) => (numeros.length === 0 ? '' : `Période ${numeros.join(', ')} sur ${total}`),
  maintenant: {
    titre: 'En ce moment, qui fait quoi',
    rien: 'Aucune période n’est en cours dans ce calendrier.',
    rienChoisi: 'Rien en ce moment pour ce choix.',
    tous: 'Tout le monde',
  },
  filtre: {
    titre: 'Choisir ce qui s’affiche',
    acteur: 'Acteur',
    degre: 'Degré',
    tousActeurs: 'Tous les acteurs',
    tousDegres: 'Les deux degrés',
    montre: (n: number, total: number) => `${count(n, 'action affichée', 'actions affichées')} sur ${total}.`,
  },
  parActeur: {
    titre: 'Le calendrier de chaque acteur',
    chapeau: 'Une page par acteur, avec ses seules actions, et un fichier à ajouter à un agenda : il se met à jour à chaque publication.',
    page: (acteur: string) => `Calendrier : ${lowerFirst(acteur)}`,
    description: (acteur: string) => `Ce qui revient, période par période, à l’acteur « ${lowerFirst(acteur)} ».`,
    ics: 'Agenda (.ics)',
    icsDe: (acteur: string) => `Agenda (.ics) : ${lowerFirst(acteur)}`,
    entier: 'Voir le calendrier de tous les acteurs',
    rien: 'Aucune action de cette période ne lui revient.',
  },
  gestes: { ics: 'Ajouter à mon agenda (fichier .ics)' },
  agenda: { exemple: 'Exemple', note: 'Contenu d’exemple : ce texte illustre un cadrage, il ne fait pas foi.', formulaire: (titre: string) => `Formulaire : ${titre}` },
} as const;

export const annee = typographed(words);
