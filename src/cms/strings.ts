/** The words of `/admin/` before the editor opens. */
export const admin = {
  titre: 'Édition · Résonances',
  h1: 'Écrire dans Résonances',
  ouverture: 'L’éditeur s’ouvre…',
  retour: 'Retour au site',
  sansJavascript: 'L’éditeur a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez cette page.',
  sansServeur: {
    titre: 'Cette adresse ne permet pas encore d’écrire',
    local: 'Pour modifier les contenus sur votre ordinateur, ouvrez le dossier du projet, lancez la commande',
    localSuite: 'puis revenez à cette page à l’adresse que la commande affiche.',
    forge: 'Écrire depuis un site en ligne demande de le relier à la forge qui garde ses fichiers (GitLab, GitHub ou Forgejo).',
    aQui: 'Ce réglage n’est pas fait ici : adressez-vous à la personne qui administre le site.',
    essai: 'Essayer l’éditeur sans rien enregistrer',
  },
  panne: {
    titre: 'L’éditeur n’a pas pu s’ouvrir',
    texte: 'Rechargez la page. Si cela se reproduit, transmettez cette adresse et l’heure à la personne qui administre le site.',
  },
};
