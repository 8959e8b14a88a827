/** The directory of the site, fetched once; until it is there, or where it is not, it is empty. */
import { EMPTY, type Repertoire } from '../repertoire.ts';

let known: Repertoire = EMPTY;

/** @param address where the site serves it */
export async function loadRepertoire(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (response.ok) known = (await response.json()) as Repertoire;
  } catch (error) {
    console.warn(error);
  }
}

export const repertoire = (): Repertoire => known;
