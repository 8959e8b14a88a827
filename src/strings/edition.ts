/** The words of the editor that are ours: what its own controls, checks and previews say. */
import { count } from '../lib/french.ts';

export const edition = {
  compteur: (n: number, max: number) => (n > max ? `${count(n - max, 'caractère', 'caractères')} de trop sur ${max}` : `${n} sur ${max} caractères`),
  outils: 'Mise en forme',
  boutons: {
    titre: 'Titre',
    sousTitre: 'Sous-titre',
    gras: 'Gras',
    italique: 'Italique',
    liste: 'Liste',
    numeros: 'Liste numérotée',
    lien: 'Lien',
    image: 'Image',
  },
  encarts: { Encadre: 'Encadré', Citation: 'Citation', Renvoi: 'Renvoi', Etapes: 'Étapes', Exemple: 'Exemple' } as Readonly<Record<string, string>>,
  dialogue: {
    titre: (nom: string) => `Insérer : ${nom}`,
    texte: 'Texte',
    alternative: 'Ce que montre l’image, pour qui ne la voit pas',
    adresse: 'Adresse, qui commence par https://',
    attributs: { titre: 'Titre (facultatif)', type: 'Type', vers: 'Entrée du site', source: 'Source (facultative)' } as Readonly<Record<string, string>>,
    types: { conseil: 'Conseil', attention: 'Attention', information: 'Information' } as Readonly<Record<string, string>>,
    choisir: 'Cherchez par le titre',
    inserer: 'Insérer',
    annuler: 'Annuler',
  },
  aideCorps: 'Une ligne vide sépare deux paragraphes. Les boutons posent la mise en forme ; l’aperçu la montre.',
  ressemble: 'Des pistes proches existent déjà :',
  ressembleAide: 'Si c’est la même idée, débriefez la piste existante au lieu d’en écrire une nouvelle.',
  debriefing: {
    elements: (n: number) => (n === 0 ? 'Aucun élément' : count(n, 'élément')),
    /** What is said of a piste until its author says more. */
    pasEssayee: 'Nous n’avons pas essayé.',
    bouton: (n: number, seance: string) => `Reprendre les ${count(n, 'piste')} de la séance ${seance}`,
    sansCollectif: 'Choisissez d’abord le collectif et la date de la séance : les pistes de la séance précédente seront proposées ici.',
    premiere: (date: string) => `Aucune séance de ce collectif n’est publiée avant le ${date} : il n’y a rien à débriefer.`,
    complet: (seance: string) => `Les pistes de la séance ${seance} sont déjà dans le débriefing.`,
    seance: (numero: number, date: string) => `n° ${numero} (${date})`,
  },
  conflit: (champs: string) =>
    `Quelqu’un d’autre a modifié cette entrée depuis que vous l’avez ouverte (${champs}). Rien n’est écrasé, et votre texte reste ici. Copiez ce que vous avez changé, rechargez la page, refusez le brouillon proposé, puis reportez-le.`,
  disparu: 'Cette entrée a été supprimée ou déplacée depuis que vous l’avez ouverte. Votre texte reste ici : copiez-le, ou dupliquez l’entrée.',
  reseau: 'Le serveur n’a pas répondu. Votre texte reste ici et dans ce navigateur : vérifiez votre connexion, puis enregistrez de nouveau.',
  brouillonAilleurs:
    'Quelqu’un d’autre a commencé un brouillon de cette entrée depuis que vous l’avez ouverte. Rien n’est écrasé, et votre texte reste ici. Copiez ce que vous avez changé, rechargez la page, refusez le brouillon proposé, puis reportez-le.',
  brouillonParti: 'Ce brouillon a été publié ou supprimé depuis que vous l’avez ouvert. Votre texte reste ici : copiez ce que vous avez changé, rechargez la page, puis reportez-le.',
  forge: {
    session: 'Votre connexion a expiré. Votre texte reste dans ce navigateur : déconnectez-vous par le menu en haut à droite, puis reconnectez-vous.',
    droit: 'Vous n’avez pas le droit de faire cela ici. Votre texte reste dans ce navigateur, et un brouillon déjà enregistré est gardé : demandez à une personne qui relit.',
    absent: 'La forge ne trouve plus ce texte : il a été déplacé, supprimé, ou vous n’y avez plus accès. Votre texte reste ici.',
    fusion: 'Le texte publié a changé au même endroit que ce brouillon, et les deux ne peuvent être réunis ici. Rien n’est perdu : prévenez la personne qui administre le site.',
    panne: (statut: number | null) => `La forge a répondu par une erreur${statut === null ? '' : ` (${statut})`}. Votre texte reste ici : réessayez dans un moment.`,
    refus: (message: string) => `La forge a refusé : ${message}`,
  },
  corps: 'le texte',
  publie: {
    quand: 'Publié. Le site se met à jour : la page sera visible dans quelques minutes.',
    voir: 'Voir la page',
    fermer: 'Fermer',
  },
  jour: {
    aujourdhui: 'Aujourd’hui',
    effacer: 'Effacer',
    incomplet: 'Écrivez une date complète : le jour, le mois et l’année en quatre chiffres.',
  },
  /** @param noms labels of the fields that are empty or wrong, the first ones @param reste how many others */
  aCorriger: (noms: readonly string[], reste: number) =>
    `Rien n’est enregistré. À remplir ou à corriger : ${noms.join(', ')}${reste > 0 ? `, et ${count(reste, 'autre')}` : ''}.`,
  aCorrigerSansNom: 'Rien n’est enregistré : un champ est à corriger. Il est signalé en rouge.',
  apercu: {
    page: 'Page',
    fiche: 'Fiche A4',
    vues: 'Aperçu',
    note: 'Aperçu de ce que vous écrivez. La page publiée ajoute ses liens et son menu.',
    voir: 'Voir la page publiée',
    sansTitre: 'Sans titre',
    tient: 'Tient sur une page (estimation).',
    serre: (corps: string) => `Tient sur une page, en petits caractères : ${corps} points (estimation). Raccourcir la rendrait plus lisible.`,
    deborde: (mm: number) => `Dépasse la page d’environ ${mm} mm, même en petits caractères : raccourcissez, sinon la fiche sera refusée (estimation).`,
    ecrire: 'Nos remarques',
  },
  garde: {
    certain: 'À reformuler avant d’enregistrer.',
    douteux: 'À vérifier.',
    phrase: (phrase: string) => `Vous écrivez : « ${phrase} »`,
    plutot: (phrase: string) => `Plutôt : « ${phrase} »`,
    garder: (mots: string) => `Garder « ${mots} » : personne n’est reconnaissable`,
    refus: 'Quelqu’un est nommé, ou reconnaissable : lisez l’avis sous le champ, et reformulez.',
    choix: 'Un passage est à vérifier : reformulez-le, ou choisissez de le garder, sous le champ.',
  },
  noms: { plier: 'Déplier ou replier', retirer: 'Retirer cet élément', deplacer: 'Déplacer cet élément', apercu: 'Aperçu de l’entrée' },
};
