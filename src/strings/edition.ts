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
  },
  encarts: { Encadre: 'Encadré', Citation: 'Citation', Renvoi: 'Renvoi', Etapes: 'Étapes', Exemple: 'Exemple' } as Readonly<Record<string, string>>,
  dialogue: {
    titre: (nom: string) => `Insérer : ${nom}`,
    texte: 'Texte',
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
    bouton: (n: number, seance: string) => `Reprendre les ${count(n, 'piste')} de la séance ${seance}`,
    sansCollectif: 'Choisissez d’abord le collectif et la date de la séance : les pistes de la séance précédente seront proposées ici.',
    premiere: 'Aucune séance antérieure de ce collectif n’est publiée : il n’y a rien à débriefer.',
    complet: (seance: string) => `Les pistes de la séance ${seance} sont déjà dans le débriefing.`,
    seance: (numero: number, date: string) => `n° ${numero} (${date})`,
  },
  conflit: (champs: string) =>
    `Quelqu’un d’autre a modifié cette entrée depuis que vous l’avez ouverte (${champs}). Rien n’est écrasé, et votre texte reste ici. Copiez ce que vous avez changé, rechargez la page, refusez le brouillon proposé, puis reportez-le.`,
  disparu: 'Cette entrée a été supprimée ou déplacée depuis que vous l’avez ouverte. Votre texte reste ici : copiez-le, ou dupliquez l’entrée.',
  reseau: 'Le serveur n’a pas répondu. Votre texte reste ici et dans ce navigateur : vérifiez votre connexion, puis enregistrez de nouveau.',
  corps: 'le texte',
  apercu: {
    page: 'Page',
    fiche: 'Fiche A4',
    vues: 'Aperçu',
    note: 'Aperçu de ce que vous écrivez. La page publiée ajoute ses liens et son menu.',
    sansTitre: 'Sans titre',
    tient: 'Tient sur une page (estimation).',
    serre: (corps: string) => `Tient sur une page, en petits caractères : ${corps} points (estimation). Raccourcir la rendrait plus lisible.`,
    deborde: (mm: number) => `Dépasse la page d’environ ${mm} mm, même en petits caractères : raccourcissez, sinon la fiche sera refusée (estimation).`,
    ecrire: 'Nos remarques',
  },
};
