/**
 * Tells of a save that Decap refuses. It says that a required field is empty, not which, and stays silent when a field is too long or a
 * number out of range: the only sign is then a rejected promise without a reason.
 */
import { typograph } from '../../lib/typographie.ts';
import { edition } from '../../strings/edition.ts';

const DURATION = 8000;
const ERRORS = 'ul[class*="ControlErrorsList"]';
const TOAST = '.Toastify__toast--error .Toastify__toast-body';
const NAMED = 6;

const errors = () => [...document.querySelectorAll<HTMLElement>(ERRORS)].filter((list) => list.childElementCount > 0);

const labelOf = (error: HTMLElement) => error.parentElement?.querySelector('label');

/** The names of the fields that are empty or wrong, each once. */
function names(): string[] {
  const labels = errors().map((error) => labelOf(error)?.textContent?.replace(/\s*\([^)]*\)\s*$/, '').trim() ?? '');
  return [...new Set(labels.filter(Boolean))];
}

function sentence(): string {
  const all = names();
  return typograph(all.length === 0 ? edition.aCorrigerSansNom : edition.aCorriger(all.slice(0, NAMED), Math.max(0, all.length - NAMED)));
}

function reveal(error: HTMLElement): void {
  const id = labelOf(error)?.htmlFor;
  const control = id ? document.getElementById(id) : null;
  control?.focus({ preventScroll: true });
  error.scrollIntoView({ block: 'center' });
}

/** Says something above all else, for some seconds. */
export function tell(text: string): void {
  const alert = document.createElement('p');
  alert.className = 'admin-alerte';
  alert.setAttribute('role', 'alert');
  alert.textContent = text;
  document.body.append(alert);
  setTimeout(() => alert.remove(), DURATION);
}

// Decap's own words name nothing: ours take their place, where they are said.
function reword(toast: Element, text: string): void {
  const [first, ...others] = [...toast.querySelectorAll('*'), toast].flatMap((element) => [...element.childNodes]).filter((node) => node.nodeType === Node.TEXT_NODE);
  if (first) first.nodeValue = text;
  for (const other of others) other.nodeValue = '';
}

/** From now on, a refused save shows its first error, and says which fields keep it from being saved. */
export function announceRefusals(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (event.reason !== undefined) return;
    event.preventDefault();
    requestAnimationFrame(() => {
      const first = errors().find((error) => error.checkVisibility());
      if (first) reveal(first);
      const toast = document.querySelector(TOAST);
      if (toast) reword(toast, sentence());
      else if (!document.querySelector('.admin-alerte')) tell(sentence());
    });
  });
}
