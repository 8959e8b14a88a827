/** Which text is in force on a given day. Imports types only: the browser runs it too, on the reader's own day. */
import type { EnVigueur, Version } from './types.ts';

const covers = ({ du, au }: Version, day: string) => du !== undefined && du <= day && (au === undefined || day <= au);

/**
 * The version to show on a day (DESIGN §7.15).
 * @param versions sorted by first day, undated ones first, as `Serie.versions`
 * @returns the version that covers the day; else, as `dernier-connu`, the latest that has begun or has no date, or failing
 *   that the first to come; undefined when there is no version. An undated text is never said to be in force.
 */
export function enVigueur(versions: readonly Version[], day: string): EnVigueur | undefined {
  const current = versions.findLast((version) => covers(version, day));
  if (current) return { version: current, statut: 'en-vigueur' };
  const version = versions.findLast(({ du }) => (du ?? '') <= day) ?? versions[0];
  return version && { version, statut: 'dernier-connu' };
}
