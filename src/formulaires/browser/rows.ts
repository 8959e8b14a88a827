/** The rows of a growing table, on the page: added, removed and put back; each cell keeps the name of its place. */
import { formulaires } from '../../strings/formulaires.ts';
import { cellsOf, domId, rowsOf, type Tableau } from '../model.ts';

const CONTROL = 'input, textarea, select';

export class Rows {
  readonly table: Tableau;
  private readonly body: HTMLTableSectionElement;
  private readonly blank: HTMLTableRowElement;

  /** @throws when the page does not show the table */
  constructor(table: Tableau) {
    const body = document.querySelector<HTMLTableSectionElement>(`[data-tableau="${table.cle}"] > tbody`);
    const first = body?.rows[0];
    if (!body || !first) throw new Error(`Le tableau ${table.cle} manque dans la page.`);
    this.table = table;
    this.body = body;
    this.blank = first.cloneNode(true) as HTMLTableRowElement;
    for (const control of this.blank.querySelectorAll<HTMLInputElement>(CONTROL)) {
      control.value = '';
      control.checked = false;
    }
  }

  get count() {
    return this.body.rows.length;
  }

  /** Shows this many rows, the last ones empty where there are more than before. */
  set count(wanted: number) {
    const { min, max } = rowsOf(this.table);
    const rows = Math.min(max, Math.max(min, wanted));
    while (this.body.rows.length > rows) this.body.deleteRow(-1);
    while (this.body.rows.length < rows) this.body.append(this.blank.cloneNode(true));
    this.rename();
  }

  /** Every name that holds a number: of rows, of cells, of buttons. */
  private rename() {
    const cells = cellsOf(this.table, 0, this.count);
    const { length: width } = this.table.colonnes;
    for (const [index, row] of [...this.body.rows].entries()) {
      const heading = row.cells[0];
      if (heading) heading.textContent = formulaires.ligne(index + 1);
      for (const [column, control] of [...row.querySelectorAll<HTMLInputElement>(CONTROL)].entries()) {
        const field = cells[index * width + column];
        if (!field) continue;
        control.id = domId(field.id);
        control.name = field.id;
        control.setAttribute('aria-label', field.spoken);
      }
      const remove = this.removeButton(index);
      remove?.setAttribute('aria-label', formulaires.retirerLigne(index + 1));
      if (remove) remove.hidden = this.count <= rowsOf(this.table).min;
    }
  }

  removeButton(row: number): HTMLButtonElement | null {
    return this.body.rows[row]?.querySelector<HTMLButtonElement>('[data-retirer]') ?? null;
  }

  /** @returns the row that holds an element of the table */
  rowOf(element: Element): number {
    return [...this.body.rows].findIndex((row) => row.contains(element));
  }

  focusFirst(row: number) {
    this.body.rows[row]?.querySelector<HTMLElement>(CONTROL)?.focus();
  }
}
