/** What nobody should write and somebody will: it lays out well, or it is refused with its file, its field and a remedy. */
import { describe, expect, it } from 'vitest';
import { bind } from '../../../src/documents/booklet.ts';
import { text } from '../../../src/documents/inline.ts';
import type { DocumentModel, FicheDocument } from '../../../src/documents/model.ts';
import { Refusal } from '../../../src/documents/render/refusal.ts';
import { booklet, ficheDocument, par, piste, sheetDocument } from './fixtures.ts';
import { body, print, refusalOf, unspaced } from './print.ts';

const WORD = 'anticonstitutionnel'.repeat(11).slice(0, 200);

describe('a fiche', () => {
  it.each([
    ['a word of 200 letters', `${'anticonstitutionnel'.repeat(11)} et **${'x'.repeat(200)}**\n\n## ${'y'.repeat(200)}`],
    ['a table of 12 columns', `|${' colonne |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${' une cellule assez longue |'.repeat(12)}`],
    ['a cell longer than a page', `| a | b |\n|---|---|\n| ${'mot '.repeat(1500)} | fin |`],
    ['a frame longer than a page', `<Encadre titre="Long">\n\n${'mot '.repeat(2000)}\n\n</Encadre>`],
    ['a list longer than a page', '- une ligne de la liste\n'.repeat(120)],
    ['a quote longer than a page', `> ${'mot '.repeat(1200)}`],
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

  it('keeps a short table whole, however tall its cells', async () => {
    const row = `| ${'une cellule haute '.repeat(12)} | b | c | d | e | f |`;
    const { words, faults, cut } = await print(ficheDocument(body(`${'mot '.repeat(500)}\n\n| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n${`${row}\n`.repeat(3)}\n\nAprès.`)));
    expect({ faults, cut }).toEqual({ faults: [], cut: [] });
    expect(words).toContain('Après.');
  });

  it('is as long as it takes, with 60 pistes', async () => {
    const { pages, words, faults } = await print(ficheDocument([{ titre: 'Pistes', blocks: Array.from({ length: 60 }, (_, index) => piste(index + 1)) }]));
    expect({ pages, faults }).toEqual({ pages: 3, faults: [] });
    expect(words.match(/\d+\. Ouvrir par les élèves/g)).toHaveLength(60);
  });

  it.each([
    ['a sign that no face has', 'Le mot كتاب', /ressources\/une\.mdx — .*«\s?ك\s?» \(U\+0643\).*Écrivez-les autrement/],
    ['an image that is not there', '![Plan](/medias/absente.png)', /ressources\/une\.mdx — corps — .*\/medias\/absente\.png n’existe pas.*retirez-la/],
    ['an image of another kind', '![Plan](/medias/plan.tiff)', /corps — .*plan\.tiff ne peut pas être imprimée.*png/],
    ['an image from elsewhere on the machine', '![Plan](/../package.png)', /n’existe pas dans public/],
  ])('is refused for %s, with file, place and remedy', async (_, source, sentence) => {
    expect(await refusalOf(ficheDocument(body(source)))).toMatch(sentence);
  });
});

/** A word that no line holds, in every place where words stand. */
function everywhere(): FicheDocument {
  const document = ficheDocument([{ titre: WORD, note: { texte: text(WORD) }, blocks: [{ t: 'row', note: { fort: '1', texte: text(WORD) }, blocks: [par(WORD)] }] }]);
  const address = `resonances.example/${WORD}/`;
  Object.assign(document.fiche, { titre: WORD, chapeau: WORD, bandeaux: [WORD], mentions: [WORD], adresse: { lisible: address, url: `https://${address}` } });
  document.fiche.faits = [{ nom: WORD, valeur: WORD }, { nom: 'Durée', valeur: 'une heure' }, { nom: 'Lieu', valeur: WORD }];
  return document;
}

describe('a word of 200 letters', () => {
  it('stays on the paper of a fiche, wherever it stands', async () => {
    const { faults, cut } = await print(everywhere());
    expect({ faults, cut }).toEqual({ faults: [], cut: [] });
  });

  it('stays on the paper of a sheet', async () => {
    const document = sheetDocument(WORD, [piste(1, WORD), piste(2)]);
    document.fiche.titre = WORD;
    document.fiche.faits = [{ nom: 'Collectif', valeur: WORD }, { nom: 'Degrés', valeur: 'premier degré' }];
    const { pages, faults, cut } = await print(document);
    expect({ pages, faults, cut }).toEqual({ pages: 1, faults: [], cut: [] });
  });

  it('stays on the paper of a booklet, its cover and its contents', async () => {
    const document = booklet(['ressources/une/fiche.pdf']);
    Object.assign(document.livret, { titre: WORD, chapeau: WORD, faits: [{ nom: 'Public', valeur: WORD }] });
    const { faults, cut } = await print(bind(document, new Map<string, DocumentModel>([['ressources/une/fiche.pdf', everywhere()]])));
    expect({ faults, cut }).toEqual({ faults: [], cut: [] });
  });
});

describe('the sheet of a synthesis', () => {
  it.each([
    ['60 pistes', sheetDocument(undefined, Array.from({ length: 60 }, (_, index) => piste(index + 1))), /moins de pistes \(60 aujourd’hui\)/],
    ['a situation of 3,000 words', sheetDocument('mot '.repeat(3000)), /Raccourcissez/],
  ])('is refused for %s, by how much it overflows', async (_, document, remedy) => {
    const sentence = await refusalOf(document);
    expect(sentence).toMatch(/^content\/syntheses\/une\.mdx — situation, pistes — La fiche dépasse sa page A4 de \d+ mm/);
    expect(sentence).toMatch(remedy);
  });

  it('counts its pistes alone, not what else is annotated in the margin', async () => {
    const document = sheetDocument('mot '.repeat(900), Array.from({ length: 9 }, (_, index) => piste(index + 1)));
    document.fiche.sections[0]?.blocks.push({ t: 'row', note: { texte: text('En jeu') }, blocks: [par('Préoccupations.')] });
    expect(await refusalOf(document)).toContain('moins de pistes (9 aujourd’hui)');
  });

  it('is refused for a problématique of 3,000 words', async () => {
    const document = sheetDocument();
    document.fiche.titre = 'problématique '.repeat(3000).trim();
    expect(await refusalOf(document)).toMatch(/dépasse sa page A4/);
  });

  it('is one page or refused, at every length on the way', async () => {
    const verdicts: string[] = [];
    for (let words = 400; words <= 800; words += 17) {
      const verdict = await print(sheetDocument('mot '.repeat(words), Array.from({ length: 5 }, (_, index) => piste(index + 1, 'Un geste décrit avec soin. '.repeat(8))))).then(
        ({ pages, cut }) => `${pages} page${cut.join()}`,
        (error: unknown) => (error instanceof Refusal ? 'refused' : String(error)),
      );
      if (verdict !== verdicts.at(-1)) verdicts.push(verdict);
    }
    expect(verdicts).toEqual(['1 page', 'refused']);
  });

  it('may hold nothing but its question', async () => {
    const document = sheetDocument();
    document.fiche.sections = [{ titre: 'Rien', blocks: [] }];
    const { pages, words, faults } = await print(document);
    expect({ pages, faults }).toEqual({ pages: 1, faults: [] });
    expect(words).toContain('Ce que j’essaie');
  });
});
