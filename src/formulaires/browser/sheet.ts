/** The form on the page: its answers, read from its controls and written to them. */
import { formulaires } from '../../strings/formulaires.ts';
import { filledFields, isEmpty, rowsIn, valueOf, withValue, type Reponses } from '../answers.ts';
import { rowsOf, tablesOf, type Field, type FormModel } from '../model.ts';
import { totals, type Total } from '../totals.ts';
import { copyForPaper, offerToTakeBack, readField, writeField } from './controls.ts';
import { Rows } from './rows.ts';

/** « 3 h 45 », and how many cells are left out. */
export const totalText = ({ text, unread }: Total) => text + (unread > 0 ? formulaires.nonComptees(unread) : '');

export class Sheet {
  readonly form: FormModel;
  /** Of growing tables, by clé. */
  readonly rows: ReadonlyMap<string, Rows>;

  constructor(form: FormModel) {
    this.form = form;
    this.rows = new Map(tablesOf(form).filter((table) => !rowsOf(table).fixed).map((table) => [table.cle, new Rows(table)]));
  }

  private shape(): Reponses {
    const blankRow = ({ colonnes }: ReturnType<typeof tablesOf>[number]) => Object.fromEntries(colonnes.map(({ cle }) => [cle, '']));
    const tableaux = tablesOf(this.form).map((table) => [table.cle, Array.from({ length: this.rows.get(table.cle)?.count ?? rowsOf(table).max }, () => blankRow(table))]);
    return { champs: {}, tableaux: Object.fromEntries(tableaux) as Reponses['tableaux'] };
  }

  /** The fields that the page shows. */
  fields(): Field[] {
    return filledFields(this.form, this.shape());
  }

  read(): Reponses {
    return this.fields().reduce((answers, field) => withValue(answers, field, readField(field)), this.shape());
  }

  write(answers: Reponses) {
    for (const [cle, rows] of this.rows) rows.count = rowsIn(answers, cle).length;
    for (const field of this.fields()) writeField(field, valueOf(answers, field));
    this.refresh(answers);
  }

  /** What follows from the answers: copies for paper, totals, buttons. */
  refresh(answers: Reponses) {
    for (const field of this.fields()) {
      const value = valueOf(answers, field);
      copyForPaper(field, value);
      offerToTakeBack(field, value);
    }
    for (const total of totals(this.form, answers)) {
      const output = document.querySelector<HTMLOutputElement>(`[data-total="${total.table}.${total.column}"]`);
      if (output) output.textContent = totalText(total);
    }
  }

  isEmpty(answers: Reponses): boolean {
    return filledFields(this.form, answers).every((field) => isEmpty(valueOf(answers, field)));
  }
}
