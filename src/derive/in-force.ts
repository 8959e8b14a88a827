/** What a version of a framing document is on a given day. Pure: the build says it, and the browser again on the reader’s own day. */
import { enVigueur } from '../relations/en-vigueur.ts';
import type { Version } from '../relations/types.ts';

export { enVigueur };

export type StatutCadrage = 'en-vigueur' | 'dernier-connu' | 'a-venir' | 'ancien' | 'non-date';

/** @param versions of one série, as `Serie.versions` @param id one of them @param day `AAAA-MM-JJ` (DESIGN §7.15) */
export function statutOn(versions: readonly Version[], id: string, day: string): StatutCadrage {
  const du = versions.find((version) => version.id === id)?.du;
  if (du === undefined) return 'non-date';
  if (du > day) return 'a-venir';
  const shown = enVigueur(versions, day);
  return shown?.version.id === id ? shown.statut : 'ancien';
}

/**
 * The versions that a page built on `day` holds, each with its calendar: the one to show, and the next to begin. A site that is not built
 * again until the one after is a year late at least, and each calendar weighs.
 */
export function fromNowOn(versions: readonly Version[], day: string): Version[] {
  const shown = enVigueur(versions, day)?.version;
  const next = versions.find((version) => version !== shown && (version.du ?? '') > day);
  return versions.filter((version) => version === shown || version === next);
}
