/** What the index is made of, and the files that the browser reads beside Pagefind's. */

/** A thing that search can find, as the build describes it: its words are read from its page. */
export interface Fiche {
  /** `/pistes/k3f9ad/`, `/glossaire/#gapp`. */
  path: string;
  genre: string;
  titre: string;
  resume: string;
  /** A few words beside its title: its état, its day, its vocabulary. */
  note: string;
  /** The day that sorting by date uses, `AAAA-MM-JJ`. */
  date: string;
  /** Its other whole names: acronym, expansion, synonyms. */
  noms: string[];
  /** By facet, the ids of its values. */
  facettes: Record<string, string[]>;
  /** What it is also about: labels and synonyms of the terms that it bears. */
  alias: string[];
  /** Only its head is its own: the rest of the page lists other pages. */
  tete: boolean;
  /** How far it leads, 1 for an entry: a term that no page bears comes after what answers as well. */
  poids: number;
}

export interface Facette {
  id: string;
  nom: string;
  valeurs: { id: string; libelle: string }[];
}
export interface Genre {
  id: string;
  nom: string;
  famille: string;
}

/** `/recherche/fiches.json`: written by the build for the index, removed once it is made. */
export interface Corpus {
  genres: Genre[];
  facettes: Facette[];
  fiches: Fiche[];
  /** Acronyms with what they stand for: each list holds the ways to write one thing. */
  sigles: string[][];
}

/**
 * A line of `pages.json`: Pagefind's id, the place of its genre, its day, how many words each of its names counts (then how
 * many of their families) in the order of its copy, the facet values that it bears as places in the one list of all values, where
 * its synonyms begin in its copy, and its `poids` when it is not 1.
 */
export type PageRow = [id: string, genre: number, date: string, noms: [words: number, families: number][], valeurs: number[], alias: number, poids?: number];

/** `/recherche/index/pages.json`: every page of the index, and the words for its facets. */
export interface PageTable {
  genres: Genre[];
  facettes: Facette[];
  pages: PageRow[];
  /** The letters that words begin with: each has its file `mots/<letter>.txt`. */
  lettres: string[];
}

/** `/recherche/index/fiches/<id>.json`: what a result shows, with the typography of its page. */
export interface Affichage {
  path: string;
  titre: string;
  resume: string;
  note: string;
  /** The texts of the page, one a line. */
  texte: string;
}
