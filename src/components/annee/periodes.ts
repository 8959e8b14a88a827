/** Periods of calendars, on the reader’s day: which run, what each actor does now, where the ruler’s stroke stands. */
import { momentOf } from '../../derive/year.ts';
import { annee } from '../../strings/annee.ts';
import { drawRegle } from './regle-svg.ts';

interface Periode {
  du: string;
  au: string;
  numero: string;
  nom: string;
  element: HTMLElement;
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

const periodesOf = (root: HTMLElement): Periode[] =>
  all(root, '[data-du]').map((element) => {
    const { du = '', au = '', numero = '', periode = '' } = element.dataset;
    return { du, au, numero, nom: periode, element };
  });

const write = (root: HTMLElement, selector: string, text: string) => {
  for (const element of all(root, selector)) element.textContent = text;
};

/** The rows of a table: the running ones are marked, and read out as such. */
function markRows(rows: readonly Periode[], running: readonly Periode[]) {
  for (const row of rows) {
    const now = running.includes(row);
    row.element.classList.toggle('ici', now);
    for (const mark of all(row.element, '[data-maintenant]')) mark.hidden = !now;
  }
}

/** « En ce moment » of the home page: what runs, else what comes next. */
function showNow(root: HTMLElement, periodes: readonly Periode[], day: string) {
  const { running, next } = momentOf(periodes, day);
  const shown = next ? [next] : running;
  for (const periode of periodes) periode.element.hidden = !shown.includes(periode);
  write(root, '[data-titre]', running.length > 0 ? annee.enCeMoment(running.map(({ nom }) => nom)) : next ? annee.bientot(next.nom) : annee.finie);
  write(root, '[data-numeros]', annee.numeros(shown.map(({ numero }) => numero), periodes.length));
}

/** What each actor does now, taken from the rows that run. */
function showActeurs(root: HTMLElement, running: readonly Periode[]) {
  let some = false;
  for (const place of all(root, '[data-acteur]')) {
    const id = place.dataset['acteur'] ?? '';
    const actions = running.flatMap(({ element }) => all(element, 'li[data-acteurs]')).filter(({ dataset }) => (dataset['acteurs'] ?? '').split(' ').includes(id));
    const list = place.querySelector('ul');
    list?.replaceChildren(
      ...actions.map((action) => {
        const item = document.createElement('li');
        const { texte = '', acteurs = '', degres = '' } = action.dataset;
        Object.assign(item.dataset, { acteurs, degres });
        item.textContent = texte;
        return item;
      }),
    );
    place.hidden = actions.length === 0;
    some ||= actions.length > 0;
  }
  for (const nothing of all(root, '[data-rien]')) nothing.hidden = some;
}

function showCalendar(root: HTMLElement, day: string) {
  const periodes = periodesOf(root);
  if (root.dataset['calendrier'] === 'maintenant') return showNow(root, periodes, day);
  const { running } = momentOf(periodes, day);
  markRows(periodes, running);
  showActeurs(root, running);
}

export function showPeriodes(day: string) {
  for (const root of all(document, '[data-calendrier]')) showCalendar(root, day);
  for (const regle of all(document, '[data-regle]')) regle.innerHTML = drawRegle(JSON.parse(regle.dataset['regle'] ?? '[]'), day, 'numerotee' in regle.dataset);
}
