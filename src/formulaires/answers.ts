/** What was answered: plain JSON, in the words that were typed. */
import { fieldsOf, rowsOf, tablesOf, type Field, type FormModel, type Genre } from './model.ts';

/** A text (dates, numbers and durations too: as typed), the text of the chosen option, a ticked box, the texts of several options. */
export type Valeur = string | boolean | readonly string[];
export type Ligne = Readonly<Record<string, Valeur>>;

export interface Reponses {
  champs: Readonly<Record<string, Valeur>>;
  /** The rows of each table, by clé: those shown, empty ones too. */
  tableaux: Readonly<Record<string, readonly Ligne[]>>;
}

/** An answer that has no place in the form of today. */
export interface Aside {
  label: string;
  text: string;
}

/** All that a person wrote and must not lose. */
export interface Written {
  answers: Reponses;
  aside: readonly Aside[];
}
export const sameWritten = (one: Written, other: Written) => JSON.stringify([one.answers, one.aside]) === JSON.stringify([other.answers, other.aside]);

export const emptyValue = (genre: Genre): Valeur => (genre === 'case' ? false : genre === 'choix_multiple' ? [] : '');
export const isEmpty = (value: Valeur) => (typeof value === 'string' ? value.trim() === '' : value === false || (Array.isArray(value) && value.length === 0));

const ONE_LINE: ReadonlySet<Genre> = new Set<Genre>(['texte', 'date', 'nombre', 'duree']);
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * A text as a field keeps it: line ends of Unix, one line where the field has one, no invisible control sign, composed accents. What people read
 * does not change; doing it twice changes nothing more.
 */
export function cleanText(genre: Genre, text: string): string {
  const lines = text.toWellFormed().replaceAll(/\r\n?/g, '\n');
  return (ONE_LINE.has(genre) ? lines.replaceAll(/[\n\t]+/g, ' ') : lines).replaceAll(CONTROLS, '').normalize('NFC');
}

const emptyRow = (form: FormModel, table: string): Ligne =>
  Object.fromEntries(tablesOf(form).filter(({ cle }) => cle === table).flatMap(({ colonnes }) => colonnes.map(({ cle, genre }) => [cle, emptyValue(genre)])));

/** Nothing answered yet; growing tables show their first rows. */
export function emptyAnswers(form: FormModel): Reponses {
  const champs = Object.fromEntries(fieldsOf(form).flatMap(({ id, genre, cell }) => (cell ? [] : [[id, emptyValue(genre)] as const])));
  const tableaux = Object.fromEntries(tablesOf(form).map((table) => [table.cle, Array.from({ length: rowsOf(table).first }, () => emptyRow(form, table.cle))]));
  return { champs, tableaux };
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

/** The rows of a table, as they were filled. */
export const rowsIn = ({ tableaux }: Reponses, table: string): readonly Ligne[] => own(tableaux, table) ?? [];

/** @returns the answer to a field; its empty value where there is none */
export function valueOf(answers: Reponses, { id, genre, cell }: Pick<Field, 'id' | 'genre' | 'cell'>): Valeur {
  const found = cell ? own(rowsIn(answers, cell.table)[cell.row] ?? {}, cell.column) : own(answers.champs, id);
  return found ?? emptyValue(genre);
}

/** The same answers with one changed; a row that is not there changes nothing. */
export function withValue(answers: Reponses, { id, cell }: Pick<Field, 'id' | 'cell'>, value: Valeur): Reponses {
  if (!cell) return { ...answers, champs: { ...answers.champs, [id]: value } };
  const rows = rowsIn(answers, cell.table).map((row, index) => (index === cell.row ? { ...row, [cell.column]: value } : row));
  return { ...answers, tableaux: { ...answers.tableaux, [cell.table]: rows } };
}

/** The same answers with an empty row more at the foot of a growing table. */
export const withRow = (form: FormModel, answers: Reponses, table: string): Reponses => ({
  ...answers,
  tableaux: { ...answers.tableaux, [table]: [...rowsIn(answers, table), emptyRow(form, table)] },
});

/** The same answers without one row. @param row from 0 */
export const withoutRow = (answers: Reponses, table: string, row: number): Reponses => ({
  ...answers,
  tableaux: { ...answers.tableaux, [table]: rowsIn(answers, table).filter((_, index) => index !== row) },
});

/** The same answers with a row put back where it was, or at the foot. @param row from 0 */
export const withRowAt = (answers: Reponses, table: string, row: number, line: Ligne): Reponses => ({
  ...answers,
  tableaux: { ...answers.tableaux, [table]: rowsIn(answers, table).toSpliced(row, 0, line) },
});

/** The fields as the answers show them: growing tables have the rows that were added. */
export const filledFields = (form: FormModel, answers: Reponses): Field[] =>
  fieldsOf(form, Object.fromEntries(tablesOf(form).map(({ cle }) => [cle, rowsIn(answers, cle).length])));
