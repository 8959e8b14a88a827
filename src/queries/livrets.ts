/** Which terms have a booklet: said once, for the page that links to it and for its making. */
import { corpus } from './corpus.ts';

/** The collections whose entries are printed as fiches (DESIGN §7.8). */
const PRINTED = new Set(['syntheses', 'capitalisations', 'cadrages', 'ressources', 'interventions', 'modules']);
const LEAST = 2;
/** A term that more things bear is a search, not a booklet: its reader chooses among them in `/livret/`. */
const MOST = 100;

/**
 * @param key of a term, `vocabulaire/<vocabulaire>/<terme>`
 * @returns the keys of its fiches, in the order of the graph; none where a booklet would be a single fiche or a shelf
 */
export async function fichesOfTerm(key: string): Promise<readonly string[]> {
  const { graph } = await corpus();
  const keys = (graph.byTerm.get(key) ?? []).filter((bearer) => PRINTED.has(bearer.slice(0, bearer.indexOf('/'))));
  return keys.length >= LEAST && keys.length <= MOST ? keys : [];
}
