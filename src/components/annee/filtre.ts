/** The filters of the year: an actor, a degré; their state is in the address. */
// The day decides first which calendar there is, and what runs in it.
import './browser.ts';
import { annee } from '../../strings/annee.ts';

const form = document.querySelector<HTMLFormElement>('[data-filtre-annee]');
const NAMES = ['acteur', 'degre'];
/** An action that the choice leaves. */
const LEFT = 'li[data-acteurs]:not([hidden])';

const selects = (root: HTMLFormElement) => [...root.querySelectorAll('select')];
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** What names no actor is everybody’s; what names no degré is of both. */
function concerns({ dataset }: HTMLElement, acteur: string, degre: string) {
  const acteurs = words(dataset['acteurs']);
  const degres = words(dataset['degres']);
  return (acteur === '' || acteurs.includes(acteur) || acteurs.includes('tous')) && (degre === '' || degres.length === 0 || degres.includes(degre));
}

/** One calendar: its rows, and what each actor does now. */
function filter(calendar: HTMLElement, acteur: string, degre: string) {
  const chosen = acteur !== '' || degre !== '';
  for (const action of all(calendar, 'li[data-acteurs]')) action.hidden = !concerns(action, acteur, degre);
  for (const row of all(calendar, 'tbody tr')) row.hidden = chosen && !row.querySelector(LEFT);
  const places = all(calendar, '[data-acteur]');
  for (const place of places) place.classList.toggle('ailleurs', chosen && (!place.querySelector(LEFT) || (acteur !== '' && ![acteur, 'tous'].includes(place.dataset['acteur'] ?? ''))));
  const running = places.some(({ hidden }) => !hidden);
  for (const nothing of all(calendar, '[data-rien-choisi]')) nothing.hidden = !running || places.some(({ hidden, classList }) => !hidden && !classList.contains('ailleurs'));
}

function apply(root: HTMLFormElement) {
  const [acteur = '', degre = ''] = NAMES.map((name) => root.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value);
  for (const calendar of all(document, '[data-calendrier]')) filter(calendar, acteur, degre);
  const actions = all(document, '[data-calendrier]:not([hidden]) tr li[data-acteurs]');
  const shown = actions.filter(({ hidden }) => !hidden).length;
  const status = root.querySelector('[role=status]');
  if (status) status.textContent = acteur || degre ? annee.filtre.montre(shown, actions.length) : '';
}

function readAddress(root: HTMLFormElement) {
  const asked = new URLSearchParams(location.search);
  for (const select of selects(root)) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function writeAddress(root: HTMLFormElement) {
  const search = new URLSearchParams(selects(root).flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  history.replaceState(null, '', search.size > 0 ? `?${search}` : location.pathname);
}

if (form) {
  form.hidden = false;
  readAddress(form);
  apply(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    writeAddress(form);
    apply(form);
  });
}
