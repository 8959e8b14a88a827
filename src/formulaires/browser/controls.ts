/** The controls of one field: what they hold, as an answer. */
import { cleanText, emptyValue, isEmpty, type Valeur } from '../answers.ts';
import { domId, type Field } from '../model.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Several for a field that is answered by boxes to tick; none when the page does not show the field. Found by id: a table may have hundreds. */
export function controlsOf({ id }: Pick<Field, 'id'>): Control[] {
  const found = document.getElementById(domId(id));
  if (found instanceof HTMLFieldSetElement) return [...found.querySelectorAll('input')];
  return found ? [found as Control] : [];
}

const isBox = (control: Control): control is HTMLInputElement => control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
const checked = (controls: readonly Control[]) => controls.filter(isBox).filter((box) => box.checked);

export function readField(field: Field): Valeur {
  const controls = controlsOf(field);
  const [first] = controls;
  if (!first) return emptyValue(field.genre);
  if (field.genre === 'case') return checked(controls).length > 0;
  if (field.genre === 'choix_multiple') return checked(controls).map(({ value }) => value);
  return isBox(first) ? (checked(controls)[0]?.value ?? '') : cleanText(field.genre, first.value);
}

export function writeField(field: Field, value: Valeur) {
  for (const control of controlsOf(field)) {
    if (!isBox(control)) control.value = String(value);
    else control.checked = typeof value === 'boolean' ? value : Array.isArray(value) ? value.includes(control.value) : value === control.value;
  }
}

/** Paper cuts what a control cannot show: a copy behind it holds the whole text, and is printed in its place. */
export function copyForPaper(field: Field, value: Valeur) {
  const copy = document.getElementById(domId(field.id))?.parentElement?.querySelector<HTMLElement>(':scope > .copie');
  if (!copy) return;
  copy.textContent = String(value);
  copy.parentElement?.classList.toggle('rempli', !isEmpty(value));
}

/** A single choice can be taken back; the button that does it shows once there is one. */
export function offerToTakeBack(field: Field, value: Valeur) {
  if (field.cell) return;
  const take = document.querySelector<HTMLButtonElement>(`[data-sans-reponse="${field.id}"]`);
  if (take) take.hidden = isEmpty(value);
}

/** Where the focus goes to mend a field. */
export const focusField = (field: Pick<Field, 'id'>) => controlsOf(field)[0]?.focus();
