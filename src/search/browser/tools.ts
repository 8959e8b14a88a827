/** What stands above the results: a notice, suggestions, the chosen filters, the order. */
import { recherche } from '../../strings/recherche.ts';
import { toggle } from '../facets.ts';
import type { State, Tri } from '../state.ts';
import { el } from './dom.ts';
import type { Outcome } from './engine.ts';
import { help } from './messages.ts';
import { chosen } from './panel.ts';
import type { Site } from './site.ts';

export interface Tools {
  site: Site;
  state: State;
  outcome: Outcome | undefined;
  /** How many results are listed. */
  shown: number;
  /** Something in the address no longer exists. */
  ignored: boolean;
  change: (next: Partial<State>) => void;
}

function sorting({ state, change }: Tools): HTMLElement {
  const choices = (Object.keys(recherche.tris) as Tri[]).map((tri) => {
    const radio = el('input', { type: 'radio', name: 'tri', value: tri, ...(state.tri === tri && { checked: '' }) });
    radio.addEventListener('change', () => change({ tri }));
    return el('label', {}, radio, el('span', {}, recherche.tris[tri]));
  });
  return el('fieldset', { class: 'tri' }, el('legend', {}, recherche.trier), ...choices);
}

/** Writes them; who was choosing the order stays there. */
export function writeTools(root: HTMLElement, tools: Tools) {
  const { site, state, outcome, shown, ignored, change } = tools;
  const focused = (document.activeElement as HTMLInputElement | null)?.name === 'tri';
  const filters = chosen(
    site.facettes,
    state.choice,
    (facette, value) => change({ choice: toggle(state.choice, facette, value) }),
    () => change({ choice: new Map() }),
  );
  root.replaceChildren(...(ignored ? [el('p', { class: 'note' }, recherche.filtreInconnu)] : []), ...help(state, outcome), ...(filters ? [filters] : []), ...(outcome && shown > 1 ? [sorting(tools)] : []));
  if (focused) root.querySelector<HTMLInputElement>('[name=tri]:checked')?.focus();
}
