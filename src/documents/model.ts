/**
 * What is printed, before any thought of how: every word of a document, in order and typed. Models travel as JSON from the pages that
 * emit them to the workers that render them, so they hold plain data and nothing else. Words come typographed.
 */
import type { Famille } from '../schemas/index.ts';
import type { Block, Note } from './content.ts';

export type * from './content.ts';

export interface Fact {
  nom: string;
  valeur: string;
}
export interface Section {
  titre?: string | undefined;
  note?: Note | undefined;
  /** When it is not its document's. */
  famille?: Famille | undefined;
  blocks: Block[];
}

/** Where a document lives on the site, for its foot: the address is read, the code is scanned. */
export interface Address {
  /** What a person types: `resonances.example/pistes/k3f9ad/`, or the path alone without `SITE_URL`. */
  lisible: string;
  /** Complete; absent without `SITE_URL`: no code then (DESIGN §7.9). */
  url?: string | undefined;
}

export interface Fiche {
  genre: string;
  famille: Famille;
  titre: string;
  /** Beside the title. */
  note?: Note | undefined;
  faits: Fact[];
  chapeau?: string | undefined;
  /** What a reader must know first: invented, retired, waiting for a review. */
  bandeaux: string[];
  /** Contents with page numbers, under this title, when the sections are worth one. */
  sommaire?: string | undefined;
  sections: Section[];
  adresse: Address;
  /** Sentences of the foot: publication, licence, example. */
  mentions: string[];
}

/** One sheet, always: what fits takes the room that there is, writing lines take the rest (LOOK, « Print »). */
export interface Sheet extends Fiche {
  /** What is printed if there is room for it; else it stays on the page, and the foot says so. */
  suite: Section[];
  ecrire: { titre: string; note: Note };
  /** The foot's sentence, with the suite on paper and without it. */
  renvoi: { avec: string; sans: string };
}

/** A place to write in. */
export interface Zone {
  /** The name of its field in the file: letters, digits, `_` and `-`. */
  id: string;
  genre: 'ligne' | 'texte' | 'case' | 'liste' | 'choix' | 'coches' | 'signature';
  /** As a screen reader says it. */
  parle: string;
  /** Lines to write on. */
  lignes: number;
  obligatoire: boolean;
  /** Of a list, of a choice, of boxes. */
  options: string[];
}
/** A place to write in, under its label; `largeur` in sixths of the sheet. */
export interface ZoneNommee {
  libelle: string;
  aide?: string | undefined;
  largeur: 2 | 3 | 6;
  zone: Zone;
}
/** A cell: a place to write in, or one option of a choice that takes its whole row. */
export interface Case {
  zone: Zone;
  /** From 0. */
  option?: number | undefined;
}
export interface Grille {
  heads: string[];
  /** Parts of the width, one a column. */
  widths: number[];
  rows: { titre: string; cases: Case[] }[];
  totaux: ZoneNommee[];
  notes: string[];
}
export type Partie = { p: 'champs'; champs: ZoneNommee[] } | { p: 'grille'; grille: Grille } | { p: 'texte'; paragraphes: string[] } | { p: 'signatures'; signataires: Signataire[] };
export interface Signataire {
  nom: string;
  date: Zone;
  signature: Zone;
}
/** A form on paper: what is written on its étiquette, then its blocs. */
export interface FeuilleARemplir {
  genre: string;
  famille: Famille;
  titre: string;
  orientation: 'portrait' | 'paysage';
  faits: Fact[];
  bandeaux: string[];
  blocs: { titre?: string | undefined; consignes: string[]; parties: Partie[] }[];
  adresse: Address;
  mentions: string[];
}

interface Common {
  /** Where the file goes, from the root of the site: `pistes/k3f9ad/fiche.pdf`. */
  sortie: string;
  /** The file that an author would open to change it: a refusal names it. */
  source: string;
  /** Folders of pages that link to it, beside its own: `cadrages/tutorat-mixte`. */
  pages?: string[] | undefined;
}
interface Printed extends Common {
  /** Title of the file, as a reader's window shows it. */
  titre: string;
  /** The day of the version, `AAAA-MM-JJ`: the file bears it, never the day of the build. */
  version: string;
}
export interface FicheDocument extends Printed {
  genre: 'fiche';
  fiche: Fiche;
}
export interface SheetDocument extends Printed {
  genre: 'feuille';
  fiche: Sheet;
}
export interface BookletDocument extends Printed {
  genre: 'livret';
  livret: {
    genre: string;
    famille: Famille;
    titre: string;
    chapeau?: string | undefined;
    faits: Fact[];
    /** Under the lead, in small: other names, a source. */
    notes?: string[] | undefined;
    bandeaux: string[];
    sommaire: string;
    /** Printed before the others: what has no document of its own. */
    ouverture?: Fiche | undefined;
    /** The `sortie` of each fiche, in order: a fiche is written once, however many booklets hold it. */
    fiches: string[];
    adresse: Address;
    mentions: string[];
  };
}
export interface FormDocument extends Printed {
  genre: 'formulaire';
  /** Lines to write on, fields to type in, or a file for word processors. */
  forme: 'vierge' | 'remplissable' | 'word';
  formulaire: FeuilleARemplir;
}
export interface CardDocument extends Common {
  genre: 'carte';
  carte: { famille: Famille; motFamille: string; genre: string; titre: string };
}
/** A booklet with its fiches in it: what a template reads. */
export interface BoundBooklet extends Omit<BookletDocument, 'livret'> {
  livret: Omit<BookletDocument['livret'], 'fiches' | 'ouverture'> & { fiches: Fiche[] };
}
/** What a worker is given. */
export type Job = FicheDocument | SheetDocument | BoundBooklet | FormDocument | CardDocument;
export type PdfJob = Exclude<Job, CardDocument>;
export type DocumentModel = FicheDocument | SheetDocument | BookletDocument | FormDocument | CardDocument;
