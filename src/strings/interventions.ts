/** The words of distance tutoring: the table, the paths, the workload. */
import { count } from '../lib/french.ts';
import { formatMinutes } from '../lib/dates.ts';
import { typographed } from '../lib/typographie.ts';

/** « 20 min à 1 h 10 », or a single duration. */
const between = ({ min, max }: { min: number; max: number }) => (min === max ? formatMinutes(min) : `${formatMinutes(min)} à ${formatMinutes(max)}`);

const words = {
  entre: between,
  table: {
    titre: 'Toutes les interventions',
    legende: (n: number) => `${count(n, 'intervention')}, de la forme d’abandon que l’on rencontre le plus tôt à celle qui vient le plus tard.`,
    trier: (colonne: string) => `Trier par ${colonne.toLowerCase()}`,
    triee: (colonne: string, croissant: boolean) => `Tableau trié par ${colonne.toLowerCase()}, ordre ${croissant ? 'croissant' : 'décroissant'}.`,
    choisir: 'Compter dans ma charge',
    choisirNom: (titre: string) => `Compter dans ma charge : ${titre}`,
  },
  parcours: {
    titre: (forme: string) => `Face à : ${forme.toLowerCase()}`,
    marge: 'Un parcours',
    signes: 'Ce qui peut l’annoncer',
    dansLOrdre: 'Que faire, dans l’ordre',
    suite: (n: number) => count(n, 'autre intervention', 'autres interventions'),
    temps: 'Temps à prévoir :',
    uneFois: (temps: string) => `${temps} en tout`,
    parSemaine: (temps: string) => `${temps} par semaine`,
    etSemaine: (uneFois: string, semaine: string) => `${uneFois}, puis ${semaine}`,
    sansDuree: (n: number) => `${count(n, 'intervention')} sans durée dans la source.`,
    rien: 'La source ne donne aucune durée.',
    terme: 'Tout ce qui s’y rapporte',
  },
  charge: {
    titre: 'Estimer ma charge de la semaine',
    sans: 'Avec JavaScript, cette page additionne les durées des interventions que vous choisissez. Sans lui, les durées se lisent dans la dernière colonne du tableau : multipliez chacune par le nombre de fois, puis additionnez.',
    avec: 'Cochez des interventions dans le tableau : leurs durées s’additionnent ici. Rien n’est envoyé ni conservé.',
    vide: 'Aucune intervention choisie.',
    fois: 'Fois par semaine',
    foisDe: (titre: string) => `Fois par semaine : ${titre}`,
    source: (frequence: string) => `la source dit : ${frequence}`,
    forfait: 'compté à la semaine par la source',
    inconnue: 'durée non précisée : non comptée',
    retirer: 'Retirer',
    total: (n: number, temps: string) => `${count(n, 'intervention choisie', 'interventions choisies')} : ${temps} par semaine.`,
  },
  autrement: {
    titre: 'Choisir autrement',
    plans: 'Par plan de support',
    fonctions: 'Par fonction tutorale',
  },
  objectifs: {
    titre: 'Ses objectifs',
    chapeau: 'Chaque objectif, avec les interventions qui le visent.',
    aucune: 'Aucune intervention ne le vise encore.',
  },
} as const;

export const interventions = typographed(words);
