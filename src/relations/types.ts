/** What goes into the relation graph and what comes out. Dates are `AAAA-MM-JJ` throughout, so that text order is time order. */
import type { CollectionName, EntryData } from '../schemas/index.ts';
import type { References } from '../schemas/references.ts';
import type { Terme } from '../schemas/vocabulaire.ts';
import type { Key } from './keys.ts';
import type { Piste, Serie } from './things.ts';

export type { Key } from './keys.ts';
export type * from './things.ts';

/** An entry as read: its data already went through the schema of its collection. */
export type Entry<C extends CollectionName> = {
  [K in C]: {
    collection: K;
    id: string;
    data: EntryData<K>;
    /** Targets of `<Renvoi vers>` in the body: `collection/id`, `pistes/<clé>`, `vocabulaire/<vocabulaire>/<terme>`. */
    renvois: readonly string[];
    /** Where it was read, when known: messages name it. */
    file?: string;
  };
}[C];
export type SourceEntry = Entry<CollectionName>;

export interface GraphContext {
  references: References;
  /** The day of the build: sets `actuelle` on each série. */
  today?: string;
  /**
   * Keys of things that exist but could not be read (`syntheses/x`, `pistes/k3f9ad`, `vocabulaires/degres`). They are already
   * reported elsewhere: what points to them is not dangling.
   */
  illisibles?: ReadonlySet<string>;
}

/** Where a value stands in an entry. */
export type Path = readonly (string | number)[];

interface NodeBase {
  key: Key;
  titre: string;
  /** Retired: keeps its address, leaves lists, search and counts (DESIGN §7.5). */
  retired: boolean;
  exemple: boolean;
}
export interface EntryNode extends NodeBase {
  kind: 'entry';
  collection: CollectionName;
  id: string;
  entry: SourceEntry;
}
export interface PisteNode extends NodeBase {
  kind: 'piste';
  piste: Piste;
}
export interface TermNode extends NodeBase {
  kind: 'terme';
  vocabulaire: string;
  terme: Terme;
  parent?: Key;
  /** Keys of the terms that name this one as their parent, of any vocabulary. */
  enfants: readonly Key[];
}
export type Node = EntryNode | PisteNode | TermNode;

/** One thing points to another; the same two through the same field are one link. */
export interface Link {
  from: Key;
  to: Key;
  /** `debriefing`, `contenus`, `ressources`…, or `renvoi` when the body does it. */
  field: string;
  /** The first place it was found; `['renvoi', i]` for the body. */
  path: Path;
  /** The target is retired: show the link with its notice. */
  retired: boolean;
}

export interface Problem {
  /** The rule that found it, e.g. `reference-inconnue`. */
  rule: string;
  severity: 'error' | 'warning';
  collection: CollectionName;
  id: string;
  file?: string | undefined;
  /** In the front matter; `['renvoi', i]` in the body; `[]` for the file itself. */
  path: Path;
  /** The offending value as the author wrote it, where there is one: finds the line in the body. */
  value?: string | undefined;
  /** What is wrong, in French, one sentence. */
  message: string;
  /** What to do about it, in French. */
  remedy: string;
}

export interface Graph {
  nodes: ReadonlyMap<Key, Node>;
  /** From each thing, in the order of its fields; also from retired ones. Dangling references are problems, not links. */
  links: ReadonlyMap<Key, readonly Link[]>;
  /** To each thing, sorted by origin; never from a retired one. */
  backlinks: ReadonlyMap<Key, readonly Link[]>;
  /** By clé. */
  pistes: ReadonlyMap<string, Piste>;
  /** By id of the série: every term of the vocabulary `series`, and every série that a cadrage names. */
  series: ReadonlyMap<string, Serie>;
  /** Keys of the published entries that bear each term, sorted; terms that nothing bears are absent. */
  byTerm: ReadonlyMap<Key, readonly Key[]>;
  /** By collection, id, path. A build refuses any of severity `error`. */
  problems: readonly Problem[];
}
