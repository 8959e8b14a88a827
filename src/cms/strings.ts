/** The words of `/admin/` before the editor opens. */
export const admin = {
  titre: 'Édition · Résonances',
  h1: 'Écrire dans Résonances',
  ouverture: 'L’éditeur s’ouvre…',
  intro: {
    quoi: 'Cet éditeur sert à écrire les synthèses des séances et tout ce que le site publie. Ce que vous écrivez est relu pendant que vous l’écrivez : aucun nom de personne ni d’école ne doit y figurer.',
    local: 'Entrez par le bouton ci-dessous. Aucun mot de passe n’est demandé : ce sont les fichiers de cet ordinateur.',
    forge: 'Connectez-vous par le bouton ci-dessous, avec le compte que vous a donné la personne qui administre le site.',
    suite: [
      'Choisissez « Synthèses » à gauche, puis « + Synthèse ».',
      'Suivez le formulaire dans l’ordre de la séance. À droite, l’aperçu montre la page, puis la fiche à imprimer.',
    ],
    publier: 'Publiez : le site se met à jour. Si vous devez vous interrompre, fermez l’onglet : votre brouillon vous sera proposé à votre retour.',
    brouillon: 'Enregistrez votre brouillon aussi souvent que vous voulez, passez-le à « À relire », puis à « Prêt ». Il n’est sur le site qu’une fois publié.',
    aide: 'Comment écrire une synthèse',
  },
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
