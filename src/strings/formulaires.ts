/** Every word of the forms that are filled in the browser, and of what they give. The rest of the interface is in `fr.ts`. */
import { count, enumerate, upperFirst } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const figures = new Intl.NumberFormat('fr-FR');
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
const monthName = (number: number) => month.format(new Date(Date.UTC(2000, number - 1, 1)));
const FEBRUARY = 2;

/** Enough to find them: a sign may be in every cell of a table. */
const MOST_PLACES = 5;
function places(champs: readonly string[]): string[] {
  const named = champs.slice(0, champs.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES).map((champ) => `« ${champ} »`);
  const rest = champs.length - named.length;
  return rest > 0 ? [...named, count(rest, 'autre champ', 'autres champs')] : named;
}

const words = {
  ligneSur: (n: number, total: number) => `Ligne ${n} sur ${total}`,
  cellule: (colonne: string, ligne: string) => `${colonne} – ${ligne}`,
  oui: 'oui',
  notice: {
    titre: 'Rien ne quitte ce navigateur.',
    texte: 'Ce que vous écrivez n’est envoyé à personne : la page se remplit, se garde et s’exporte sur cet appareil, même sans connexion.',
    destinataires: 'Une fois rempli, ce document ne va qu’à :',
    conservation: 'Durée de conservation :',
  },
  sansScript: 'Sans JavaScript, ce formulaire s’imprime vierge, pour écrire à la main.',
  forme: { date: 'Par exemple 30/11/2026.', duree: 'Par exemple 1 h 30 ou 45 min.' },
  formeCourte: { date: 'jj/mm/aaaa', duree: '1 h 30, 45 min' },
  sansReponse: 'Retirer la réponse',
  pour: (quoi: string) => ` : ${quoi}`,
  ajouter: 'Ajouter une ligne',
  retirer: 'Retirer',
  ligne: (n: number) => `Ligne ${n}`,
  retirerLigne: (n: number) => `Retirer la ligne ${n}`,
  remettreLigne: (n: number) => `Remettre la ligne ${n}`,
  compte: (n: number, max: number) => `${count(n, 'ligne')}, ${max} au plus.`,
  ligneAjoutee: (n: number) => `Ligne ${n} ajoutée.`,
  ligneRetiree: (n: number, reste: number) => `Ligne ${n} retirée. Il reste ${count(reste, 'ligne')}.`,
  ligneRemise: (n: number) => `Ligne ${n} remise.`,
  tropDeLignes: (max: number) => `Ce tableau compte ${max} lignes au plus. Pour en écrire davantage, remplissez une seconde fiche.`,
  total: (libelle: string, somme: string) => `Total, ${libelle} : ${somme}`,
  nonComptees: (n: number) => ` (${count(n, 'case illisible non comptée', 'cases illisibles non comptées')})`,
  ouvrirFichier: 'Ouvrir un fichier enregistré (.json)',
  garder: {
    demande: 'Garder mes réponses dans ce navigateur',
    aide: 'Pour reprendre plus tard, ici même. Ne le demandez pas sur un poste partagé.',
    fait: (jour: string, heure: string) => `Gardé dans ce navigateur le ${jour} à ${heure}.`,
    arrete: 'Ce navigateur ne garde plus rien de ce formulaire. Ce qui est écrit reste dans la page.',
    autre: 'Cet onglet ne garde rien. Ce navigateur garde d’autres réponses à ce formulaire, écrites dans un autre onglet : « Effacer mes données » les efface.',
    repris: (jour: string, heure: string) => `Vos réponses gardées dans ce navigateur le ${jour} à ${heure} sont revenues.`,
    revenues: 'Vos réponses gardées dans ce navigateur sont revenues.',
    plein: 'La mémoire de ce navigateur est pleine : vos dernières réponses n’y sont pas gardées. Elles restent dans la page ; enregistrez-les dans un fichier.',
    refuse: 'Ce navigateur refuse de garder des données (navigation privée ou réglage). Vos réponses restent dans la page ; enregistrez-les dans un fichier.',
    illisible: 'Ce navigateur gardait des réponses que cette page ne sait pas lire. Elles n’ont pas été touchées ; elles seront remplacées si vous demandez de garder celles-ci.',
  },
  onglets: {
    titre: 'Deux onglets remplissent ce formulaire.',
    texte: (heure: string) => `L’autre a gardé d’autres réponses à ${heure}. Ici, rien n’est plus gardé tant que vous n’avez pas choisi ; rien de ce que vous avez écrit n’est perdu.`,
    suspendu: 'Rien n’est gardé dans cet onglet tant que vous n’avez pas choisi entre les deux.',
    prendre: 'Prendre les réponses de l’autre onglet',
    garder: 'Garder celles de cet onglet',
    prises: 'Les réponses de l’autre onglet sont ici.',
    efface: 'Un autre onglet a effacé les données gardées. Ce qui est écrit ici reste dans la page, mais n’est plus gardé.',
  },
  question: {
    remplacer: { titre: 'Remplacer ce qui est écrit ?', texte: 'Les réponses écrites dans cette page ne sont pas enregistrées : elles laisseraient leur place à celles du fichier.', oui: 'Remplacer', non: 'Ne rien changer' },
    prendre: { titre: 'Remplacer ce qui est écrit ?', texte: 'Les réponses écrites dans cet onglet laisseraient leur place à celles de l’autre.', oui: 'Remplacer', non: 'Ne rien changer' },
    effacer: { titre: 'Effacer mes données ?', texte: 'Tout ce qui est écrit dans cette page et gardé dans ce navigateur pour ce formulaire disparaît, sans retour. Les fichiers que vous avez enregistrés restent où ils sont.', oui: 'Effacer mes données', non: 'Ne rien effacer' },
  },
  effacer: { bouton: 'Effacer mes données', fait: 'Tout est effacé, dans la page et dans ce navigateur.' },
  apres: {
    titre: 'Une fois rempli',
    ou: 'Le document rempli reste sur cet appareil : c’est à vous de le remettre, aux seules personnes qui peuvent le recevoir.',
    imprimer: 'Imprimer',
    enregistrer: 'Enregistrer un fichier (.json)',
    enregistre: (nom: string) => `Le fichier ${nom} contient tout ce qui est écrit ici : rangez-le à l’abri. Il s’ouvre depuis cette page.`,
  },
  pdf: {
    bouton: 'PDF rempli',
    fait: (nom: string) => `Le fichier ${nom} contient la fiche remplie : remettez-le aux seules personnes qui peuvent la recevoir.`,
    absent: 'Le PDF rempli n’est pas disponible : ses fichiers n’ont pas pu être chargés. Rechargez la page avant de la remplir, ou imprimez-la.',
    refus: 'Le PDF n’a pas été fait',
    manquants: 'Des signes ne peuvent pas être dessinés dans le PDF',
    carre: 'Ils restent dans leur champ, mais laissent un carré vide sur la feuille :',
    signe: (signe: string, code: string, champs: readonly string[]) => `${signe} (${code}), dans ${enumerate(places(champs))}`,
    quandMeme: 'Faire le PDF quand même',
    corriger: 'Revenir à la fiche',
  },
  bilan: {
    titre: (n: number) => `${count(n, 'réponse')} à revoir`,
    texte: 'Corrigez, ou continuez ainsi : rien n’empêche de rendre une fiche incomplète.',
    lien: (champ: string, message: string) => `${champ} : ${message}`,
    continuer: 'Continuer quand même',
  },
  ouvert: {
    refus: 'Le fichier n’a pas été ouvert',
    rien: 'Ce qui était écrit dans la page n’a pas changé.',
    titre: (date: string) => `Fichier ouvert${date}`,
    du: (jour: string, heure: string) => `, enregistré le ${jour} à ${heure}`,
    complet: 'Toutes ses réponses sont dans la page.',
    autreVersion: 'Il vient d’une autre version de ce formulaire.',
    manquants: 'Il ne disait rien de :',
    aPart: 'Ces réponses n’ont pas de place dans le formulaire d’aujourd’hui. Les voici, pour les recopier où il convient :',
    aPartReste: 'Elles restent dans ce que vous gardez et enregistrez, jusqu’à ce que vous fermiez ce message.',
    autres: (n: number) => `Et ${count(n, 'autre')}.`,
    fermer: 'Fermer ce message',
  },
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
    illisible: 'Ce fichier n’a pas pu être lu : il a peut-être été déplacé ou renommé. Choisissez-le de nouveau.',
    tropGros: 'Ce fichier pèse plus de 8 Mo : une fiche enregistrée depuis ce site est bien plus légère. Choisissez le fichier .json que vous avez enregistré ici.',
    tronque: 'Ce fichier est abîmé ou incomplet : son enregistrement ou sa copie a sans doute été interrompu. Ouvrez-en une autre copie, si vous en avez une.',
    autreFichier: 'Ce fichier n’est pas une fiche enregistrée depuis ce site. Choisissez le fichier .json que vous avez enregistré ici.',
    sansVersion: 'Ce fichier ne dit pas sa version : il a été abîmé ou modifié à la main. Ouvrez-en une autre copie, si vous en avez une.',
    plusRecent: 'Ce fichier vient d’une version plus récente du site. Rechargez la page, puis ouvrez-le de nouveau.',
    autreFormulaire: (sien: string, attendu: string) => `Ce fichier contient « ${sien} », alors que cette page est celle de « ${attendu} ». Ouvrez-le depuis la page de son formulaire.`,
    sansReponses: 'Ce fichier ne contient aucune réponse lisible : il a été abîmé ou modifié à la main.',
  },
} as const;

export const formulaires = typographed(words);
