/** The filters of a list or of a search: facets with the count that each choice would leave. */
import { recherche } from '../../strings/recherche.ts';
import { countValues, type Borne, type Choice } from '../facets.ts';
import type { Facette } from '../record.ts';
import { el } from './dom.ts';

export interface Panel {
  /** Writes the counts of what is listed, and ticks what is chosen. Counts that are not known yet stay blank: none may lie. */
  update: (things: readonly Borne[] | undefined, choice: Choice) => void;
}

interface Line {
  facette: string;
  value: string;
  label: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** The first facets stand open: they are those that people think of. */
const OPEN = 3;

function lineOf(facette: string, { id, libelle }: Facette['valeurs'][number], onToggle: (facette: string, value: string) => void): Line {
  // The name is not that of the filters without JavaScript, which CSS acts on.
  const input = el('input', { type: 'checkbox', name: `filtre-${facette}`, value: id });
  const count = el('span');
  const label = el('label', {}, input, el('span', {}, libelle), count);
  input.addEventListener('change', () => onToggle(facette, id));
  return { facette, value: id, label, input, count };
}

/**
 * @param root where the filters are written; what it held is replaced
 * @param onToggle called with the value that the reader ticked or unticked
 */
export function createPanel(root: HTMLElement, facettes: readonly Facette[], onToggle: (facette: string, value: string) => void): Panel {
  const groups = facettes.map(({ id, nom, valeurs }, index) => {
    const lines = valeurs.map((valeur) => lineOf(id, valeur, onToggle));
    const group = el('div', { role: 'group', 'aria-label': nom }, ...lines.map(({ label }) => label));
    const details = el('details', { class: 'facette', ...(index < OPEN && { open: '' }) }, el('summary', {}, nom), group);
    return { id, lines, details };
  });
  root.replaceChildren(el('details', {}, el('summary', {}, recherche.filtrer), ...groups.map(({ details }) => details)));
  return {
    update: (things, choice) => {
      for (const { id, lines, details } of groups) {
        const counts = things && countValues(things, id, choice);
        for (const { value, label, input, count } of lines) {
          const n = counts?.get(value) ?? 0;
          input.checked = choice.get(id)?.has(value) ?? false;
          count.textContent = counts ? String(n) : '';
          label.hidden = counts !== undefined && n === 0 && !input.checked && document.activeElement !== input;
          if (input.checked) details.open = true;
        }
        details.hidden = lines.every(({ label }) => label.hidden);
      }
    },
  };
}

/** The chosen values, each with a button that takes it away. */
export function chosen(facettes: readonly Facette[], choice: Choice, onToggle: (facette: string, value: string) => void, onClear: () => void): HTMLElement | undefined {
  const items = facettes.flatMap(({ id, valeurs }) =>
    valeurs.filter((valeur) => choice.get(id)?.has(valeur.id)).map((valeur) => {
      const button = el('button', { type: 'button', class: 'choisi', 'aria-label': recherche.retirer(valeur.libelle) }, valeur.libelle);
      button.addEventListener('click', () => onToggle(id, valeur.id));
      return el('li', {}, button);
    }),
  );
  if (items.length === 0) return undefined;
  const clear = el('button', { type: 'button', class: 'choisi tout' }, recherche.toutRetirer);
  clear.addEventListener('click', onClear);
  return el('ul', { class: 'choisis', 'aria-label': recherche.choisis }, ...items, el('li', {}, clear));
}
