/** Where collectifs part over one piste. */
import type { Contradiction, Essai } from './types.ts';

/** The last word of each collectif, in the order in which they first spoke. */
const lastWords = (debriefings: readonly Essai[]) => [...new Map(debriefings.map((essai) => [essai.collectif, essai])).values()];

/**
 * Sets side by side the experiences that contradict one another: one collectif ends by keeping the piste (adaptée, retenue) and another by
 * giving it up. A collectif that changes its mind contradicts nobody; « essayée » settles nothing.
 * @param debriefings by date, as `Piste.debriefings`
 * @returns nothing where no collectif keeps what another gives up
 */
export function contradictionOf(debriefings: readonly Essai[]): Contradiction | undefined {
  const words = lastWords(debriefings);
  const gardee = words.filter(({ etat }) => etat === 'adaptee' || etat === 'retenue');
  const abandonnee = words.filter(({ etat }) => etat === 'abandonnee');
  return gardee.length > 0 && abandonnee.length > 0 ? { gardee, abandonnee } : undefined;
}
