/** Growing tables by keyboard: the focus follows, each change is told, and rows taken away by mistake come back with their words. */
import { formulaires } from '../../strings/formulaires.ts';
import { rowsIn, withoutRow, withRow, withRowAt, type Ligne } from '../answers.ts';
import { rowsOf } from '../model.ts';
import { announce } from './dom.ts';
import type { Rows } from './rows.ts';
import type { Session } from './session.ts';

interface Removed {
  row: number;
  line: Ligne;
}

class TableTools {
  private readonly session: Session;
  private readonly rows: Rows;
  private readonly tools: HTMLElement;
  private readonly back: HTMLButtonElement;
  /** The last one is put back first. */
  private removed: Removed[] = [];

  constructor(session: Session, rows: Rows, tools: HTMLElement) {
    this.session = session;
    this.rows = rows;
    this.tools = tools;
    this.back = this.within<HTMLButtonElement>('[data-remettre]');
    this.within('[data-ajouter]').addEventListener('click', () => this.add());
    this.back.addEventListener('click', () => this.putBack());
    document.querySelector(`[data-tableau="${this.cle}"]`)?.addEventListener('click', ({ target }) => {
      const asked = target instanceof Element ? target.closest('[data-retirer]') : null;
      if (asked) this.remove(this.rows.rowOf(asked));
    });
    tools.hidden = false;
    this.refresh();
  }

  private get cle() {
    return this.rows.table.cle;
  }

  private within<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.tools.querySelector<E>(selector) as E;
  }

  /** After any change of the form; another set of answers has nothing to put back. */
  refresh(forgetRemoved = false) {
    if (forgetRemoved) this.removed = [];
    const { max } = rowsOf(this.rows.table);
    this.within('[data-compte]').textContent = formulaires.compte(this.rows.count, max);
    const last = this.removed.at(-1);
    this.back.hidden = last === undefined || this.rows.count >= max;
    if (last) this.back.textContent = formulaires.remettreLigne(last.row + 1);
  }

  private add() {
    const { count } = this.rows;
    const { max } = rowsOf(this.rows.table);
    if (count >= max) return announce(formulaires.tropDeLignes(max));
    const { sheet } = this.session;
    this.session.change(withRow(sheet.form, sheet.read(), this.cle));
    this.rows.focusFirst(count);
    announce(formulaires.ligneAjoutee(count + 1));
  }

  private remove(row: number) {
    const answers = this.session.sheet.read();
    const line = rowsIn(answers, this.cle)[row];
    if (!line || this.rows.count <= rowsOf(this.rows.table).min) return;
    this.removed.push({ row, line });
    this.session.change(withoutRow(answers, this.cle, row));
    const { count } = this.rows;
    const next = this.rows.removeButton(Math.min(row, count - 1));
    (next && !next.hidden ? next : this.within('[data-ajouter]')).focus();
    announce(formulaires.ligneRetiree(row + 1, count));
  }

  private putBack() {
    const last = this.removed.pop();
    if (!last) return;
    const { row, line } = last;
    this.session.change(withRowAt(this.session.sheet.read(), this.cle, row, line));
    this.rows.focusFirst(Math.min(row, this.rows.count - 1));
    announce(formulaires.ligneRemise(row + 1));
  }
}

/** @returns what to call when the answers changed; with `true`, when they are others altogether */
export function startTables(session: Session): (others?: boolean) => void {
  const all = [...session.sheet.rows].flatMap(([cle, rows]) => {
    const tools = document.querySelector<HTMLElement>(`[data-outils-tableau="${cle}"]`);
    return tools ? [new TableTools(session, rows, tools)] : [];
  });
  return (others = false) => {
    for (const tools of all) tools.refresh(others);
  };
}
