/** On every page: how many fiches the booklet holds, and the button that adds one. The words are in the markup. */
import { read, toggle, write } from './selection.ts';

const counter = document.querySelector<HTMLElement>('[data-livret-compte]');

function show() {
  const chosen = read(localStorage);
  if (counter) counter.textContent = chosen.length > 0 ? `\u00a0(${chosen.length})` : '';
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-livret]')) {
    const inside = chosen.includes(button.dataset['livret'] ?? '');
    button.textContent = (inside ? button.dataset['retirer'] : button.dataset['ajouter']) ?? '';
    button.hidden = false;
  }
}

try {
  show();
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-livret]') : null;
    if (!button) return;
    write(localStorage, toggle(read(localStorage), button.dataset['livret'] ?? ''));
    show();
  });
  // Another tab of the same reader.
  addEventListener('storage', show);
  addEventListener('resonances:livret', show);
} catch {
  // A browser that keeps nothing offers no booklet: the page reads as well without it.
}
