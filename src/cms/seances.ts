/** Which pistes the next séance of a collectif has to debrief. */
import type { PisteConnue, Repertoire, SeanceConnue } from './repertoire.ts';

export interface Previous {
  seance: SeanceConnue;
  pistes: PisteConnue[];
}

/**
 * @param collectif its id
 * @param date of the séance that is being written, `AAAA-MM-JJ`
 * @returns the latest earlier séance of the collectif, with its pistes; nothing when there is none
 */
export function previousSeance({ seances, pistes }: Repertoire, collectif: string, date: string): Previous | undefined {
  const earlier = seances.filter((seance) => seance.collectif === collectif && seance.date < date);
  const seance = earlier.toSorted((a, b) => b.date.localeCompare(a.date) || b.numero - a.numero)[0];
  return seance && { seance, pistes: seance.pistes.flatMap((cle) => pistes.find((piste) => piste.cle === cle) ?? []) };
}
