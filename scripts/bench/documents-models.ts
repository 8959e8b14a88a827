/** Models to print by the thousand: the sheet of a synthesis and its sharing card, each in words of its own. */
import { heading, par, pars, text } from '../../src/documents/inline.ts';
import type { Block, CardDocument, DocumentModel, FicheDocument, Section, SheetDocument } from '../../src/documents/model.ts';
import { createRandom } from './random.ts';
import { createWriter, type Writer } from './writer.ts';

const ETATS = ['proposee', 'essayee', 'adaptee', 'retenue', 'abandonnee'] as const;

function piste(index: number, writer: Writer): Block {
  return {
    t: 'row',
    note: { etat: ETATS[index % ETATS.length] },
    blocks: [heading(3, `${index + 1}. ${writer.title(90)}`), par(writer.paragraph(130)), par(writer.paragraph(80), 'note')],
  };
}

/** What became of earlier pistes, and what to read: as long as in the samples. */
function suiteOf(writer: Writer): Section[] {
  const line = (n: number): Block => ({
    t: 'row',
    note: { etat: ETATS[n % ETATS.length], texte: text('3 essais') },
    blocks: [heading(3, writer.title(50)), par(writer.paragraph(110)), par(writer.paragraph(60), 'note')],
  });
  const read = (): Block[] => [par(writer.title(50)), par('Ressource', 'note')];
  return [
    { titre: 'Débriefing', blocks: [par(writer.subject(60), 'note'), ...[0, 1, 2, 3, 4].map(line)] },
    { titre: 'Pour approfondir', famille: 'ressources', note: { texte: text('Ressources') }, blocks: [{ t: 'ruled', items: [read(), read()] }] },
  ];
}

/** @param edit another number makes other words of the same length */
export function sheet(index: number, seed: number, edit = 0): SheetDocument {
  const writer = createWriter(createRandom(`${seed}/document/${index}/${edit}`));
  const [id, question] = [`synthese-${index}`, writer.question(120)];
  const path = `exemple.invalid/syntheses/${id}/`;
  return {
    genre: 'feuille',
    sortie: `syntheses/${id}/fiche.pdf`,
    source: `content/syntheses/${id}.mdx`,
    titre: question,
    version: '2026-11-20',
    fiche: {
      genre: 'Fiche synthèse',
      famille: 'pratiques',
      titre: question,
      note: { fort: '1', texte: text('Notre problématique') },
      faits: ['Collectif', 'Séance', 'Degrés', 'Dilemme'].map((nom) => ({ nom, valeur: writer.subject(24) })),
      bandeaux: [],
      sections: [
        { note: { titre: 'La situation' }, blocks: pars(writer.text(750)) },
        { titre: 'Quatre pistes d’action', note: { fort: '2', texte: text('Nos réponses envisagées') }, blocks: [0, 1, 2, 3].map((n) => piste(n, writer)) },
      ],
      suite: suiteOf(writer),
      ecrire: { titre: 'Ce que j’essaie, avec qui, quand', note: { texte: text('D’ici la prochaine séance') } },
      renvoi: { avec: 'La page garde la suite.', sans: '' },
      adresse: { lisible: path, url: `https://${path}` },
      mentions: ['Publié le 20 novembre 2026.', 'Licence CC BY-SA 4.0.'],
    },
  };
}

/** The sharing card of the same synthesis. */
export const card = ({ sortie, source, titre }: SheetDocument): CardDocument => ({
  genre: 'carte',
  sortie: sortie.replace('fiche.pdf', 'carte.png'),
  source,
  carte: { famille: 'pratiques', motFamille: 'Pratiques', genre: 'Synthèse', titre },
});

/** @param changed how many of the pairs have new words */
export const pairs = (size: number, seed: number, changed = 0): DocumentModel[] =>
  Array.from({ length: size }, (_, index) => sheet(index, seed, index < changed ? 1 : 0)).flatMap((document) => [document, card(document)]);

/** The same, flowing over as many pages as it needs: what a booklet binds. */
export const fiche = (index: number, seed: number): FicheDocument => {
  const { fiche: whole, ...common } = sheet(index, seed);
  const { suite: _, ecrire: __, renvoi: ___, ...rest } = whole;
  return { ...common, genre: 'fiche', fiche: rest };
};
