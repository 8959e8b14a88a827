/** What is to mend: a sentence under each field, and a summary whose links lead to them. */
import { formulaires } from '../../strings/formulaires.ts';
import type { Problem } from '../check.ts';
import { domId, type Field } from '../model.ts';
import { controlsOf, focusField } from './controls.ts';
import { button, el, part } from './dom.ts';

const { bilan } = formulaires;
const messageId = (id: string) => `${domId(id)}-erreur`;
const MESSAGE = '.message';

/** A list of ids with one more, or one less. */
function describe(element: Element, id: string, described: boolean) {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each && each !== id);
  const next = described ? [...ids, id] : ids;
  if (next.length > 0) element.setAttribute('aria-describedby', next.join(' '));
  else element.removeAttribute('aria-describedby');
}

function clear(field: Pick<Field, 'id'>) {
  document.getElementById(messageId(field.id))?.remove();
  for (const control of controlsOf(field)) {
    control.removeAttribute('aria-invalid');
    describe(control, messageId(field.id), false);
    control.closest('.erreur')?.classList.remove('erreur');
  }
}

/** @param message nothing when the field is in order */
export function tell(field: Field, message: string | undefined) {
  clear(field);
  const [first] = controlsOf(field);
  const place = first?.closest('.champ, td');
  if (!first || !place || message === undefined) return;
  place.classList.add('erreur');
  place.append(el('p', { class: 'message', id: messageId(field.id) }, message));
  for (const control of controlsOf(field)) {
    control.setAttribute('aria-invalid', 'true');
    describe(control, messageId(field.id), true);
  }
}

function item({ field, message }: Problem): HTMLLIElement {
  const link = el('a', { href: `#${domId(field.id)}` }, bilan.lien(field.spoken, message));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focusField(field);
  });
  return el('li', {}, link);
}

/** Rows may have moved since: every message of the form goes away. */
export function clearErrors() {
  part('bilan').replaceChildren();
  for (const message of document.querySelectorAll(`form.formulaire ${MESSAGE}`)) message.remove();
  for (const element of document.querySelectorAll('form.formulaire .erreur')) element.classList.remove('erreur');
  for (const control of document.querySelectorAll('form.formulaire [aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    for (const id of (control.getAttribute('aria-describedby') ?? '').split(' ')) if (id.endsWith('-erreur')) describe(control, id, false);
  }
}

/** Shows every problem and goes to the summary. @param goOn what was asked for, done all the same */
export function showProblems(problems: readonly Problem[], goOn: () => void) {
  clearErrors();
  for (const { field, message } of problems) tell(field, message);
  const anyway = button(bilan.continuer, () => {
    clearErrors();
    goOn();
  });
  const summary = el('div', { class: 'encadre bilan', tabindex: '-1', role: 'group', 'aria-labelledby': 'bilan-titre' });
  summary.append(el('h2', { id: 'bilan-titre', class: 'encadre-titre' }, bilan.titre(problems.length)), el('p', {}, bilan.texte), el('ul', { class: 'tirets' }, ...problems.map(item)), el('div', { class: 'gestes' }, anyway));
  part('bilan').replaceChildren(summary);
  summary.focus();
}
