/** The words of framing documents: which version holds, and what changed from one to the other. */
import { count } from '../lib/french.ts';
import { formatDay } from '../lib/dates.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  statuts: {
    'en-vigueur': 'En vigueur',
    'dernier-connu': 'Dernier texte connu, non en vigueur',
    'a-venir': 'À venir',
    ancien: 'Version antérieure',
    'non-date': 'Texte non daté',
    retire: 'Retiré',
  },
  enVigueurExemple: 'En vigueur (exemple)',
  avis: {
    'dernier-connu': (fin: string | undefined) =>
      fin ? `Ce texte n’est plus en vigueur depuis le ${formatDay(fin)}. C’est le dernier texte connu de sa série.` : 'C’est le dernier texte connu de sa série, et il n’est pas en vigueur.',
    ancien: (fin: string | undefined) => (fin ? `Ce texte n’est plus en vigueur depuis le ${formatDay(fin)}.` : 'Ce texte n’est plus en vigueur.'),
    'a-venir': (debut: string) => `Ce texte n’entre en vigueur que le ${formatDay(debut)}.`,
    'non-date': 'La source ne date pas ce texte : rien ne dit s’il est encore en vigueur.',
    enVigueur: 'Lire le texte en vigueur :',
    enVigueurExemple: 'Lire le texte en vigueur (exemple) :',
    dernierConnu: 'Lire le dernier texte connu :',
  },
  versions: {
    titre: 'Les versions de ce texte',
    colonnes: { version: 'Version', validite: 'En vigueur', statut: 'Aujourd’hui', changements: 'Ce qui a changé depuis' },
    ici: 'cette page',
    premiere: 'première version',
    nonDate: 'non daté',
    depuis: (annee: string) => `Ce qui a changé depuis ${annee}`,
  },
  changements: {
    fil: (annee: string) => `Depuis ${annee}`,
    titre: (avant: string, apres: string) => `Ce qui a changé de ${avant} à ${apres}`,
    chapeau: (avant: string, apres: string) => `Section par section, ce que « ${apres} » ajoute, retire, déplace ou reformule par rapport à « ${avant} ».`,
    versions: { avant: 'Avant', apres: 'Après' },
    resume: 'En résumé',
    rien: 'Rien n’a changé entre ces deux versions.',
    bilan: {
      ajoutees: (n: number) => count(n, 'section ajoutée', 'sections ajoutées'),
      supprimees: (n: number) => count(n, 'section supprimée', 'sections supprimées'),
      deplacees: (n: number) => count(n, 'section déplacée', 'sections déplacées'),
      reformulees: (n: number) => count(n, 'section reformulée', 'sections reformulées'),
      inchangees: (n: number) => count(n, 'section inchangée', 'sections inchangées'),
    },
    deuxPoints: (bilan: string) => `${bilan} :`,
    parties: { reperes: 'Repères', calendrier: 'Calendrier', texte: 'Texte', acteurs: 'Acteurs', annexes: 'Annexes' },
    sorte: { inchangee: 'Inchangée', reformulee: 'Reformulée', ajoutee: 'Ajoutée', supprimee: 'Supprimée' },
    deplacee: 'Déplacée',
    place: (avant: string | undefined, apres: string | undefined) =>
      `${avant ? `Elle suivait « ${avant} »` : 'Elle venait en premier'} ; ${apres ? `elle suit maintenant « ${apres} »` : 'elle vient maintenant en premier'}.`,
    sansChangement: 'Sans changement :',
    lecture: 'Ce qui est barré est retiré, ce qui est souligné est ajouté ; un lecteur d’écran annonce le début et la fin de chaque passage.',
    marques: { ajout: 'début de l’ajout : ', finAjout: ' fin de l’ajout. ', retrait: 'début du retrait : ', finRetrait: ' fin du retrait. ' },
    introduction: 'Introduction',
    champs: { perimetre: 'Périmètre', ressources: 'Ressources' },
    formulaire: (titre: string) => `Formulaire : ${titre}`,
  },
} as const;

export const cadrages = typographed(words);

export type Statut = keyof typeof words.statuts;

/** The words of the mark of a version; a sample never says « En vigueur » alone (DESIGN §7.15). */
export const motsDuStatut = (statut: Statut, exemple: boolean) => (statut === 'en-vigueur' && exemple ? cadrages.enVigueurExemple : cadrages.statuts[statut]);
