/** From the built pages to every file of the search. Pure but for reading pages and starting Pagefind. */
import { readThesaurus, senser } from '../../search/thesaurus.ts';
import { THESAURUS } from '../../search/thesaurus/index.ts';
import type { Affichage, Corpus, Fiche, PageRow, PageTable } from '../../search/record.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { knownSenses, lexiconOf } from './lexicon.ts';
import { copyOf, type Copy } from './page.ts';
import { buildIndex } from './pagefind.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { expander } from './sigles.ts';

/** The part of a page where a fiche lives: `/glossaire/#gapp` is an element of `/glossaire/`. */
const anchorOf = (path: string) => path.split('#')[1];
export const pageOf = (path: string) => path.split('#')[0] ?? path;

const rowOf = ({ genres, facettes }: Corpus) => {
  const values = facettes.flatMap(({ id, valeurs }) => valeurs.map((valeur) => `${id}/${valeur.id}`));
  return (fiche: Fiche, id: string, { noms, alias }: Copy): PageRow => [
    id,
    genres.findIndex((genre) => genre.id === fiche.genre),
    fiche.date,
    noms,
    Object.entries(fiche.facettes).flatMap(([facette, ids]) => ids.map((each) => values.indexOf(`${facette}/${each}`))).filter((place) => place >= 0).sort((a, b) => a - b),
    alias,
    ...((fiche.poids === 1 ? [] : [fiche.poids]) as [] | [number]),
  ];
};

const showing = ({ path, titre, resume, note }: Fiche, segments: readonly Segment[]): Affichage => ({ path, titre, resume, note, texte: segments.map(({ text }) => text).join('\n') });

const heading = ({ titre, tete }: Fiche, segments: readonly Segment[]) => (tete ? segments.filter(({ text }) => text !== titre) : segments);

/**
 * @param corpus what the build says of every page @param read gives the HTML of a page by its path
 * @returns every file of the search by its path in its folder, the same from one build to the next
 */
export async function searchFiles(corpus: Corpus, read: (path: string) => string): Promise<Map<string, Uint8Array | string>> {
  const texts = corpus.fiches.map((fiche) => ({
    fiche,
    genre: fiche.genre,
    segments: heading(fiche, segmentsOf(read(pageOf(fiche.path)), { anchor: anchorOf(fiche.path), head: fiche.tete })),
  }));
  const pages = withoutBoilerplate(texts);
  const expand = expander(corpus.sigles);
  const thesaurus = readThesaurus(THESAURUS);
  const sense = senser(thesaurus);
  const copies = new Map(pages.map(({ fiche, segments }) => [fiche.path, copyOf(fiche, segments, expand, sense)]));
  const { files, ids } = await buildIndex(new Map([...copies].map(([path, { html }]) => [path, html])));
  const row = rowOf(corpus);
  const table: PageTable = { genres: corpus.genres, facettes: corpus.facettes, pages: [], lettres: [] };
  const out = new Map<string, Uint8Array | string>(files);
  for (const { fiche, segments } of pages) {
    const id = ids.get(fiche.path);
    const copy = copies.get(fiche.path);
    if (!id || !copy) throw new Error(`Pagefind n’a pas rendu la page ${fiche.path}.`);
    table.pages.push(row(fiche, id, copy));
    out.set(`fiches/${id}.json`, JSON.stringify(showing(fiche, segments)));
  }
  const seen = pages.map(({ fiche, segments }) => [fiche.titre, ...fiche.noms, fiche.resume, ...segments.map(({ text }) => text)]);
  for (const [letter, lines] of lexiconOf(seen, knownSenses(thesaurus, [...copies.values()].map(({ html }) => html)))) {
    table.lettres.push(letter);
    out.set(`mots/${letter}.txt`, lines);
  }
  return out.set('pages.json', JSON.stringify(table));
}
