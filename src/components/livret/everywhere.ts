/** On every page: how many fiches the booklet holds, and the button that adds one. The words are in the markup. */
import { MOST, read, toggle, write } from './selection.ts';

const counter = document.querySelector<HTMLElement>('[data-livret-compte]');

function show() {
  const chosen = read(localStorage);
  if (counter) counter.textContent = chosen.length > 0 ? `\u00a0(${chosen.length})` : '';
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-livret]')) {
    const inside = chosen.includes(button.dataset['livret'] ?? '');
    const full = !inside && chosen.length >= MOST;
    button.textContent = button.dataset[inside ? 'retirer' : full ? 'plein' : 'ajouter'] ?? '';
    button.disabled = full;
    button.hidden = false;
  }
}

try {
  show();
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-livret]') : null;
    if (!button) return;
    const kept = write(localStorage, toggle(read(localStorage), button.dataset['livret'] ?? ''));
    show();
    if (!kept) button.textContent = button.dataset['refuse'] ?? '';
  });
  // Another tab of the same reader.
  addEventListener('storage', show);
  addEventListener('resonances:livret', show);
} catch {
  // A browser that keeps nothing offers no booklet: the page reads as well without it.
}
