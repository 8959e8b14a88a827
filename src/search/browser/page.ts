/** The search page: one state, written in the address; what is shown follows from it. Nothing is fetched before the box is touched. */
import { dit, recherche } from '../../strings/recherche.ts';
import { passes, toggle } from '../facets.ts';
import { readState, writeState, type State } from '../state.ts';
import { el, part } from './dom.ts';
import type { Outcome } from './engine.ts';
import { listenKeyboard } from './keyboard.ts';
import { announce } from './messages.ts';
import { createPanel, type Panel } from './panel.ts';
import { renderResults } from './results.ts';
import { byDate, resultOf, siteOpener, type Site } from './site.ts';
import { writeTools } from './tools.ts';

/** Between the last letter and the search; results at once, and at each « more ». */
const PAUSE = 120;
const PAGE = 10;

const form = part<HTMLFormElement>('form.chercher.grand');
const input = part<HTMLInputElement>('#q');
const status = part('#compte');
const aside = part('#filtres');
const tools = part('#outils-resultats');
const list = part('#resultats');
const browse = part('#parcourir');
const base = (form.dataset['base'] ?? '/').replace(/\/$/, '');
const opener = siteOpener(`${base}/recherche/index/`);

let { state } = readState(location.search);
let panel: Panel | undefined;
let most = PAGE;
let turn = 0;

/** Moves to another state. @param typing a letter more is no new step for the back button */
function change(next: Partial<State>, typing = false) {
  state = { ...state, ...next };
  most = PAGE;
  const search = writeState(state);
  if (search !== location.search) history[typing ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${search}`);
  void show();
}

const toggleValue = (facette: string, value: string) => change({ choice: toggle(state.choice, facette, value) });

function rest(message: string) {
  status.textContent = dit(message);
  list.replaceChildren();
  tools.replaceChildren();
  aside.hidden = true;
  browse.hidden = false;
}

function failed() {
  // What could not be loaded is asked for again at the next try.
  opener.forget();
  rest(recherche.panne);
  const again = el('button', { type: 'button', class: 'bouton second' }, recherche.reessayer);
  again.addEventListener('click', () => void show());
  tools.replaceChildren(again);
}

function found({ engine: { table } }: Site, outcome: Outcome | undefined): number[] {
  const all = outcome ? outcome.ranked.map(({ page }) => page) : table.pages.map((_, place) => place);
  return state.tri === 'date' || !outcome ? [...all].sort(byDate(table)) : all;
}

const holdsFocus = () => tools.contains(document.activeElement) || list.contains(document.activeElement);

/** What had the focus may be gone from the page: one goes on from the sentence that says what is listed now. */
function keepFocus() {
  if (document.activeElement === document.body) status.focus();
}

async function draw(mine: number) {
  const site = await opener.get();
  const { table, files, ask } = site.engine;
  const { state: read, ignored } = readState(location.search, site.known);
  const now: State = { ...state, choice: read.choice };
  const outcome = now.q.trim() === '' ? undefined : await ask(now.q);
  const all = found(site, outcome);
  const borne = (place: number) => site.borne[place] ?? new Map<string, string[]>();
  const kept = all.filter((place) => passes(borne(place), now.choice));
  const marked = outcome?.marked ?? { lemmes: new Set<string>(), racines: new Set<string>() };
  const results = kept.flatMap((place) => resultOf(table, place));
  const parts = await renderResults({ results, marked, files, base, most, tri: outcome ? now.tri : 'date', onMore: more, onGenre: (genre) => toggleValue('genre', genre) });
  if (mine !== turn) return;
  const held = holdsFocus();
  panel ??= createPanel(aside, site.facettes, toggleValue);
  panel.update(all.map(borne), now.choice);
  aside.hidden = all.length === 0;
  browse.hidden = kept.length > 0;
  writeTools(tools, { site, state: now, outcome, shown: kept.length, ignored, change });
  list.replaceChildren(...parts);
  status.textContent = dit(announce(now, outcome, kept.length));
  if (held) keepFocus();
}

async function show() {
  const mine = ++turn;
  if (state.q.trim() === '' && state.choice.size === 0) return rest('');
  list.setAttribute('aria-busy', 'true');
  try {
    await draw(mine);
  } catch {
    if (mine === turn) failed();
  }
  if (mine === turn) list.removeAttribute('aria-busy');
}

async function more() {
  const before = list.querySelectorAll('a').length;
  most += 2 * PAGE;
  await show();
  list.querySelectorAll('a')[before]?.focus();
}

let waiting: ReturnType<typeof setTimeout> | undefined;

input.addEventListener('focus', () => void opener.get().catch(() => undefined));
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => change({ q: input.value }, true), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  change({ q: input.value });
});
tools.addEventListener('click', (event) => {
  const q = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-question]')?.dataset['question'] : undefined;
  if (q === undefined) return;
  event.preventDefault();
  input.value = q;
  change({ q });
  input.focus();
});
window.addEventListener('popstate', () => {
  ({ state } = readState(location.search));
  input.value = state.q;
  most = PAGE;
  void show();
});
listenKeyboard(
  input,
  () => [...document.querySelectorAll<HTMLElement>('#outils-resultats a, #resultats a')],
  () => change({ q: '' }, true),
);
input.value = state.q;
void show();
