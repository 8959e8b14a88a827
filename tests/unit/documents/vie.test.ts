/** The fiche of a piste, however long its life. */
import { describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { verdictOf } from '../../../scripts/check-pdf/folder.ts';
import { pisteFiche } from '../../../src/documents/fiches/piste.ts';
import type { FicheDocument } from '../../../src/documents/model.ts';
import { render } from '../../../src/documents/render/job.ts';
import type { Piste } from '../../../src/relations/index.ts';
import { ROOT } from '../../helpers/build.ts';
import { debriefing, entry, graphOf } from '../relations/fixtures.ts';

const site = { place: { site: 'https://resonances.example', base: '/' }, pathOf: (key: string) => `/${key}/` };
const day = (n: number) => new Date(Date.UTC(2026, 10, 5 + n)).toISOString().slice(0, 10);

/** A piste that many séances debrief, and what its page shows of it. */
function long(seances: number): FicheDocument {
  const origin = entry('syntheses', 'o');
  const [source] = origin.collection === 'syntheses' ? origin.data.pistes : [];
  const cle = source?.cle ?? '';
  const later = Array.from({ length: seances }, (_, index) => entry('syntheses', `s${String(index).padStart(3, '0')}`, { numero: 2, date: day(index + 1), debriefing: [debriefing(cle, { essais: 1, conditions: `Condition ${index}.` })] }));
  const piste = graphOf([origin, ...later]).pistes.get(cle) as Piste;
  if (origin.collection !== 'syntheses') throw new Error('The origin is a synthesis.');
  const seance = (path: string) => ({ titre: 'Une séance', path });
  const noeuds = [
    { date: piste.date, etat: 'proposee' as const, essais: 0, seance: seance('/syntheses/o/'), effet: 'Envisagée.' },
    ...piste.debriefings.map(({ date, etat, essais = 0, effet, conditions, synthese }) => ({ date, etat, essais, effet, conditions, seance: seance(`/syntheses/${synthese}/`) })),
  ];
  const { publie_le, licence } = origin.data;
  const view = { origine: { titre: 'Une séance', href: '/syntheses/o/', data: origin.data }, faits: [], facettes: [], noeuds, collectif: 'C', version: publie_le, mention: { publie_le, revise_le: undefined, licence }, contradiction: undefined, soeurs: [], voisines: [] };
  return { genre: 'fiche', sortie: 'pistes/aaaaaa/fiche.pdf', source: 'content/syntheses/o.mdx', titre: piste.titre, version: publie_le, fiche: pisteFiche(piste, view, site) };
}

async function printed(document: FicheDocument) {
  const { bytes, pages } = await render(document, `${ROOT}public`);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return { pages, words: text.replaceAll(/\s+/g, ' '), faults: (await verdictOf(document.sortie, bytes)).faults };
}

describe('the fiche of a piste', () => {
  it('tells a short life whole', async () => {
    const { words, faults } = await printed(long(3));
    expect(faults).toEqual([]);
    for (const n of [0, 1, 2]) expect(words).toContain(`Condition ${n}.`);
    expect(words).not.toContain('la page garde les autres');
  });

  it('tells the latest séances of five hundred, and says where the others are', async () => {
    const { pages, words, faults } = await printed(long(500));
    expect(faults).toEqual([]);
    expect(words).toContain('Les 40 dernières séances, sur 501');
    expect(words).toContain('Condition 499.');
    expect(words).not.toContain('Condition 459.');
    expect(pages).toBeLessThan(12);
  });
});
