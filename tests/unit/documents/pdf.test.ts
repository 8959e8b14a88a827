/** What becomes of good and of bad input, through the door that the workers use. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { verdictOf } from '../../../scripts/check-pdf/folder.ts';
import { readBody } from '../../../src/documents/body.ts';
import { bind } from '../../../src/documents/booklet.ts';
import { text } from '../../../src/documents/inline.ts';
import type { Job, Section } from '../../../src/documents/model.ts';
import { refuseMissingSigns } from '../../../src/documents/render/glyphs.ts';
import { render } from '../../../src/documents/render/job.ts';
import { Refusal } from '../../../src/documents/render/refusal.ts';
import { ROOT } from '../../helpers/build.ts';
import { card, ficheDocument, par, piste, sheetDocument } from './fixtures.ts';

const PUBLIC = `${ROOT}public`;
const context = { link: () => undefined, renvoi: (vers: string) => `/${vers}/` };
const body = (source: string): Section[] => [{ titre: 'Corps', blocks: readBody(source, context) }];

/** Words that the edge of the paper would cut, with half a millimetre for the grace of a serif. */
async function outside(proxy: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string[]> {
  const [width, height] = [595.3 + 1, 841.9 + 1];
  const found: string[] = [];
  for (let number = 1; number <= proxy.numPages; number++) {
    const { items } = await (await proxy.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      if (x < 0 || y < 0 || x + item.width > width || y + item.height > height) found.push(item.str);
    }
  }
  return found;
}

async function print(job: Job) {
  refuseMissingSigns(job, ROOT);
  const { bytes, pages } = await render(job, PUBLIC);
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const cut = await outside(proxy);
  const { text: words } = await extractText(proxy, { mergePages: true });
  return { cut, pages, words: words.replaceAll(/[\s\u200b\u00ad]+/g, ' '), faults: (await verdictOf(job.sortie, bytes)).faults };
}
const refusalOf = async (job: Job) => {
  const error: unknown = await print(job).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
};
const unspaced = (words: string) => words.replaceAll(/[\s\u200b\u00ad\u2010-]+/g, '');

describe('a fiche', () => {
  it('is accessible, and says its words', async () => {
    const { pages, words, faults } = await print(ficheDocument());
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).toContain('Une ressource');
    expect(words).toContain('resonances.example/ressources/une/');
  });

  it('is the same file each time', async () => {
    const [one, two] = [await render(ficheDocument(), PUBLIC), await render(ficheDocument(), PUBLIC)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('carries its path and no code without SITE_URL', async () => {
    const document = ficheDocument();
    document.fiche.adresse = { lisible: '/ressources/une/' };
    const { words, faults } = await print(document);
    expect(faults).toEqual([]);
    expect(words).toContain('/ressources/une/');
  });

  it.each([
    ['a word of 200 letters', `${'anticonstitutionnel'.repeat(11)} et **${'x'.repeat(200)}**\n\n## ${'y'.repeat(200)}`],
    ['a table of 12 columns', `|${' colonne |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${' une cellule assez longue |'.repeat(12)}`],
    ['a cell longer than a page', `| a | b |\n|---|---|\n| ${'mot '.repeat(1500)} | fin |`],
    ['a frame longer than a page', `<Encadre titre="Long">\n\n${'mot '.repeat(2000)}\n\n</Encadre>`],
    ['Greek, an arrow, a box, an emoji', 'λόγος → ☐ ✓ 🎉 ≥ ½'],
    ['a paragraph of 3,000 words', 'mot '.repeat(3000)],
  ])('lays out %s whole', async (_, source) => {
    const { words, faults, cut } = await print(ficheDocument(body(source)));
    expect({ faults, cut }).toEqual({ faults: [], cut: [] });
    const written = unspaced(source.replaceAll(/<[^>]+>|[*#|]|---/g, ''));
    const missing = [...new Set(written.match(/.{1,20}/gu))].filter((piece) => !unspaced(words).includes(piece));
    // What a table cuts in two is found in pieces; a loss would be more than that.
    expect(missing.length).toBeLessThan(4);
  });

  it('leaves an empty section out, and is never a blank page', async () => {
    const { pages, words, faults } = await print(ficheDocument([{ titre: 'Rien ici', blocks: [] }, { titre: 'Quelque chose', blocks: [par('Oui.')] }]));
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).not.toContain('Rien ici');
  });

  it('tells the heads of the rows of a table', async () => {
    const cell = (words: string, head?: boolean) => ({ blocks: [par(words)], head });
    const { faults } = await print(ficheDocument([{ titre: 'Tableau', blocks: [{ t: 'table', table: { heads: [text('a'), text('b')], rows: [[cell('tête', true), cell('corps')]] } }] }]));
    expect(faults).toEqual([]);
  });

  it.each([
    ['a sign that no face has', 'Le mot كتاب', /ressources\/une\.mdx — .*« ك » \(U\+0643\).*Écrivez-les autrement/],
    ['an image that is not there', '![Plan](/medias/absente.png)', /ressources\/une\.mdx — corps — .*\/medias\/absente\.png n’existe pas.*retirez-la/],
    ['an image of another kind', '![Plan](/medias/plan.tiff)', /corps — .*plan\.tiff ne peut pas être imprimée.*png/],
    ['an image from elsewhere on the machine', '![Plan](/../package.png)', /n’existe pas dans public/],
  ])('is refused for %s, with file, place and remedy', async (_, source, sentence) => {
    expect(await refusalOf(ficheDocument(body(source)))).toMatch(sentence);
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
    document.fiche.suite = [{ titre: 'Discussion', blocks: [par('Ce que chacun a dit. '.repeat(100))] }];
    const { pages, words } = await print(document);
    expect(pages).toBe(1);
    expect(words).toContain('Faute de place, la page garde la discussion.');
    document.fiche.suite = [{ titre: 'Discussion', blocks: [par('Peu de mots.')] }];
    document.fiche.sections = document.fiche.sections.slice(1);
    expect((await print(document)).words).toContain('Peu de mots.');
  });

  it.each([
    ['60 pistes', sheetDocument(undefined, Array.from({ length: 60 }, (_, index) => piste(index + 1))), /moins de pistes \(60 aujourd’hui\)/],
    ['a situation of 3,000 words', sheetDocument('mot '.repeat(3000)), /Raccourcissez/],
  ])('is refused for %s, by how much it overflows', async (_, document, remedy) => {
    const sentence = await refusalOf(document);
    expect(sentence).toMatch(/^content\/syntheses\/une\.mdx — situation, pistes — La fiche dépasse sa page A4 de \d+ mm/);
    expect(sentence).toMatch(remedy);
  });

  it('is refused for a problématique of 3,000 words', async () => {
    const document = sheetDocument();
    document.fiche.titre = 'problématique '.repeat(3000).trim();
    expect(await refusalOf(document)).toMatch(/dépasse sa page A4/);
  });
});

describe('a booklet', () => {
  const { fiche: _, genre: __, ...common } = ficheDocument();
  const bySortie = new Map<string, ReturnType<typeof ficheDocument> | ReturnType<typeof sheetDocument>>([
    ['ressources/une/fiche.pdf', ficheDocument()],
    ['syntheses/une/fiche.pdf', sheetDocument()],
  ]);
  const booklet = (fiches: string[]) =>
    bind(
      {
        ...common,
        genre: 'livret',
        sortie: 'modules/un/livret.pdf',
        livret: { genre: 'Livret', famille: 'formation', titre: 'Un livret', faits: [], bandeaux: [], sommaire: 'Sommaire', fiches, adresse: { lisible: '/modules/un/' }, mentions: [] },
      },
      bySortie,
    );

  it('has a cover, contents with page numbers, and each fiche on a new page', async () => {
    const { pages, words, faults } = await print(booklet(['ressources/une/fiche.pdf', 'syntheses/une/fiche.pdf']));
    expect({ pages, faults }).toEqual({ pages: 4, faults: [] });
    expect(words).toMatch(/Sommaire Une ressource[ .]*3 Comment dire ce qui ne va pas \?[ .]*4/);
  });

  it('unfolds a sheet: nothing to write, nothing left on the page', async () => {
    const { words } = await print(booklet(['syntheses/une/fiche.pdf']));
    expect(words).not.toContain('Ce que j’essaie');
  });

  it('refuses to hold what nobody printed', () => {
    expect(() => booklet(['ressources/autre/fiche.pdf'])).toThrow(/ressources\/autre\/fiche\.pdf/);
  });
});

describe('a sharing card', () => {
  /** Width and height stand in the header of a PNG; the data must be whole. */
  const read = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const chunks: Buffer[] = [];
    for (let at = 8; at < bytes.length; ) {
      const length = view.getUint32(at);
      if (Buffer.from(bytes.subarray(at + 4, at + 8)).toString() === 'IDAT') chunks.push(Buffer.from(bytes.subarray(at + 8, at + 8 + length)));
      at += 12 + length;
    }
    return { width: view.getUint32(16), height: view.getUint32(20), pixels: inflateSync(Buffer.concat(chunks)) };
  };
  const white = [255, 255, 255, 255];
  /** The right edge, where a title that overflows would leave ink; a row begins with its filter, which is none or the row above. */
  it.each([
    'Tutorer à distance',
    'Comment accompagner une personne qui, malgré trois visites croisées et deux entretiens d’explicitation, continue de préparer seule des séances trop longues dont elle ne retient que les échecs devant ses tuteurs\u202f?',
    'anticonstitutionnellement'.repeat(8),
  ])('holds « %s »', async (titre) => {
    const { bytes } = await render(card(titre), PUBLIC);
    const { width, height, pixels } = read(bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(pixels.length).toBe(height * (1 + width * 4));
    expect([...pixels.subarray(1, 5)]).toEqual(white);
  });

  it('is the same file each time', async () => {
    const [one, two] = [await render(card('Une carte'), PUBLIC), await render(card('Une carte'), PUBLIC)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});
