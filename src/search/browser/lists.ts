/** Filters of a list: the links of its margin, which lead to the pages of terms, become choices that combine. */
import { dit, recherche } from '../../strings/recherche.ts';
import { passes, toggle, type Choice } from '../facets.ts';
import { readState, writeState } from '../state.ts';
import { el } from './dom.ts';
import { facettesOf, itemsIn, otherPages, takePages, type Item } from './list-pages.ts';
import { chosen, createPanel } from './panel.ts';

const nav = document.querySelector<HTMLElement>('.rang > .facettes');
const list = nav?.parentElement?.querySelector<HTMLElement>('.large');

/** @param old the links that stand there without JavaScript @param root what lists the items */
function filterList(old: HTMLElement, root: HTMLElement) {
  const facettes = facettesOf(old);
  const known = new Map(facettes.map(({ id, valeurs }) => [id, new Set(valeurs.map((valeur) => valeur.id))]));
  const { pages, first, links } = otherPages(root);
  const own = new Set(itemsIn(root).map(({ element }) => element));
  let items: Item[] | undefined = pages.length === 0 ? itemsIn(root) : undefined;
  let choice: Choice = readState(location.search, known).state.choice;

  const status = el('p', { role: 'status', class: 'note', tabindex: '-1' });
  const above = el('div', { class: 'filtres-choisis' });
  const place = el('div', { class: 'marge facettes gauche', role: 'group', 'aria-label': recherche.filtrer });
  const panel = createPanel(place, facettes, (facette, value) => change(toggle(choice, facette, value)));
  old.replaceWith(place);
  root.prepend(status, above);

  let loading: Promise<Item[]> | undefined;
  // Once for whoever asks, and again after a failure.
  const loadAll = () => (loading ??= takePages(pages, root, links).then(() => (items = itemsIn(root))).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

  /** Each thing counts once, however many groups show it. */
  const distinct = (from: readonly Item[]) => [...new Map(from.map((item) => [item.key, item])).values()];

  function write(all: readonly Item[]) {
    const active = choice.size > 0;
    for (const item of all) item.element.hidden = active ? !passes(item.borne, choice) : !own.has(item.element);
    for (const section of root.querySelectorAll<HTMLElement>('.groupe-liste')) section.hidden = !section.querySelector('[data-facettes]:not([hidden])');
    if (links) links.hidden = active;
    const things = distinct(all);
    const shown = things.filter(({ borne }) => passes(borne, choice)).length;
    panel.update(things.map(({ borne }) => borne), choice);
    status.textContent = active ? dit(shown === 0 ? recherche.rien : recherche.liste(shown, things.length)) : '';
  }

  async function show() {
    const filters = chosen(facettes, choice, (facette, value) => change(toggle(choice, facette, value)), () => change(new Map()));
    const held = above.contains(document.activeElement);
    above.replaceChildren(...(filters ? [filters] : []));
    if (held) status.focus();
    if (!items && choice.size === 0) return panel.update(undefined, choice);
    try {
      write(await loadAll());
    } catch {
      status.textContent = dit(recherche.listeIncomplete);
    }
  }

  function change(next: Choice) {
    choice = next;
    const search = writeState({ q: '', tri: 'pertinence', choice });
    // Filters act on the whole list, which begins on its first page.
    if (first) return location.assign(`${first}${search}`);
    history.pushState(null, '', `${location.pathname}${search}`);
    void show();
  }

  window.addEventListener('popstate', () => {
    choice = readState(location.search, known).state.choice;
    void show();
  });
  if (pages.length > 0) place.addEventListener('toggle', () => void loadAll().then(write).catch(() => undefined), { capture: true, once: true });
  void show();
}

if (nav && list?.querySelector('[data-facettes]')) filterList(nav, list);
