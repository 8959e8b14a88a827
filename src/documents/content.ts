/** What a document says, piece by piece: words, and the blocks that hold them. */
import type { EtatPiste } from '../schemas/synthese.ts';

export type Inline =
  | { t: 'text'; text: string }
  | { t: 'strong' | 'emph' | 'strike'; children: Inline[] }
  | { t: 'code'; text: string }
  /** `url` is complete: a document is read away from its site. */
  | { t: 'link'; url: string; children: Inline[] }
  | { t: 'break' };

/** What stands left of the margin line. */
export interface Note {
  /** In the family's hue, before the text: « 1 ». */
  fort?: string | undefined;
  texte?: Inline[] | undefined;
  /** A heading that stands in the margin, where the text needs none. */
  titre?: string | undefined;
  /** Drawn, with its word. */
  etat?: EtatPiste | undefined;
}

export interface Cell {
  blocks: Block[];
  /** Head of its row. */
  head?: boolean | undefined;
}
export interface Table {
  caption?: string | undefined;
  heads: Inline[][];
  rows: Cell[][];
  /** Parts of the width, one a column. */
  widths?: number[] | undefined;
  align?: ('left' | 'center' | 'right' | null)[] | undefined;
}
/** One séance of the life of a piste, as the drawing shows it. */
export interface Stretch {
  jour: string;
  etat: EtatPiste;
  essais: number;
}

export type Block =
  | { t: 'heading'; level: number; children: Inline[] }
  | { t: 'par'; children: Inline[]; style?: 'note' | 'chapeau' | undefined }
  | { t: 'list'; ordered: boolean; start?: number | undefined; items: Block[][] }
  | { t: 'table'; table: Table }
  | { t: 'quote'; blocks: Block[]; source?: string | undefined }
  | { t: 'box'; titre: string; genre: 'conseil' | 'attention' | 'information' | 'exemple'; blocks: Block[] }
  | { t: 'steps'; blocks: Block[] }
  | { t: 'code'; text: string }
  | { t: 'rule' }
  | { t: 'image'; src: string; alt: string }
  | { t: 'definitions'; items: { terme: Inline[]; blocks: Block[] }[] }
  /** Ruled lines: titles, each with a note under it. */
  | { t: 'ruled'; ordered?: boolean | undefined; items: Block[][] }
  /** A note in the margin and what it annotates; never parted from its first lines. */
  | { t: 'row'; note: Note; blocks: Block[] }
  | { t: 'string'; alt: string; nodes: Stretch[] };
