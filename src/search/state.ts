/** What a search is, written in its address: the back button and a shared link bring it back. Pure. */
import type { Choice } from './facets.ts';

export type Tri = 'pertinence' | 'date';
export interface State {
  q: string;
  tri: Tri;
  choice: Choice;
}

/** By facet, the values that exist. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * @param search the query string of an address, whatever it holds
 * @param known facets and values that exist; without it any is kept
 * @returns the state, and whether something in the address no longer exists and was left out
 */
export function readState(search: string, known?: Known): { state: State; ignored: boolean } {
  const params = new URLSearchParams(search);
  const choice = new Map<string, Set<string>>();
  let ignored = false;
  for (const [facette, value] of params) {
    if (facette === 'q' || facette === 'tri') continue;
    if (known && !known.get(facette)?.has(value)) {
      ignored = true;
      continue;
    }
    choice.set(facette, (choice.get(facette) ?? new Set<string>()).add(value));
  }
  return { state: { q: params.get('q') ?? '', tri: params.get('tri') === 'date' ? 'date' : 'pertinence', choice }, ignored };
}

/** A longer question would make an address that some servers refuse. */
const MOST = 400;

/** @returns the query string of a state, always the same for the same state; empty when nothing is asked */
export function writeState({ q, tri, choice }: State): string {
  const params = new URLSearchParams();
  const asked = q.trim().slice(0, MOST);
  if (asked) params.set('q', asked.isWellFormed() ? asked : asked.toWellFormed());
  for (const [facette, values] of [...choice].sort(([a], [b]) => (a < b ? -1 : 1))) for (const value of [...values].sort()) params.append(facette, value);
  if (tri === 'date') params.set('tri', tri);
  const text = params.toString();
  return text && `?${text}`;
}
