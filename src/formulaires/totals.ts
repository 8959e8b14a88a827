/** The totals of a form's tables, as far as what is written can be read. */
import { isEmpty, rowsIn, valueOf, type Reponses } from './answers.ts';
import { formatDuration, parseDuration } from './durations.ts';
import { cellsOf, tablesOf, type FormModel } from './model.ts';
import { formatNumber, parseNumber, sum } from './numbers.ts';

export interface Total {
  table: string;
  column: string;
  /** The head of the column. */
  label: string;
  /** Minutes, or a number. */
  value: number;
  /** « 3 h 45 », « 12,5 ». */
  text: string;
  /** How many filled cells could not be read: they are not counted. */
  unread: number;
}

/** @returns one total a column that asks for it, in reading order */
export function totals(form: FormModel, answers: Reponses): Total[] {
  return tablesOf(form).flatMap((table) => {
    const cells = cellsOf(table, 0, rowsIn(answers, table.cle).length);
    return table.colonnes.flatMap(({ cle, libelle, genre, total }) => {
      if (!total) return [];
      const parse = genre === 'duree' ? parseDuration : parseNumber;
      const filled = cells.filter(({ cell }) => cell?.column === cle).map((cell) => valueOf(answers, cell)).filter((value) => !isEmpty(value));
      const read = filled.flatMap((value) => parse(String(value)) ?? []);
      const value = sum(read);
      return [{ table: table.cle, column: cle, label: libelle, value, text: genre === 'duree' ? formatDuration(value) : formatNumber(value), unread: filled.length - read.length }];
    });
  });
}
