/**
 * A form as what can be filled in it, in the order in which it is read: the page, the PDFs and the saved file all speak of these fields.
 * Pure: an entry's data in, plain data out.
 */
import { lowerFirst } from '../lib/french.ts';
import type { BlocDe, Champ, Colonne, Formulaire } from '../schemas/formulaire.ts';
import { formulaires } from '../strings/formulaires.ts';

export type Genre = Champ['genre'];
export type Tableau = BlocDe<'tableau'>;

/** What the page and the exports need of an entry; plain JSON. */
export type FormModel = { id: string } & Pick<Formulaire, 'titre' | 'resume' | 'annexe' | 'orientation' | 'rempli_par' | 'destinataires' | 'conservation' | 'exemple' | 'blocs'>;

/** @param id of the entry @param data its front matter, typographed */
export function formModel(id: string, { titre, resume, annexe, orientation, rempli_par, destinataires, conservation, exemple, blocs }: Formulaire): FormModel {
  return { id, titre, resume, annexe, orientation, rempli_par, destinataires, conservation, exemple, blocs };
}

/** Where a cell stands: rows are counted from 0. */
export interface Cell {
  table: string;
  row: number;
  column: string;
}

export interface Field {
  /** `<champ>`, or `<tableau>.<ligne>.<colonne>` with rows counted from 1: permanent, as the clés are. */
  id: string;
  genre: Genre;
  /** As it is written beside the field, or at the head of the column. */
  label: string;
  /** As a screen reader says it: « Durée – ligne 2 sur 5 ». */
  spoken: string;
  help?: string | undefined;
  required: boolean;
  /** Of `choix`, `choix_multiple` and `likert`; the answer is the text of the option. */
  options: readonly string[];
  /** In characters; longer is told, never cut. */
  maxLength: number;
  /** Lines to write on, on paper. */
  lines: number;
  /** The place of its bloc in the form, from 0. */
  bloc: number;
  cell?: Cell | undefined;
}

const LINE = 1_000;
const MEASURE = 40;
const MAX_LENGTH: Readonly<Record<Genre, number>> = {
  texte: LINE,
  texte_long: 10_000,
  date: MEASURE,
  nombre: MEASURE,
  duree: MEASURE,
  case: 0,
  choix: LINE,
  choix_multiple: LINE,
  likert: LINE,
};
const linesOf = (genre: Genre, lignes?: number) => (genre === 'texte_long' ? (lignes ?? 4) : 1);

function champField({ cle, libelle, genre, aide, obligatoire, options, lignes }: Champ, bloc: number): Field {
  return { id: cle, genre, label: libelle, spoken: libelle, help: aide, required: obligatoire, options, maxLength: MAX_LENGTH[genre], lines: linesOf(genre, lignes), bloc };
}

const FIRST_ROWS = 3;
/** How many rows a table has: as many as its headings, or from `min` to `max`, beginning with `first`. */
export function rowsOf({ lignes, lignes_max }: Tableau): { fixed: boolean; min: number; first: number; max: number } {
  const { length } = lignes;
  if (length > 0) return { fixed: true, min: length, first: length, max: length };
  const max = lignes_max ?? FIRST_ROWS;
  return { fixed: false, min: 1, first: Math.min(FIRST_ROWS, max), max };
}

/** What a row is called, by sight and by ear: its heading, or its number. @param row from 0 */
export const rowName = ({ lignes }: Tableau, row: number, rows: number) => lignes[row] ?? formulaires.ligneSur(row + 1, rows);

function cellField(table: Tableau, { cle, libelle, genre, options }: Colonne, row: number, rows: number, bloc: number): Field {
  const name = rowName(table, row, rows);
  const spoken = formulaires.cellule(libelle, table.lignes.length > 0 ? name : lowerFirst(name));
  const cell = { table: table.cle, row, column: cle };
  return { id: cellId(cell), genre, label: libelle, spoken, required: false, options, maxLength: MAX_LENGTH[genre], lines: linesOf(genre, 3), bloc, cell };
}

export const cellId = ({ table, row, column }: Cell) => `${table}.${row + 1}.${column}`;

/** The fields of one table, row after row. @param rows of a growing table: every one that it may have, unless told */
export function cellsOf(table: Tableau, bloc: number, rows = rowsOf(table).max): Field[] {
  return Array.from({ length: rows }, (_, row) => table.colonnes.map((colonne) => cellField(table, colonne, row, rows, bloc))).flat();
}

export const tablesOf = ({ blocs }: FormModel): Tableau[] => blocs.filter((bloc) => bloc.type === 'tableau');

/**
 * Everything that can be filled, in reading order.
 * @param rows of growing tables, by clé; every row that they may have, where it says nothing
 */
export const fieldsOf = ({ blocs }: FormModel, rows: Readonly<Record<string, number>> = {}): Field[] =>
  blocs.flatMap((bloc, index) => {
    if (bloc.type === 'champs') return bloc.champs.map((champ) => champField(champ, index));
    return bloc.type === 'tableau' ? cellsOf(bloc, index, Object.hasOwn(rows, bloc.cle) ? rows[bloc.cle] : undefined) : [];
  });

/** The id of a field's control on its page: no anchor of the page begins like it. */
export const domId = (id: string) => `reponse-${id.replaceAll('.', '-')}`;
