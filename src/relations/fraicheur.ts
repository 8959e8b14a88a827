/** What waits for somebody: reviews that are due, pistes that nobody tried, resources that nothing cites, addresses that nobody opened. */
import { addDays } from '../lib/dates.ts';
import { by } from './keys.ts';
import { dernierMot } from './preuve.ts';
import type { EntryNode, Fraicheur, Graph } from './types.ts';

/** How long before its day a review is announced. */
const NOTICE = 90;

/** The same day of the year before: an address verified earlier is to be opened again. Text order is time order, 29 February too. */
const yearBefore = (day: string) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

const published = (graph: Graph) => [...graph.nodes.values()].filter((node): node is EntryNode => node.kind === 'entry' && !node.retired);

/** Entries whose day of review falls in a span, the oldest day first. */
function reviews(entries: readonly EntryNode[], from: string, to: string) {
  const due = entries.flatMap(({ key, entry }) => {
    const le = entry.data.a_revoir_le;
    return le !== undefined && from <= le && le <= to ? [{ key, le }] : [];
  });
  return due.sort(
    by(
      ({ le }) => le,
      ({ key }) => key,
    ),
  );
}

/**
 * @param today the day to judge from (`RESONANCES_DATE`)
 * @returns published things only, each list from the longest wait to the shortest; keys of the graph
 */
export function fraicheurOf(graph: Graph, today: string): Fraicheur {
  const entries = published(graph);
  const limit = yearBefore(today);
  const liens = entries.flatMap(({ key, entry }) => {
    if (entry.collection !== 'ressources' || entry.data.url === undefined) return [];
    const { verifiee_le: le } = entry.data;
    return le === undefined || le < limit ? [{ key, le }] : [];
  });
  const jamais = [...graph.pistes.values()].filter(({ retired, preuve }) => !retired && preuve.seances === 0);
  return {
    aRevoir: reviews(entries, '', today),
    bientot: reviews(entries, addDays(today, 1), addDays(today, NOTICE)),
    jamaisEssayees: jamais.map((piste) => ({ key: piste.key, le: dernierMot(piste) })).sort(by(({ le }) => le, ({ key }) => key)),
    orphelines: entries.filter(({ collection, key }) => collection === 'ressources' && (graph.backlinks.get(key)?.length ?? 0) === 0).map(({ key }) => ({ key })),
    liens: liens.sort(by(({ le }) => le ?? '', ({ key }) => key)),
  };
}
