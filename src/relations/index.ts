/**
 * The relation graph: entries in; links both ways, pistes, séries and every cross-entry problem out (DESIGN §7.1). A pure leaf:
 * it imports nothing but types and lib/, so the site, `check` and tests all feed it.
 */
export { buildGraph } from './graph.ts';
export { enVigueur } from './en-vigueur.ts';
export { contradictionOf } from './contradiction.ts';
export { fraicheurOf } from './fraicheur.ts';
export { entryKey, pisteKey, termKey } from './keys.ts';
export { byEvidence, byNews, depuis, dernierMot } from './preuve.ts';
export { RESERVED_ADDRESSES } from './rules/adresses.ts';
export type {
  Contradiction,
  EnAttente,
  EntryNode,
  EnVigueur,
  Essai,
  Fraicheur,
  Graph,
  GraphContext,
  Key,
  Link,
  Node,
  Path,
  Periode,
  Piste,
  PisteNode,
  Preuve,
  Problem,
  Serie,
  SourceEntry,
  TermNode,
  Version,
} from './types.ts';
