/** What goes into the relation graph and what comes out. Dates are `AAAA-MM-JJ` throughout, so that text order is time order. */
import type { CollectionName, EntryData } from '../schemas/index.ts';
import type { References } from '../schemas/references.ts';
import type { EtatPiste, PisteSource } from '../schemas/synthese.ts';
import type { Terme } from '../schemas/vocabulaire.ts';

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

/** `syntheses/x`, `pistes/k3f9ad`, `vocabulaire/dilemmes/aider-ou-evaluer`. */
export type Key = string;
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

/** What one later séance says of a piste. */
export interface Essai {
  synthese: string;
  collectif: string;
  date: string;
  etat: EtatPiste;
  essais?: number | undefined;
  effet: string;
  regulation?: string | undefined;
}

/** A piste d’action and its life. */
export interface Piste extends PisteSource {
  key: Key;
  /** The id of the synthesis where it was written, and its place among its pistes (from 0). */
  synthese: string;
  index: number;
  collectif: string;
  date: string;
  /** By date, then id of the synthesis; those of retired syntheses are left out. */
  debriefings: readonly Essai[];
  /** The état of the latest debriefing, else `proposee` (DESIGN §7.14). */
  etat: EtatPiste;
  /** Sum of the essais that debriefings declare. */
  essais: number;
  /** Debriefings past « proposée » that give no number. */
  essaisNonComptes: number;
  /** Distinct collectifs of the debriefings, sorted. */
  collectifs: readonly string[];
  retired: boolean;
  exemple: boolean;
}

/** One version of a framing document, as the série shows it. */
export interface Version {
  id: string;
  titre: string;
  exemple: boolean;
  du?: string | undefined;
  /** Its last day: its own, else the eve of the version that replaces it; open when neither says. */
  au?: string | undefined;
}
export interface Periode {
  du: string;
  au: string;
}
export interface Serie {
  id: string;
  key: Key;
  titre: string;
  /** By first day; undated ones first. Retired versions are left out. */
  versions: readonly Version[];
  /** Stretches between two versions that none covers. */
  lacunes: readonly Periode[];
  /** As of `context.today`; absent when no day was given or no version is left. */
  actuelle?: EnVigueur | undefined;
}
export interface EnVigueur {
  version: Version;
  /** `dernier-connu`: none covers the day; shown as « dernier texte connu, non en vigueur » (DESIGN §7.15). */
  statut: 'en-vigueur' | 'dernier-connu';
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
