/** Tables that sort by a column: each head becomes a button, and says how the table stands. */
import { byFrench } from '../../lib/french.ts';
import { ENTIERE, takeOthers } from '../../search/browser/list-pages.ts';
import { dit, recherche } from '../../strings/recherche.ts';
import { interventions as mots } from '../../strings/interventions.ts';

const text = (row: HTMLTableRowElement, column: number) => row.cells[column]?.textContent?.trim() ?? '';

/** A cell that gives a number sorts by it; the others by their words. */
function compare(column: number) {
  return (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
    const [first, second] = [a, b].map((row) => row.cells[column]?.dataset['tri']);
    if (first !== undefined && second !== undefined && first !== second) return Number(first) - Number(second);
    return byFrench(text(a, column), text(b, column));
  };
}

function sort(table: HTMLTableElement, heads: readonly HTMLTableCellElement[], column: number) {
  const head = heads[column];
  const body = table.tBodies[0];
  if (!head || !body) return;
  const up = head.getAttribute('aria-sort') !== 'ascending';
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const rows = [...body.rows].sort(compare(column));
  body.append(...(up ? rows : rows.reverse()));
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-triable]')) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const status = document.createElement('p');
  status.className = 'a-lire';
  status.setAttribute('role', 'status');
  table.after(status);
  const list = table.closest<HTMLElement>('.large');
  const sortBy = async (column: number, name: string) => {
    try {
      if (list) await takeOthers(list);
      list?.dispatchEvent(new Event(ENTIERE));
      sort(table, heads, column);
      status.className = 'a-lire';
      status.textContent = mots.table.triee(name, heads[column]?.getAttribute('aria-sort') === 'ascending');
    } catch {
      status.className = 'note';
      status.textContent = dit(recherche.listeIncomplete);
    }
  };
  for (const [column, head] of heads.entries()) {
    const name = head.textContent?.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tri';
    button.append(...head.childNodes);
    button.title = mots.table.trier(name);
    button.addEventListener('click', () => void sortBy(column, name));
    head.replaceChildren(button);
  }
}
