/** Results as the page shows them: the first few, whatever their kind, then grouped by kind. */
import { recherche } from '../../strings/recherche.ts';
import { excerpt, mark, type Marked } from '../excerpt.ts';
import type { Affichage, Genre } from '../record.ts';
import type { Tri } from '../state.ts';
import type { Files } from './files.ts';
import { el, pieces } from './dom.ts';

export interface Result {
  id: string;
  genre: Genre;
}
export interface Showing {
  /** In the order to show them. */
  results: readonly Result[];
  marked: Marked;
  files: Files;
  /** What the first few are: the nearest, or the latest. */
  tri: Tri;
  /** The address that every path is under. */
  base: string;
  /** How many to show at once. */
  most: number;
  onMore: () => void;
  onGenre: (genre: string) => void;
}

const NOTHING: Marked = { lemmes: new Set(), racines: new Set() };

function item({ path, titre, resume, note, texte }: Affichage, { marked, base }: Showing, genre?: string): HTMLElement {
  const facts = [genre, note].filter(Boolean).join(' · ');
  const asked = marked.lemmes.size > 0;
  const text = asked ? excerpt([resume, ...texte.split('\n')], marked, resume) : mark(resume, NOTHING);
  return el(
    'li',
    {},
    el('h3', { class: 'titre-3' }, el('a', { href: `${base}${path}` }, pieces(mark(titre, marked)))),
    text.length > 0 ? el('p', {}, pieces(text)) : undefined,
    facts ? el('p', { class: 'note' }, facts) : undefined,
  );
}

function group(genre: Genre, { shown, hidden, total }: { shown: readonly Affichage[]; hidden: boolean; total: number }, showing: Showing): HTMLElement {
  const id = `genre-${genre.id}`;
  const all = el('button', { type: 'button', class: 'bouton second' }, recherche.voir(total, genre.nom));
  all.addEventListener('click', () => showing.onGenre(genre.id));
  return el(
    'section',
    { class: `groupe-liste f-${genre.famille}`, 'aria-labelledby': id },
    el('h2', { id }, genre.nom, el('span', { class: 'note' }, ` ${total}`)),
    el('ul', { class: 'suite' }, ...shown.map((each) => item(each, showing))),
    hidden ? all : undefined,
  );
}

/** Kinds that have more, and of which no group is shown. */
function others(genres: readonly [Genre, number][], { onGenre }: Showing): HTMLElement | undefined {
  if (genres.length === 0) return undefined;
  const items = genres.map(([genre, total]) => {
    const button = el('button', { type: 'button', class: 'choisi' }, `${genre.nom} (${total})`);
    button.addEventListener('click', () => onGenre(genre.id));
    return el('li', {}, button);
  });
  return el('section', { class: 'groupe-liste', 'aria-labelledby': 'genre-autres' }, el('h2', { id: 'genre-autres' }, recherche.aussi), el('ul', { class: 'choisis' }, ...items));
}

/** Of several kinds, the first results come together, then each kind shows its best three; alone, it shows everything. */
const FIRST = 5;
const EACH = 3;

/** What stands first: people look no further when it is there. */
async function head(results: readonly Result[], showing: Showing): Promise<HTMLElement[]> {
  if (results.length === 0) return [];
  const items = await Promise.all(results.map(async ({ id, genre }) => item(await showing.files.shown(id), showing, genre.nom)));
  return [el('section', { class: 'groupe-liste', 'aria-labelledby': 'genre-tous' }, el('h2', { id: 'genre-tous' }, recherche.premiers[showing.tri]), el('ul', { class: 'suite' }, ...items))];
}

/** @returns what to write; only the pages that are shown are fetched */
export async function renderResults(showing: Showing): Promise<HTMLElement[]> {
  const byGenre = [...Map.groupBy(showing.results, ({ genre }) => genre)];
  const alone = byGenre.length === 1;
  const first = alone || showing.results.length <= FIRST ? [] : showing.results.slice(0, FIRST);
  let left = showing.most - first.length;
  const parts = byGenre.map(([genre, results]) => {
    const others = results.filter((result) => !first.includes(result));
    const shown = others.slice(0, Math.max(0, alone ? left : Math.min(EACH, left)));
    left -= shown.length;
    return { genre, shown, hidden: !alone && shown.length < others.length, total: results.length };
  });
  const groups = await Promise.all([
    head(first, showing),
    ...parts
      .filter(({ shown }) => shown.length > 0)
      .map(async ({ genre, shown, hidden, total }) => [group(genre, { shown: await Promise.all(shown.map(({ id }) => showing.files.shown(id))), hidden, total }, showing)]),
  ]);
  const rest = others(parts.filter(({ shown, hidden }) => hidden && shown.length === 0).map(({ genre, total }) => [genre, total]), showing);
  const remaining = showing.results.length - showing.most;
  if (!alone || remaining <= 0) return rest ? [...groups.flat(), rest] : groups.flat();
  const more = el('button', { type: 'button', class: 'bouton second suite-resultats' }, recherche.suite(remaining));
  more.addEventListener('click', showing.onMore);
  return [...groups.flat(), more];
}
