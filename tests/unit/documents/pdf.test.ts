/** What becomes of good input. */
import { describe, expect, it } from 'vitest';
import { bind } from '../../../src/documents/booklet.ts';
import { text } from '../../../src/documents/inline.ts';
import type { DocumentModel, FicheDocument } from '../../../src/documents/model.ts';
import { booklet, everyBlock, ficheDocument, par, piste, sheetDocument } from './fixtures.ts';
import { print } from './print.ts';

describe('a fiche', () => {
  it('is accessible, and says its words', async () => {
    const { pages, words, faults } = await print(ficheDocument());
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).toContain('Une ressource');
    expect(words).toContain('resonances.example/ressources/une/');
  });

  it('is accessible whatever it holds', async () => {
    const { words, faults, cut } = await print(ficheDocument([{ titre: 'Tout', blocks: everyBlock() }]));
    expect({ faults, cut }).toEqual({ faults: [], cut: [] });
    expect(words).toContain('Formation ouverte.');
  });

  it('carries its path and no code without SITE_URL', async () => {
    const document = ficheDocument();
    document.fiche.adresse = { lisible: '/ressources/une/' };
    const { words, faults } = await print(document);
    expect(faults).toEqual([]);
    expect(words).toContain('/ressources/une/');
  });

  it('leaves an empty section out, and is never a blank page', async () => {
    const { pages, words, faults } = await print(ficheDocument([{ titre: 'Rien ici', blocks: [] }, { titre: 'Quelque chose', blocks: [par('Oui.')] }]));
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).not.toContain('Rien ici');
  });

  it('takes a smaller type rather than a second page for a few lines', async () => {
    const { pages } = await print(ficheDocument([{ titre: 'Présentation', blocks: Array.from({ length: 31 }, (_, index) => par(`Une ligne, la ${index}e.`)) }]));
    expect(pages).toBe(1);
    const { sheets } = await print(ficheDocument([{ titre: 'Présentation', blocks: Array.from({ length: 60 }, (_, index) => par(`Une ligne, la ${index}e.`)) }]));
    expect(sheets).toHaveLength(2);
  });

  it.each([430, 440, 450, 460, 470, 480, 490, 500])('never ends on a page of its own foot, after %d words', async (length) => {
    const { sheets } = await print(ficheDocument([{ titre: 'Présentation', blocks: [par('mot '.repeat(length)), par('Les derniers mots.')] }]));
    expect(sheets.at(-1)).toContain('Les derniers mots.');
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 22))('nor after %d ruled lines', async (many) => {
    const items = Array.from({ length: many }, (_, index) => [par(`Une piste voisine, la ${index}e.`)]);
    const { sheets } = await print(ficheDocument([{ titre: 'Présentation', blocks: [par('Un mot.')] }, { titre: 'Pistes voisines', blocks: [{ t: 'ruled', items }] }]));
    expect(sheets.at(-1)).toContain('Une piste voisine');
  });

  it('does not leave a hole before a long list', async () => {
    const items = Array.from({ length: 120 }, (_, index) => [par(`Ligne ${index}.`)]);
    const { sheets } = await print(ficheDocument([{ titre: 'Présentation', blocks: [{ t: 'list', ordered: false, items }] }]));
    expect(sheets[0]).toContain('Ligne 30.');
  });

  it('tells the heads of the rows of a table', async () => {
    const cell = (words: string, head?: boolean) => ({ blocks: [par(words)], head });
    const { faults } = await print(ficheDocument([{ titre: 'Tableau', blocks: [{ t: 'table', table: { heads: [text('a'), text('b')], rows: [[cell('tête', true), cell('corps')]] } }] }]));
    expect(faults).toEqual([]);
  });
});

describe('the sheet of a synthesis', () => {
  it('is one page with room to write', async () => {
    const { pages, words, faults } = await print(sheetDocument());
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).toContain('Ce que j’essaie');
  });

  it('shrinks to hold what its schema allows most authors to write', async () => {
    const { pages, words } = await print(sheetDocument('La situation se raconte, mot après mot. '.repeat(40), Array.from({ length: 5 }, (_, index) => piste(index + 1, 'Un geste décrit avec soin. '.repeat(10)))));
    expect(pages).toBe(1);
    expect(words.match(/La situation se raconte/g)).toHaveLength(40);
  });

  it('leaves its suite on the page when there is no room, and says so', async () => {
    const document = sheetDocument('La situation se raconte, mot après mot. '.repeat(30));
    document.fiche.suite = [{ titre: 'Discussion', blocks: [par('Ce que chacun a dit. '.repeat(300))] }];
    const { pages, words } = await print(document);
    expect(pages).toBe(1);
    expect(words).toContain('Faute de place, la page garde la discussion.');
    document.fiche.suite = [{ titre: 'Discussion', blocks: [par('Peu de mots.')] }];
    document.fiche.sections = document.fiche.sections.slice(1);
    expect((await print(document)).words).toContain('Peu de mots.');
  });
});

describe('a booklet', () => {
  const bySortie = new Map<string, DocumentModel>([ficheDocument(), sheetDocument()].map((document) => [document.sortie, document]));
  const bound = (fiches: string[]) => bind(booklet(fiches), bySortie);

  it('has a cover, contents with page numbers, and each fiche on a new page', async () => {
    const { pages, words, faults } = await print(bound(['ressources/une/fiche.pdf', 'syntheses/une/fiche.pdf']));
    expect({ pages, faults }).toEqual({ pages: 4, faults: [] });
    expect(words).toMatch(/Sommaire Une ressource[ .]*3 Comment dire ce qui ne va pas \?[ .]*4/);
  });

  it('gives each fiche contents of its own parts alone', async () => {
    const parted = (id: string): FicheDocument => {
      const document = { ...ficheDocument(['A', 'B', 'C', 'D'].map((part) => ({ titre: `Partie ${part} de ${id}`, blocks: [par('Du texte.')] }))), sortie: `cadrages/${id}/fiche.pdf` };
      document.fiche.sommaire = 'Sommaire';
      return document;
    };
    const documents = [parted('un'), parted('deux')];
    const job = bind(booklet(documents.map(({ sortie }) => sortie)), new Map<string, DocumentModel>(documents.map((document) => [document.sortie, document])));
    const { sheets, faults } = await print(job);
    expect(faults).toEqual([]);
    expect([2, 3].map((sheet) => sheets[sheet]?.match(/Partie . de un/g)?.length ?? 0)).toEqual([8, 0]);
    expect([2, 3].map((sheet) => sheets[sheet]?.match(/Partie . de deux/g)?.length ?? 0)).toEqual([0, 8]);
  });

  it('unfolds a sheet: nothing to write, nothing left on the page', async () => {
    const { words } = await print(bound(['syntheses/une/fiche.pdf']));
    expect(words).not.toContain('Ce que j’essaie');
  });

  it('refuses to hold what nobody printed', () => {
    expect(() => bound(['ressources/autre/fiche.pdf'])).toThrow(/ressources\/autre\/fiche\.pdf/);
  });
});
