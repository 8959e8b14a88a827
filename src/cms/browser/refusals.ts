/**
 * Tells of a save that Decap refuses. Decap says so when a required field is empty, but stays silent when a field is too long or
 * a number out of range: the only sign is a rejected promise without a reason.
 */
import { typograph } from '../../lib/typographie.ts';

const SENTENCE = typograph('Rien n’est enregistré : un champ est à corriger. Il est signalé en rouge.');
const DURATION = 8000;
const ERRORS = 'ul[class*="ControlErrorsList"]';
const TOLD = '.Toastify__toast--error, .admin-alerte';

function firstError(): HTMLElement | undefined {
  const lists = [...document.querySelectorAll<HTMLElement>(ERRORS)];
  return lists.find((list) => list.childElementCount > 0 && list.checkVisibility());
}

function reveal(error: HTMLElement): void {
  const id = error.parentElement?.querySelector('label')?.htmlFor;
  const control = id ? document.getElementById(id) : null;
  control?.focus({ preventScroll: true });
  error.scrollIntoView({ block: 'center' });
}

function tell(): void {
  const alert = document.createElement('p');
  alert.className = 'admin-alerte';
  alert.setAttribute('role', 'alert');
  alert.textContent = SENTENCE;
  document.body.append(alert);
  setTimeout(() => alert.remove(), DURATION);
}

/** From now on, a refused save shows its first error and says that nothing was saved. */
export function announceRefusals(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (event.reason !== undefined) return;
    event.preventDefault();
    requestAnimationFrame(() => {
      const error = firstError();
      if (error) reveal(error);
      if (!document.querySelector(TOLD)) tell();
    });
  });
}
