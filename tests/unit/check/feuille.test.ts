/** A synthesis that cannot stand on one sheet is said by `check`, before the build lays it out. */
import { describe, expect, it } from 'vitest';
import { excessOf } from '../../../src/check/feuille.ts';
import { pars, par, heading, text } from '../../../src/documents/inline.ts';
import { Refusal } from '../../../src/documents/render/refusal.ts';
import { renderPdf } from '../../../src/documents/render/typst.ts';
import { sheetDocument } from '../documents/fixtures.ts';
import { mdx, site, synthese } from './site.ts';

const PHRASE = 'Poser sur la table une trace d’élève, demander ce qu’elle montre, puis attendre la réponse. ';
const written = (letters: number) => PHRASE.repeat(Math.ceil(letters / PHRASE.length)).slice(0, letters).trim();
const LETTERS = 'abcdefghijkl';
const pistes = (many: number, letters: number) =>
  Array.from({ length: many }, (_, index) => ({ cle: LETTERS.charAt(index).repeat(6), titre: 'Ouvrir par les élèves', description: written(letters + 37 * (index % 3)), origine: 'envisagee' as const }));
const fields = (many: number, letters: number, situation: number) => ({ problematique: 'Comment dire ce qui ne va pas sans que l’entretien devienne un verdict ?', situation: written(situation), pistes: pistes(many, letters) });
const checked = (many: number, letters: number, situation: number) => site({ 'syntheses/plaine-1.mdx': mdx(synthese(fields(many, letters, situation))) });

describe('the sheet of a synthesis', () => {
  it('is let through when it fits', () => {
    const { problems, warnings } = checked(4, 250, 800).check();
    expect([...problems, ...warnings]).toEqual([]);
  });

  it('is refused when it cannot fit, by how much', () => {
    expect(checked(11, 500, 1500).errors()).toEqual([
      expect.stringMatching(/^syntheses\/plaine-1\.mdx:\d+ situation, pistes \| La fiche imprimée tient sur une page A4 : celle-ci la dépasserait d’environ \d+ mm\. \| Raccourcissez la situation ou les descriptions \(environ .+ caractères\), ou gardez moins de pistes \(11 aujourd’hui\)\.$/),
    ]);
  });

  it('is warned of when it may not', () => {
    const near = checked(6, 470, 800);
    expect(near.errors()).toEqual([]);
    expect(near.warnings()).toEqual([expect.stringMatching(/situation, pistes \| .* et le site pourrait ne pas être construit\. \| Raccourcissez/)]);
  });

  it('has at most twelve pistes: more never stand on it, however short', () => {
    expect(site({ 'syntheses/plaine-1.mdx': mdx(synthese({ pistes: Array.from({ length: 60 }, () => synthese().pistes[0]) })) }).errors()).toContainEqual(
      expect.stringMatching(/ pistes \| La liste compte 60 éléments\. \| Gardez 12 éléments au plus\.$/),
    );
  });

  it('is measured as the build lays it out, within a few lines', () => {
    const wrong: string[] = [];
    for (const many of [3, 5, 7, 9, 12]) {
      for (const letters of [60, 250, 520]) {
        const data = fields(many, letters, 700);
        const blocks = data.pistes.map(({ titre, description }, index) => ({ t: 'row' as const, note: { etat: 'proposee' as const }, blocks: [heading(3, `${index + 1}. ${titre}`), par(description), par('Ce qu’on en sait : éprouvée par un membre du collectif', 'note')] }));
        const document = sheetDocument();
        const enJeu = { t: 'row' as const, note: { texte: text('Ce qui est en jeu') }, blocks: [par('Préoccupations : conduire l’entretien.', 'note')] };
        Object.assign(document.fiche, { titre: data.problematique, sections: [{ note: { titre: 'La situation' }, blocks: [...pars(data.situation), enJeu] }, { titre: 'Des pistes', blocks }] });
        let excess = 0;
        try {
          renderPdf(document, '');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          excess = Number(/de (\d+) mm/.exec(error.message)?.[1]);
        }
        const estimate = Math.max(0, excessOf(data));
        if (Math.abs(estimate - excess) > 20) wrong.push(`${many} pistes of ${letters}: ${Math.round(estimate)} mm, laid out ${excess}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
