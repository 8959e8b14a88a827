/** What `check` says of a link inside the site that leads nowhere. */
const meant = (near: string | undefined) => (near === undefined ? '' : `Vouliez-vous écrire « ${near} » ? `);

export const liens = {
  inconnu: (adresse: string) => `Le lien « ${adresse} » ne mène à aucune page du site.`,
  corrigez: (proche: string | undefined) => `${meant(proche)}Pour une entrée, un renvoi suit ses changements : <Renvoi vers="collection/nom">…</Renvoi>.`,
  sansBarre: (adresse: string) => `Le lien « ${adresse} » n’a pas sa barre finale.`,
  ajoutezBarre: (adresse: string) => `Écrivez ${adresse}/.`,
  relatif: (adresse: string) => `Le lien « ${adresse} » n’est pas une adresse complète : il mènerait ailleurs selon la page.`,
  completez: (adresse: string) => (/^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(adresse) ? `Écrivez https://${adresse}.` : 'Commencez par / pour une page du site, par https:// pour une autre.'),
  ancre: (ancre: string, ou: string) => `Le lien mène à « #${ancre} », qui n’est l’ancre d’aucun titre ${ou}.`,
  ici: 'de cette entrée',
  de: (adresse: string) => `de ${adresse}`,
  corrigezAncre: (proche: string | undefined) => `${meant(proche)}L’ancre d’un titre est son texte en minuscules, sans accent, avec des tirets.`,
};
