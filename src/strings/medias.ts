/** What is said of the files of `public/medias/`: a sentence, then what to do. */
const megabytes = (bytes: number) => `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} Mo`;
const pair = (message: string, remedy: string): readonly [string, string] => [message, remedy];
const STRIP = 'Déposez-la de nouveau dans l’éditeur du site, qui les retire, ou exportez-la d’un logiciel d’image sans métadonnées.';

export const medias = {
  svg: pair('C’est une image SVG : elle peut contenir du code, qui s’exécuterait sur le site.', 'Exportez-la en PNG ou en WebP, puis déposez ce fichier.'),
  type: (extension: string, permis: string) =>
    pair(extension === '' ? 'Ce fichier n’a pas d’extension.' : `Un fichier .${extension} n’a pas sa place dans les médias.`, `Convertissez-le en ${permis}, ou retirez-le.`),
  nom: (mieux: string) => pair('Le nom contient des majuscules, des accents, des espaces ou des signes : son adresse ne serait pas la même partout.', `Renommez-le ${mieux}, et corrigez les textes qui le citent.`),
  contenu: (extension: string, reel: string | undefined) =>
    pair(
      `Ce fichier n’est pas ce que dit son nom : ${reel === undefined ? `son contenu n’est pas du .${extension}` : `il contient du ${reel.toUpperCase()}`}.`,
      reel === undefined ? 'Exportez-le de nouveau depuis un logiciel d’image, puis déposez le fichier obtenu.' : `Renommez-le en .${reel === 'jpeg' ? 'jpg' : reel}.`,
    ),
  taille: (octets: number, max: number, format: string) =>
    pair(`Le fichier est trop lourd : ${megabytes(octets)}, pour ${megabytes(max)} au plus.`, format === 'pdf' ? 'Réduisez-le, ou donnez plutôt l’adresse du document.' : 'Réduisez l’image : 1 600 pixels de large suffisent.'),
  position: pair('L’image dit où et avec quoi elle a été prise : elle contient une position GPS.', STRIP),
  metadonnees: pair('L’image contient des métadonnées (auteur, appareil, lieu, légende) qui peuvent faire reconnaître quelqu’un.', STRIP),
  metadonneesAvif: pair('L’image AVIF contient des métadonnées.', 'Exportez-la d’un logiciel d’image sans métadonnées, ou en WebP.'),
  actif: pair('Ce PDF contient du code ou des fichiers joints.', 'Imprimez-le de nouveau en PDF, puis déposez le fichier obtenu.'),
  inutile: pair('Aucune entrée ne cite ce fichier.', 'Citez-le dans un texte, ou supprimez-le.'),
  lien: pair('C’est un lien symbolique : il pourrait mener hors du dossier.', 'Remplacez-le par le fichier lui-même.'),
  illisible: pair('Le fichier ne peut pas être lu.', 'Vérifiez les droits et le disque.'),
  absent: (adresse: string) => `« ${adresse} » ne mène à aucun fichier des médias.`,
  deposez: 'Déposez le fichier dans public/medias/, ou corrigez l’adresse.',
  vouliezVous: (adresse: string) => `Vouliez-vous écrire « ${adresse} » ? Sinon, déposez le fichier dans public/medias/.`,
  ecriture: (chemin: string, message: string, remede: string) => `« ${chemin} » est refusé. ${message} ${remede}`,
};
