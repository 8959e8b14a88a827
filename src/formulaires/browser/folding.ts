/** A table whose columns have no room becomes one block a row, at any width, as it does on a phone. */

const TABLES = 'form.formulaire .pliable';
const FOLDED = 'plie';

function fold(table: Element) {
  table.classList.remove(FOLDED);
  const room = table.parentElement?.clientWidth ?? 0;
  table.classList.toggle(FOLDED, Math.floor(table.getBoundingClientRect().width) > room);
}

/** Again each time the form has another width. */
export function startFolding(host: HTMLFormElement) {
  let width = 0;
  new ResizeObserver(() => {
    if (host.clientWidth === width) return;
    width = host.clientWidth;
    for (const table of document.querySelectorAll(TABLES)) fold(table);
  }).observe(host);
}
