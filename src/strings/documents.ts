/** Every word of printed documents, of sharing cards and of the links to them. */
import { count } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  fait: '[fait]',
  aFaire: '[à faire]',
  notes: 'Notes',
  encadres: { conseil: 'Conseil', attention: 'Attention', information: 'À savoir', exemple: 'Exemple' },
  marque: 'Résonances',
  progres: (done: number, total: number, rate: number, left: number) => `Documents : ${done} sur ${total}, ${rate.toFixed(0)} par seconde, encore ${Math.ceil(left)} s`,
  bilan: (total: number, rendered: number, seconds: number) => `${count(total, 'document')}, dont ${rendered} à composer : ${seconds.toFixed(1).replace('.', ',')} s.`,
  refus: (n: number) => `Le site n’est pas construit : ${count(n, 'document ne peut pas être imprimé', 'documents ne peuvent pas être imprimés')}, ci-dessus.`,
  /** What to do of a sheet that overflows by so many millimetres. */
  raccourcir: (excess: number, pistes: number) =>
    `Raccourcissez la situation ou les descriptions (environ ${count(20 * excess, 'caractère')})${pistes > 8 ? `, ou gardez moins de pistes (${pistes} aujourd’hui)` : ''}.`,
  /** @param signes each named with its number */
  signesAbsents: (signes: readonly string[], extrait: string): readonly [string, string] =>
    signes.length === 1
      ? [`Le signe ${signes[0] ?? ''} n’existe pas dans les polices des fiches imprimées (« ${extrait} »).`, 'Écrivez-le autrement.']
      : [`Les signes ${signes.join(', ')} n’existent pas dans les polices des fiches imprimées (« ${extrait} »).`, 'Écrivez-les autrement.'],
  cacheFerme: (dossier: string) => `Impossible d’écrire dans « ${dossier} », où sont gardés les documents déjà composés. Libérez ce dossier, ou désignez-en un autre par RESONANCES_CACHE_DOCUMENTS.`,
  genres: {
    syntheses: 'Fiche synthèse',
    pistes: 'Piste d’action',
    capitalisations: 'Récit de capitalisation',
    cadrages: 'Cadrage',
    ressources: 'Ressource',
    interventions: 'Intervention tutorale',
    modules: 'Module de formation',
    collectifs: 'Collectif de tuteurs et de tutrices',
    glossaire: 'Glossaire',
  },
  liens: {
    fiche: 'Fiche à imprimer',
    livretModule: 'Livret du module',
    livretCollectif: 'Livret de l’année',
    livretTerme: 'Livret de ces pages',
    livretGlossaire: 'Glossaire à imprimer',
    pdf: '(PDF)',
    /** Written once the document is made: its pages, its weight. */
    pdfMesure: (pages: number, kilo: number) => `(PDF, ${count(pages, 'page')}, ${count(kilo, 'ko', 'ko')})`,
  },
  carte: (genre: string, titre: string) => `Carte de partage. ${genre} : ${titre}`,
  ecrire: { titre: 'Ce que j’essaie, avec qui, quand', marge: 'D’ici la prochaine séance' },
  suite: {
    avec: 'La page garde la suite : ce que les pistes deviennent, les pages qui y renvoient, les essais des autres collectifs.',
    sans: (quoi: string) => (quoi ? `Faute de place, cette feuille laisse à la page, et au livret du collectif, ${quoi}.` : ''),
    debriefing: 'le débriefing',
    discussion: 'ce que la discussion a fait bouger',
    ressources: 'les ressources',
  },
  sommaire: 'Sommaire',
  version: (publie: string, revise?: string) => (revise ? `Publié le ${publie}, révisé le ${revise}.` : `Publié le ${publie}.`),
  licence: (nom: string) => `Licence ${nom}.`,
  exemple: 'Contenu d’exemple.',
  relecture: 'Relecture de confidentialité faite.',
  qr: (adresse: string) => `Code QR vers la page ${adresse}`,
  choix: {
    ajouter: 'Ajouter à mon livret',
    retirer: 'Retirer de mon livret',
    plein: 'Livret plein : 100 fiches au plus',
    nonGarde: 'Ce navigateur refuse d’enregistrer',
    titre: 'Mon livret',
    titreParDefaut: 'Mon livret',
    chapeau: 'Choisissez des fiches, rangez-les, imprimez-les en un seul document ou envoyez-en la liste par un lien.',
    mesFiches: 'Les fiches choisies',
    sansScript: 'Pour composer un livret, cette page a besoin de JavaScript. Sans lui, chaque fiche se télécharge en PDF depuis sa page ; les modules et les collectifs ont leur livret tout fait.',
    rien: 'Aucune fiche pour l’instant. Sur une fiche, le bouton « Ajouter à mon livret » la range ici. Pour commencer :',
    recu: 'Vous lisez un livret reçu par un lien : il n’est pas enregistré dans ce navigateur.',
    garder: 'Garder ces fiches dans mon livret',
    garde: 'Ces fiches sont dans votre livret.',
    titreLivret: 'Titre du livret imprimé',
    imprimer: 'Imprimer le livret',
    partager: 'Partager par un lien',
    vider: 'Vider le livret',
    vide: 'Le livret est vide.',
    lien: 'Lien vers ce livret',
    copie: 'Le lien est copié : collez-le dans un message.',
    aCopier: 'Copiez le lien ci-dessus.',
    comment: 'Bon à savoir',
    prive: 'La liste reste dans ce navigateur : rien n’est envoyé, rien n’est compté. Le lien de partage contient la liste elle-même, et ne passe par aucun serveur.',
    numeros: 'Le livret imprimé ici a une couverture et un sommaire, sans numéros de page : les navigateurs ne savent pas les écrire dans un sommaire. Les livrets en PDF des modules et des collectifs en ont.',
    refuse: 'Ce navigateur refuse d’enregistrer : le livret sera perdu en quittant la page. Partagez-le par un lien pour le garder.',
    monter: 'Monter',
    descendre: 'Descendre',
    oter: 'Retirer',
    monterNom: (titre: string) => `Monter : ${titre}`,
    descendreNom: (titre: string) => `Descendre : ${titre}`,
    oterNom: (titre: string) => `Retirer : ${titre}`,
    deplacee: (titre: string, place: number, total: number) => `« ${titre} » est en position ${place} sur ${total}.`,
    retiree: (titre: string) => `« ${titre} » n’est plus dans le livret.`,
    enTrop: (n: number, most: number) =>
      `Un livret compte ${most} fiches au plus : ${n === 1 ? 'la dernière n’y est pas. Composez-en un second pour elle.' : `les ${n} dernières n’y sont pas. Composez-en un second pour elles.`}`,
    introuvable: (path: string) => `Page introuvable : ${path}`,
  },
  livret: {
    module: 'Livret du module',
    collectif: 'Livret d’une année de collectif',
    terme: (vocabulaire: string, code = '') => `Livret : ${vocabulaire} ${code}`.trim(),
    glossaire: 'Glossaire',
    fiches: 'Fiches',
    nombre: (n: number) => count(n, 'fiche'),
    exemple: 'Ce livret contient des contenus d’exemple : ils sont inventés, aucune personne n’y est reconnaissable.',
    version: (jour: string) => `Dernière version : ${jour}.`,
  },
} as const;

export const documents = typographed(words);
