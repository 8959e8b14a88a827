/** Everything that a link can reach: entries, pistes, terms. */
import type { Entries } from './entries.ts';
import { isRetired } from './entries.ts';
import { compare, entryKey, groupBy, termKey } from './keys.ts';
import type { Entry, EntryNode, Key, Node, Piste, PisteNode, SourceEntry, TermNode } from './types.ts';

const entryNode = (entry: SourceEntry): EntryNode => ({
  kind: 'entry',
  key: entryKey(entry.collection, entry.id),
  collection: entry.collection,
  id: entry.id,
  titre: entry.data.titre,
  retired: isRetired(entry),
  exemple: entry.data.exemple,
  entry,
});

const pisteNode = (piste: Piste): PisteNode => ({
  kind: 'piste',
  key: piste.key,
  titre: piste.titre,
  retired: piste.retired,
  exemple: piste.exemple,
  piste,
});

const termNode = ({ id, data }: Entry<'vocabulaires'>, terme: TermNode['terme']): TermNode => ({
  kind: 'terme',
  key: termKey(id, terme.id),
  vocabulaire: id,
  titre: terme.libelle,
  retired: data.statut === 'retire',
  exemple: data.exemple,
  terme,
  parent: terme.parent && `vocabulaire/${terme.parent}`,
  enfants: [],
});

function termNodes(vocabulaires: readonly Entry<'vocabulaires'>[]): TermNode[] {
  const terms = new Map<Key, TermNode>();
  for (const vocabulaire of vocabulaires) {
    for (const terme of vocabulaire.data.termes) {
      const node = termNode(vocabulaire, terme);
      if (!terms.has(node.key)) terms.set(node.key, node);
    }
  }
  const children = groupBy(terms.values(), ({ parent }) => parent);
  return [...terms.values()].map((node) => ({ ...node, enfants: (children.get(node.key) ?? []).map(({ key }) => key).sort(compare) }));
}

/** Every node by key: entries by collection and id, then pistes, then terms. */
export function nodesOf(entries: Entries, pistes: ReadonlyMap<string, Piste>): Map<Key, Node> {
  const nodes: Node[] = [...entries.all.map(entryNode), ...[...pistes.values()].map(pisteNode), ...termNodes(entries.of('vocabulaires'))];
  return new Map(nodes.map((node) => [node.key, node]));
}
