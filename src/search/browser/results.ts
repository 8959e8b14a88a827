/** Results as the page shows them: grouped by kind, the kind of the best result first. */
import { recherche } from '../../strings/recherche.ts';
import { excerpt, mark, type Marked } from '../excerpt.ts';
import type { Affichage, Genre } from '../record.ts';
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
  /** The address that every path is under. */
  base: string;
  /** How many to show at once. */
  most: number;
  onMore: () => void;
  onGenre: (genre: string) => void;
}

const NOTHING: Marked = { lemmes: new Set(), racines: new Set() };

function item({ path, titre, resume, note, texte }: Affichage, { marked, base }: Showing): HTMLElement {
  const asked = marked.lemmes.size > 0;
  const text = asked ? excerpt([resume, ...texte.split('\n')], marked, resume) : mark(resume, NOTHING);
  return el(
    'li',
    {},
    el('h3', { class: 'titre-3' }, el('a', { href: `${base}${path}` }, pieces(mark(titre, marked)))),
    text.length > 0 ? el('p', {}, pieces(text)) : undefined,
    note ? el('p', { class: 'note' }, note) : undefined,
  );
}

function group(genre: Genre, { shown, total, alone }: { shown: readonly Affichage[]; total: number; alone: boolean }, showing: Showing): HTMLElement {
  const id = `genre-${genre.id}`;
  const all = el('button', { type: 'button', class: 'bouton second' }, recherche.voir(total, genre.nom));
  all.addEventListener('click', () => showing.onGenre(genre.id));
  return el(
    'section',
    { class: `groupe-liste f-${genre.famille}`, 'aria-labelledby': id },
    el('h2', { id }, genre.nom, el('span', { class: 'note' }, ` ${total}`)),
    el('ul', { class: 'suite' }, ...shown.map((each) => item(each, showing))),
    shown.length < total && !alone ? all : undefined,
  );
}

/** Kinds of which nothing is shown yet. */
function others(genres: readonly [Genre, number][], { onGenre }: Showing): HTMLElement | undefined {
  if (genres.length === 0) return undefined;
  const items = genres.map(([genre, total]) => {
    const button = el('button', { type: 'button', class: 'choisi' }, `${genre.nom} (${total})`);
    button.addEventListener('click', () => onGenre(genre.id));
    return el('li', {}, button);
  });
  return el('section', { class: 'groupe-liste', 'aria-labelledby': 'genre-autres' }, el('h2', { id: 'genre-autres' }, recherche.aussi), el('ul', { class: 'choisis' }, ...items));
}

/** Of several kinds, each shows its best three; alone, it shows everything. */
const EACH = 3;

/** @returns what to write; only the pages that are shown are fetched */
export async function renderResults(showing: Showing): Promise<HTMLElement[]> {
  const byGenre = [...Map.groupBy(showing.results, ({ genre }) => genre)];
  const alone = byGenre.length === 1;
  let left = showing.most;
  const parts = byGenre.map(([genre, results]) => {
    const shown = results.slice(0, Math.max(0, alone ? left : Math.min(EACH, left)));
    left -= shown.length;
    return { genre, shown, total: results.length };
  });
  const groups = await Promise.all(
    parts
      .filter(({ shown }) => shown.length > 0)
      .map(async ({ genre, shown, total }) => group(genre, { shown: await Promise.all(shown.map(({ id }) => showing.files.shown(id))), total, alone }, showing)),
  );
  const rest = others(parts.filter(({ shown }) => shown.length === 0).map(({ genre, total }) => [genre, total]), showing);
  const remaining = showing.results.length - showing.most;
  if (!alone || remaining <= 0) return rest ? [...groups, rest] : groups;
  const more = el('button', { type: 'button', class: 'bouton second suite-resultats' }, recherche.suite(remaining));
  more.addEventListener('click', showing.onMore);
  return [...groups, more];
}
