/** The workload of a week: the durations of what is ticked in the table, times how often. Nothing is sent nor kept. */
import { totalLoad, weeklyLoad, type Duree, type Minutes } from '../../derive/durations.ts';
import { interventions as mots } from '../../strings/interventions.ts';

const panel = document.querySelector<HTMLElement>('[data-charge]');
/** Those of the table as it stands: filters and sorting bring in its other pages. */
const chosen = () => [...document.querySelectorAll<HTMLInputElement>('[data-choix]:checked')];
const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));

function dureeOf({ dataset }: HTMLInputElement): Duree {
  return {
    duree_min: number(dataset['min']),
    duree_max: number(dataset['max']),
    duree_par: dataset['semaine'] === undefined ? 'fois' : 'semaine',
    frequence_semaine: dataset['frequence'],
  };
}

/** How often a chosen intervention is done: as its source says until the reader says otherwise. */
const times = new Map<HTMLInputElement, number>();

const noteOf = (duree: Duree) =>
  weeklyLoad(duree) === undefined ? mots.charge.inconnue : duree.duree_par === 'semaine' ? mots.charge.forfait : duree.frequence_semaine ? mots.charge.source(duree.frequence_semaine) : '';

function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function lineOf(box: HTMLInputElement, change: () => void): HTMLElement {
  const titre = box.dataset['choix'] ?? '';
  const duree = dureeOf(box);
  const note = element('span', { className: 'note' }, noteOf(duree));
  const remove = element('button', { type: 'button', className: 'bouton second' }, mots.charge.retirer);
  remove.setAttribute('aria-label', `${mots.charge.retirer} : ${titre}`);
  remove.addEventListener('click', () => {
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    box.focus();
  });
  const line = element('li', { className: 'ligne-charge' }, element('span', {}, titre, note));
  if (duree.duree_par === 'fois' && weeklyLoad(duree)) {
    const input = element('input', { type: 'number', min: '0', max: '50', step: '0.5', value: String(times.get(box) ?? (duree.frequence_semaine ? '' : 1)) });
    input.setAttribute('aria-label', mots.charge.foisDe(titre));
    input.addEventListener('input', () => {
      if (input.value === '' || !input.validity.valid) times.delete(box);
      else times.set(box, input.valueAsNumber);
      change();
    });
    line.append(element('label', {}, element('span', {}, mots.charge.fois), input));
  }
  line.append(remove);
  return line;
}

function start(root: HTMLElement) {
  const list = root.querySelector('ul');
  const status = root.querySelector('[role=status]');
  const say = () => {
    const total: Minutes = totalLoad(chosen().map((box) => weeklyLoad(dureeOf(box), times.get(box))));
    if (status) status.textContent = chosen().length === 0 ? mots.charge.vide : mots.charge.total(chosen().length, mots.entre(total));
  };
  const show = () => {
    list?.replaceChildren(...chosen().map((box) => lineOf(box, say)));
    say();
  };
  const table = document.querySelector('table.interventions');
  table?.classList.add('avec-charge');
  table?.addEventListener('change', show);
  root.hidden = false;
  for (const without of document.querySelectorAll<HTMLElement>('[data-sans-script]')) without.hidden = true;
  show();
}

if (panel) start(panel);
