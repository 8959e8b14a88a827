/** While one writes: an answer is read when its field is left, written in its usual form, and mended on the spot. */
import { formulaires } from '../../strings/formulaires.ts';
import { isEmpty, type Valeur } from '../answers.ts';
import { misread } from '../check.ts';
import { formatNumericDay, parseDay } from '../days.ts';
import { formatDuration, parseDuration } from '../durations.ts';
import type { Field } from '../model.ts';
import { totals } from '../totals.ts';
import { focusField, readField, writeField } from './controls.ts';
import { announce } from './dom.ts';
import { tell } from './errors.ts';
import { afterPress } from './press.ts';
import type { Session } from './session.ts';
import { totalText } from './sheet.ts';

/** « 1h30 » becomes « 1 h 30 », « 30.11.26 » becomes « 30/11/2026 »; what cannot be read stays as it was typed. */
function usual({ genre }: Field, value: Valeur): Valeur {
  if (typeof value !== 'string') return value;
  const day = genre === 'date' ? parseDay(value) : undefined;
  const minutes = genre === 'duree' ? parseDuration(value) : undefined;
  return day ? formatNumericDay(day) : minutes === undefined ? value : formatDuration(minutes);
}

/** The total that a cell counts in, said to whoever cannot see it change. */
function sayTotal(session: Session, field: Field) {
  const { form } = session.sheet;
  const total = totals(form, session.sheet.read()).find(({ table, column }) => table === field.cell?.table && column === field.cell.column);
  if (total) announce(formulaires.total(total.label, totalText(total)));
}

function left(session: Session, field: Field) {
  const value = usual(field, readField(field));
  if (value !== readField(field)) writeField(field, value);
  if (!isEmpty(value)) sayTotal(session, field);
  afterPress(() => {
    tell(field, misread(field, readField(field)));
    session.settle();
  });
}

const nameOf = (target: EventTarget | null) => (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.name : '');

export function startFields(session: Session, host: HTMLFormElement) {
  host.addEventListener('submit', (event) => event.preventDefault());
  host.addEventListener('input', ({ target }) => nameOf(target) && session.typed());
  host.addEventListener('change', ({ target }) => {
    const field = session.sheet.fields().find(({ id }) => id === nameOf(target));
    if (field) left(session, field);
  });
  host.addEventListener('click', ({ target }) => {
    const id = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-sans-reponse]')?.dataset['sansReponse'] : undefined;
    const field = session.sheet.fields().find((each) => each.id === id);
    if (!field) return;
    writeField(field, '');
    focusField(field);
    session.settle();
  });
}
