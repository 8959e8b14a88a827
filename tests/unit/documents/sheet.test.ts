/** The sheet of a synthesis: all that its page says, as long as it can be read; then what it leaves, and says so. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/documents/inline.ts';
import type { Block, Section, SheetDocument } from '../../../src/documents/model.ts';
import { renderPdf } from '../../../src/documents/render/typst.ts';
import { par, piste, sheetDocument } from './fixtures.ts';
import { print } from './print.ts';

const EFFECT = 'Les faits choisis par les stagiaires étaient plus sévères que les nôtres, et l’entretien a pris vingt minutes. ';
const became = (n: number): Block => ({
  t: 'row',
  note: { etat: 'adaptee', texte: text('4 essais') },
  blocks: [{ t: 'heading', level: 3, children: text(`Devenue ${n}`) }, par(EFFECT.repeat(2)), { t: 'par', style: 'note', children: text('Demander un progrès.') }],
});
const suite = (many: number): Section[] => [
  { titre: 'Débriefing', blocks: [par('Ouvre la séance.'), ...Array.from({ length: many }, (_, index) => became(index + 1))] },
  { blocks: [{ t: 'heading', level: 2, children: text('Ce que la discussion a fait bouger') }, par('Une phrase.')] },
  { titre: 'Pour approfondir', famille: 'ressources', note: { texte: text('Sa famille') }, blocks: [{ t: 'ruled', items: [[par('Une lecture'), par('Ressource')]] }] },
];
const withSuite = (many: number, pistes = 4): SheetDocument => {
  const document = sheetDocument('Un paragraphe de la situation, raconté sans détour. '.repeat(14), Array.from({ length: pistes }, (_, index) => piste(index + 1, EFFECT)));
  document.fiche.suite = suite(many);
  return document;
};

/** The type of every word, in points, but for the spaces between them. */
async function sizes(document: SheetDocument): Promise<number[]> {
  const page = await (await getDocumentProxy(new Uint8Array(renderPdf(document, '').bytes))).getPage(1);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [Math.hypot(Number(item.transform[0]), Number(item.transform[1]))] : []));
}

describe('the sheet of a synthesis', () => {
  it.each([1, 3, 6])('holds its débriefing of %d pistes, its discussion and its resources, in type of 8 pt or more', async (many) => {
    const document = withSuite(many);
    const { pages, words, faults, cut } = await print(document);
    expect({ pages, faults, cut }).toEqual({ pages: 1, faults: [], cut: [] });
    for (let n = 1; n <= many; n++) expect(words).toContain(`Devenue ${n} `);
    expect(words.match(/Demander un progrès\./g)).toHaveLength(many);
    for (const said of ['Débriefing', 'Ce que la discussion a fait bouger', 'Une phrase.', 'Sa famille', 'Une lecture', 'Ressource', 'La page garde la suite.']) expect(words).toContain(said);
    expect(words).not.toContain('Faute de place');
    expect(Math.min(...(await sizes(document)))).toBeGreaterThan(7.99);
  });

  it('leaves them to its page rather than shrink further, and its foot says so', async () => {
    const { pages, words, faults } = await print(withSuite(14));
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).toContain('Faute de place, la page garde la discussion.');
    for (const left of ['Devenue 1', 'Une phrase.', 'Une lecture']) expect(words).not.toContain(left);
    expect(words.match(/\d+\. Ouvrir par les élèves/g)).toHaveLength(4);
  });

  it('never cuts a word that its débriefing holds, nor loses a heading that is alone', async () => {
    const document = withSuite(1);
    document.fiche.suite.push({ blocks: [{ t: 'heading', level: 2, children: text('Seul') }] }, { titre: 'Titre', blocks: [{ t: 'heading', level: 2, children: text('Dessous') }, par('mot'.repeat(120))] });
    const { words, cut, faults } = await print(document);
    expect({ cut, faults }).toEqual({ cut: [], faults: [] });
    for (const said of ['Seul', 'Titre', 'Dessous']) expect(words).toContain(said);
  });

  it('is tagged in the order in which it is read', async () => {
    const { text: [words = ''] } = await extractText(await getDocumentProxy(new Uint8Array(renderPdf(withSuite(2), '').bytes)));
    const places = ['Des pistes', 'Débriefing', 'Devenue 1', 'Devenue 2', 'Ce que la discussion', 'Une phrase', 'Pour approfondir', 'Ce que j’essaie'].map((said) => words.indexOf(said));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});
