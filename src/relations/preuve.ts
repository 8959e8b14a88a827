/** How far practice bears a piste out, and the order that this gives (explained to readers on `/aide/vie-d-une-piste/`). */
import { byFrench } from '../lib/french.ts';
import { compare } from './keys.ts';
import type { Essai, Piste, Preuve } from './types.ts';

/** What debriefings past « proposée » add up to: a séance that says « nobody tried » proves nothing. */
export function preuveOf(debriefings: readonly Essai[]): Preuve {
  const tried = debriefings.filter(({ etat }) => etat !== 'proposee');
  return {
    collectifs: new Set(tried.map(({ collectif }) => collectif)).size,
    essais: tried.reduce((sum, { essais }) => sum + (essais ?? 0), 0),
    seances: tried.length,
  };
}

/** The day when a séance last spoke of a piste: the one that wrote it, until another does. */
export const dernierMot = ({ date, debriefings }: Pick<Piste, 'date' | 'debriefings'>) => debriefings.at(-1)?.date ?? date;

/** The day since when the état of a piste has not changed: a séance that says the same again does not begin it anew. */
export function depuis({ date, debriefings }: Pick<Piste, 'date' | 'debriefings'>): string {
  const start: Pick<Essai, 'etat' | 'date'> = { etat: 'proposee', date };
  return debriefings.reduce((since, said) => (said.etat === since.etat ? since : said), start).date;
}

const byName = (a: Piste, b: Piste) => byFrench(a.titre, b.titre) || compare(a.cle, b.cle);

/**
 * The best borne out first. Several collectifs weigh more than many essais of one: what holds in two places owes less to one of them.
 * Then come essais, then séances that tell of them, then the latest word; titles and clés make the order total.
 */
export const byEvidence = (a: Piste, b: Piste) =>
  b.preuve.collectifs - a.preuve.collectifs ||
  b.preuve.essais - a.preuve.essais ||
  b.preuve.seances - a.preuve.seances ||
  compare(dernierMot(b), dernierMot(a)) ||
  byName(a, b);

/** Those that a séance spoke of last, first. */
export const byNews = (a: Piste, b: Piste) => compare(dernierMot(b), dernierMot(a)) || byEvidence(a, b);
