/** Documents of every genre, as small as they may be; each test changes what it is about. */
import { formSheet } from '../../../src/documents/fiches/formulaire.ts';
import { text } from '../../../src/documents/inline.ts';
import type { Block, BookletDocument, CardDocument, DocumentModel, Fiche, FicheDocument, FormDocument, Section, SheetDocument } from '../../../src/documents/model.ts';
import type { FormModel } from '../../../src/formulaires/model.ts';

export const par = (words: string): Block => ({ t: 'par', children: text(words) });

export const piste = (n: number, words = 'Poser sur la table une trace d’élève, et demander ce qu’elle montre.'): Block => ({
  t: 'row',
  note: { etat: 'proposee' },
  blocks: [{ t: 'heading', level: 3, children: text(`${n}. Ouvrir par les élèves`) }, par(words)],
});

export const fiche = (sections: Section[] = [{ titre: 'Présentation', blocks: [par('Un paragraphe.')] }]): Fiche => ({
  genre: 'Ressource',
  famille: 'ressources',
  titre: 'Une ressource',
  faits: [{ nom: 'Année', valeur: '2009' }],
  chapeau: 'Ce qu’elle apporte.',
  bandeaux: [],
  sections,
  adresse: { lisible: 'resonances.example/ressources/une/', url: 'https://resonances.example/ressources/une/' },
  mentions: ['Publié le 5 novembre 2026.', 'Licence CC BY-SA 4.0.'],
});

export const ficheDocument = (sections?: Section[]): FicheDocument => ({
  genre: 'fiche',
  sortie: 'ressources/une/fiche.pdf',
  source: 'content/ressources/une.mdx',
  titre: 'Une ressource',
  version: '2026-11-05',
  fiche: fiche(sections),
});

export const sheetDocument = (situation = 'Deuxième visite. La consigne a été donnée trois fois.', pistes: Block[] = [piste(1), piste(2), piste(3)]): SheetDocument => ({
  genre: 'feuille',
  sortie: 'syntheses/une/fiche.pdf',
  source: 'content/syntheses/une.mdx',
  titre: 'Une synthèse',
  version: '2026-11-05',
  fiche: {
    ...fiche([
      { note: { titre: 'La situation' }, blocks: [par(situation)] },
      { titre: 'Des pistes', blocks: pistes },
    ]),
    genre: 'Fiche synthèse',
    famille: 'pratiques',
    titre: 'Comment dire ce qui ne va pas ?',
    suite: [],
    ecrire: { titre: 'Ce que j’essaie', note: { texte: text('D’ici la prochaine séance') } },
    renvoi: { avec: 'La page garde la suite.', sans: 'Faute de place, la page garde la discussion.' },
  },
});

export const card = (titre: string): CardDocument => ({
  genre: 'carte',
  sortie: 'ressources/une/carte.png',
  source: 'content/ressources/une.mdx',
  carte: { famille: 'ressources', motFamille: 'Ressources', genre: 'Ressource', titre },
});

export const formDocument = (form: FormModel, forme: FormDocument['forme']): FormDocument => ({
  genre: 'formulaire',
  forme,
  sortie: `formulaires/${form.id}/${forme === 'word' ? 'formulaire.docx' : `${forme}.pdf`}`,
  source: `content/formulaires/${form.id}.mdx`,
  titre: form.titre,
  version: '2026-11-05',
  formulaire: formSheet(form, { statut: 'publie', exemple: false, publie_le: '2026-11-05', licence: 'CC-BY-SA-4.0' }, { place: { site: 'https://resonances.example', base: '/' }, pathOf: (key) => `/${key}/` }),
});

export const booklet = (fiches: string[]): BookletDocument => ({
  genre: 'livret',
  sortie: 'modules/un/livret.pdf',
  source: 'content/modules/un.mdx',
  titre: 'Un livret',
  version: '2026-11-05',
  livret: { genre: 'Livret', famille: 'formation', titre: 'Un livret', faits: [], bandeaux: [], sommaire: 'Sommaire', fiches, adresse: { lisible: '/modules/un/' }, mentions: [] },
});

/** Every kind of block, once. */
export const everyBlock = (): Block[] => [
  { t: 'heading', level: 3, children: text('Un titre') },
  { t: 'par', children: [...text('Un mot '), { t: 'strong', children: text('fort') }, { t: 'emph', children: text('dit') }, { t: 'break' }, { t: 'link', url: 'https://ailleurs.example/', children: text('ailleurs') }] },
  { t: 'list', ordered: true, items: [[par('Un.')], [par('Deux.')]] },
  { t: 'table', table: { heads: [text('a'), text('b')], rows: [[{ head: true, blocks: [par('tête')] }, { blocks: [par('corps')] }]] } },
  { t: 'quote', blocks: [par('Une voix.')], source: 'Un rapport' },
  { t: 'box', genre: 'conseil', titre: 'Conseil', blocks: [par('Un conseil.')] },
  { t: 'code', text: 'x < 3' },
  { t: 'rule' },
  { t: 'definitions', items: [{ terme: text('FOAD'), blocks: [par('Formation ouverte.')] }] },
  { t: 'ruled', items: [[par('Un lien')]] },
  piste(1),
  { t: 'string', alt: 'Sa vie', nodes: [{ jour: '5 mai', etat: 'proposee', essais: 0 }, { jour: '6 juin', etat: 'retenue', essais: 3 }] },
];

/** One document of each genre, that hold every kind of block between them. */
export const everyGenre = (): DocumentModel[] => [ficheDocument([{ titre: 'Tout', blocks: everyBlock() }]), sheetDocument(), booklet(['ressources/une/fiche.pdf', 'syntheses/une/fiche.pdf']), card('Une carte')];
