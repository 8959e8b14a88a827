/** The filters of the year: an actor, a degré; their state is in the address. */
import { annee } from '../../strings/annee.ts';

const form = document.querySelector<HTMLFormElement>('[data-filtre-annee]');
const NAMES = ['acteur', 'degre'];

const selects = (root: HTMLFormElement) => [...root.querySelectorAll('select')];
const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** What names no actor is everybody’s; what names no degré is of both. */
function concerns({ dataset }: HTMLElement, acteur: string, degre: string) {
  const acteurs = words(dataset['acteurs']);
  const degres = words(dataset['degres']);
  return (acteur === '' || acteurs.includes(acteur) || acteurs.includes('tous')) && (degre === '' || degres.length === 0 || degres.includes(degre));
}

function apply(root: HTMLFormElement) {
  const [acteur = '', degre = ''] = NAMES.map((name) => root.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value);
  const actions = [...document.querySelectorAll<HTMLElement>('[data-calendrier]:not([hidden]) tr li[data-acteurs]')];
  for (const action of actions) action.hidden = !concerns(action, acteur, degre);
  const calendars = document.querySelectorAll<HTMLElement>('[data-calendrier]');
  for (const row of document.querySelectorAll<HTMLElement>('[data-calendrier] tbody tr')) row.hidden = (acteur !== '' || degre !== '') && !row.querySelector('li[data-acteurs]:not([hidden])');
  for (const calendar of calendars) for (const place of calendar.querySelectorAll<HTMLElement>('[data-acteur]')) place.classList.toggle('ailleurs', acteur !== '' && ![acteur, 'tous'].includes(place.dataset['acteur'] ?? ''));
  const status = root.querySelector('[role=status]');
  const shown = actions.filter(({ hidden }) => !hidden).length;
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
