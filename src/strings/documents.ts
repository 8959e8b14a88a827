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
    sans: (quoi: string) => (quoi ? `Faute de place ici, la page garde ${quoi}.` : ''),
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
  },
  livret: {
    module: 'Livret du module',
    collectif: 'Livret d’une année de collectif',
    terme: (vocabulaire: string) => `Livret : ${vocabulaire}`,
    glossaire: 'Glossaire',
    fiches: 'Fiches',
    nombre: (n: number) => count(n, 'fiche'),
    exemple: 'Ce livret contient des contenus d’exemple : ils sont inventés, aucune personne n’y est reconnaissable.',
    version: (jour: string) => `Dernière version : ${jour}.`,
  },
} as const;

export const documents = typographed(words);
