/** Every word of the forms that are filled in the browser, and of what they give. The rest of the interface is in `fr.ts`. */
import { upperFirst } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const figures = new Intl.NumberFormat('fr-FR');
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
const monthName = (number: number) => month.format(new Date(Date.UTC(2000, number - 1, 1)));
const FEBRUARY = 2;

const words = {
  ligneSur: (n: number, total: number) => `Ligne ${n} sur ${total}`,
  cellule: (colonne: string, ligne: string) => `${colonne} – ${ligne}`,
  oui: 'oui',
  erreurs: {
    obligatoire: 'Remplissez ce champ : il est obligatoire.',
    choisir: 'Choisissez une réponse : elle est obligatoire.',
    cocher: 'Cochez cette case : elle est obligatoire.',
    nombre: 'Écrivez un nombre, par exemple 4 ou 2,5.',
    duree: 'Écrivez une durée, par exemple 1 h 30 ou 45 min.',
    jour: (mois: number, annee: number, jours: number) =>
      `${upperFirst(monthName(mois))}${mois === FEBRUARY ? ` ${annee}` : ''} n’a que ${jours} jours. Écrivez par exemple ${jours}/${String(mois).padStart(2, '0')}/${annee}.`,
    date: {
      mois: 'Une année n’a que 12 mois. Écrivez le jour, le mois, puis l’année, par exemple 30/11/2026.',
      forme: 'Écrivez le jour, le mois et l’année, par exemple 30/11/2026.',
    },
    long: (length: number, max: number) => `Raccourcissez : ${figures.format(length)} caractères, pour ${figures.format(max)} au plus.`,
  },
  ouvrir: {
    vide: 'Ce fichier est vide.',
    tropGros: 'Ce fichier pèse plus de 8 Mo : une fiche enregistrée depuis ce site est bien plus légère. Choisissez le fichier .json que vous avez enregistré ici.',
    tronque: 'Ce fichier est abîmé ou incomplet : son enregistrement ou sa copie a sans doute été interrompu. Ouvrez-en une autre copie, si vous en avez une.',
    autreFichier: 'Ce fichier n’est pas une fiche enregistrée depuis ce site. Choisissez le fichier .json que vous avez enregistré ici.',
    plusRecent: 'Ce fichier vient d’une version plus récente du site. Rechargez la page, puis ouvrez-le de nouveau.',
    autreFormulaire: (sien: string, attendu: string) => `Ce fichier contient « ${sien} », alors que cette page est celle de « ${attendu} ». Ouvrez-le depuis la page de son formulaire.`,
    sansReponses: 'Ce fichier ne contient aucune réponse lisible : il a été abîmé ou modifié à la main.',
  },
} as const;

export const formulaires = typographed(words);
