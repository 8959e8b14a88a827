/** From built pages to the files of the search. */
import { describe, expect, it } from 'vitest';
import { withoutBoilerplate } from '../../../src/integrations/search/boilerplate.ts';
import { searchFiles } from '../../../src/integrations/search/index.ts';
import { segmentsOf } from '../../../src/integrations/search/segments.ts';
import type { Affichage, Corpus, Fiche, PageTable } from '../../../src/search/record.ts';

const texts = (html: string, options = {}) => segmentsOf(html, options).map(({ text }) => text);

describe('the texts of a page', () => {
  it('are those of its main part, in order, each once, as they are typeset', () => {
    const html = '<header>Menu</header><main><h1>Titre</h1><h2>L’entretien</h2><p>« Oui\u202f! » n°\u00a03</p><p>« Oui\u202f! » n°\u00a03</p></main><footer>Pied</footer>';
    expect(texts(html)).toEqual(['L’entretien', '« Oui\u202f! » n°\u00a03']);
  });

  it('weigh more as headings, less as notes', () => {
    const weights = segmentsOf('<main><h2>A</h2><h4>B</h4><p>C</p><p class="note">D</p></main>').map(({ weight }) => weight);
    expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
    expect(new Set(weights).size).toBe(4);
  });

  it('hold the labels of forms', () => {
    expect(texts('<main><form><fieldset><legend>Besoins</legend><label>Faits marquants <input></label></fieldset></form></main>')).toEqual(['Besoins', 'Faits marquants']);
  });

  it('leave out what surrounds them: margins, menus, explanations of words, pistes that have their own page', () => {
    const around = '<nav>a</nav><div class="marge">b</div><div popover>c</div><script>d</script><article class="piste"><h3><a href="/pistes/abc123/">e</a></h3><p>f</p></article>';
    expect(texts(`<main>${around}<p>Reste</p></main>`)).toEqual(['Reste']);
    expect(texts('<main><article class="piste"><h3>Une étape</h3><p>f</p></article></main>')).toEqual(['Une étape', 'f']);
  });

  it('may be those of one entry of the glossary, or of the head alone', () => {
    const html = '<main><div class="heros"><p>Tête</p></div><div id="gapp"><dt>GAPP</dt><dd>Groupe</dd></div><div id="pes"><dt>PES</dt></div></main>';
    expect(texts(html, { anchor: 'gapp' })).toEqual(['GAPP', 'Groupe']);
    expect(texts(html, { head: true })).toEqual(['Tête']);
    expect(texts(html, { anchor: 'absent' })).toEqual([]);
  });
});

it('words that a template writes on most of its pages describe none of them', () => {
  const page = (genre: string, ...list: string[]) => ({ genre, segments: list.map((text) => ({ text, weight: 1 })) });
  const pistes = ['a', 'b', 'c', 'd'].map((own) => page('pistes', 'À condition de', own));
  const [first, , , , other] = withoutBoilerplate([...pistes, page('pages', 'À condition de')]);
  expect(first?.segments.map(({ text }) => text)).toEqual(['a']);
  expect(other?.segments).toHaveLength(1);
});

const fiche = (path: string, titre: string, more: Partial<Fiche> = {}): Fiche => ({ path, genre: 'pistes', titre, resume: '', note: '', date: '2026-01-01', noms: [], facettes: {}, alias: [], tete: false, poids: 1, ...more });
const CORPUS: Corpus = {
  genres: [{ id: 'pistes', nom: 'Pistes', famille: 'pratiques' }],
  facettes: [{ id: 'degres', nom: 'Degré', valeurs: [{ id: 'premier', libelle: 'Premier' }, { id: 'second', libelle: 'Second' }] }],
  fiches: [fiche('/pistes/aaaaaa/', 'Garder trois remarques', { facettes: { degres: ['second'] } }), fiche('/glossaire/#gapp', 'GAPP', { noms: ['Groupe d’analyse'], poids: 0.5 })],
  sigles: [['GAPP', 'Groupe d’analyse']],
};
const PAGES: Readonly<Record<string, string>> = {
  '/pistes/aaaaaa/': '<main><h1>Garder trois remarques</h1><p>L’œil du GAPP.</p></main>',
  '/glossaire/': '<main><div id="gapp"><dt>GAPP</dt><dd>Un groupe.</dd></div></main>',
};
const make = () => searchFiles(CORPUS, (path) => PAGES[path] ?? '');

describe('the files of the search', () => {
  it('are the same, names and bytes, from one build to the next', async () => {
    const [first, second] = [await make(), await make()];
    expect([...first.keys()]).toEqual([...second.keys()]);
    expect(first).toEqual(second);
  });

  it('say of each page its kind, its day, its names, its facets and how far it leads', async () => {
    const table = JSON.parse(String((await make()).get('pages.json'))) as PageTable;
    expect(table.pages.map(([, ...row]) => row)).toEqual([
      [0, '2026-01-01', [[3, expect.any(Number)]], [1], expect.any(Number)],
      [0, '2026-01-01', [[1, expect.any(Number)], [2, expect.any(Number)]], [], expect.any(Number), 0.5],
    ]);
    expect(table.lettres).toEqual(expect.arrayContaining(['a', 'g', 'o', 'r', 't']));
  });

  it('hold what a result shows, untouched', async () => {
    const files = await make();
    const shown = [...files].filter(([path]) => path.startsWith('fiches/')).map(([, content]) => JSON.parse(String(content)) as Affichage);
    expect(shown.find(({ path }) => path === '/pistes/aaaaaa/')).toMatchObject({ titre: 'Garder trois remarques', texte: 'L’œil du GAPP.' });
  });

  it('hold nothing that the browser does not ask for', async () => {
    expect([...(await make()).keys()].filter((path) => /ui|fragment|highlight|worker/.test(path))).toEqual([]);
  });
});
