/** What the confidentiality guard looks for, and what it says. */
export const KINDS = [
  'courriel',
  'telephone',
  'iban',
  'nir',
  'numen',
  'ine',
  'uai',
  'naissance',
  'civilite',
  'initiale',
  'etablissement',
  'adresse',
  'nom',
  'prenom',
] as const;
export type Kind = (typeof KINDS)[number];

/** Words that name a published author, folded by `foldName`: what is innocent everywhere. */
export type Known = ReadonlySet<string>;

/** A place in the text as it is read (see `reading.ts`). */
export interface Hit {
  kind: Kind;
  /** Certain: refused. Doubtful: a person settles. */
  certain: boolean;
  from: number;
  to: number;
}

/** Finds one kind of thing in a text as it is read, in linear time. */
export type Detector = (text: string, known: Known) => Iterable<Hit>;

export interface Finding {
  kind: Kind;
  certain: boolean;
  /** Offsets in the text that was given, `to` excluded. */
  from: number;
  to: number;
  /** The words at fault, on one line. */
  excerpt: string;
  /** The sentence that holds them, on one line. */
  sentence: string;
  /** Why they are found, a French sentence. */
  reason: string;
  /** The same sentence without them. */
  rewording: string;
}
