/** The index as the search page uses it, opened once. */
import { recherche } from '../../strings/recherche.ts';
import type { Borne } from '../facets.ts';
import type { Facette, PageTable } from '../record.ts';
import type { Known } from '../state.ts';
import { openEngine, type Engine } from './engine.ts';
import type { Result } from './results.ts';

export interface Site {
  engine: Engine;
  facettes: Facette[];
  known: Known;
  /** What each page of the table bears. */
  borne: Borne[];
}

function borneOf({ genres, facettes, pages }: PageTable): Borne[] {
  const values = facettes.flatMap(({ id, valeurs }) => valeurs.map((valeur) => [id, valeur.id] as const));
  return pages.map(([, genre, , , places]) => {
    const borne = new Map<string, string[]>([['genre', [genres[genre]?.id ?? '']]]);
    for (const place of places) {
      const [facette, value] = values[place] ?? ['', ''];
      borne.set(facette, [...(borne.get(facette) ?? []), value]);
    }
    return borne;
  });
}

async function open(folder: string): Promise<Site> {
  const engine = await openEngine(folder);
  const { genres, facettes: others } = engine.table;
  const facettes = [{ id: 'genre', nom: recherche.genre, valeurs: genres.map(({ id, nom }) => ({ id, libelle: nom })) }, ...others];
  const known = new Map(facettes.map(({ id, valeurs }) => [id, new Set(valeurs.map((valeur) => valeur.id))]));
  return { engine, facettes, known, borne: borneOf(engine.table) };
}

/** @param folder address of the index @returns a function that opens it the first time; a failure is forgotten, so that the next try may succeed */
export function siteOpener(folder: string): { get: () => Promise<Site>; forget: () => void } {
  let opening: Promise<Site> | undefined;
  const forget = () => (opening = undefined);
  const get = () => {
    opening ??= open(folder);
    opening.catch(forget);
    return opening;
  };
  return { get, forget };
}

/** Pages in the order of their day, the latest first. */
export const byDate = ({ pages }: PageTable) => {
  const day = (place: number) => pages[place]?.[2] ?? '';
  return (a: number, b: number) => (day(a) === day(b) ? a - b : day(a) < day(b) ? 1 : -1);
};

/** A place of the table as a result to show. */
export function resultOf({ genres, pages }: PageTable, place: number): Result[] {
  const row = pages[place];
  const genre = row && genres[row[1]];
  return row && genre ? [{ id: row[0], genre }] : [];
}
