/**
 * On every page: `/` goes to the search box. A key alone may be typed by mistake, or by a voice: who is bothered turns it off
 * (WCAG 2.1.4, RGAA 12.10), and the browser remembers.
 */
const KEPT = 'resonances:raccourci';

const isWriting = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
const box = () => [...document.querySelectorAll<HTMLInputElement>('[role=search] input[type=search]')].find((input) => input.checkVisibility());

/** A browser that keeps nothing leaves the key on. */
function isOff(): boolean {
  try {
    return localStorage.getItem(KEPT) === 'non';
  } catch {
    return false;
  }
}

function keep(on: boolean) {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, 'non');
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target) || isOff()) return;
  const input = box();
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

const choice = document.querySelector<HTMLInputElement>('#raccourci');
if (choice) {
  choice.checked = !isOff();
  choice.addEventListener('change', () => keep(choice.checked));
  const line = choice.closest<HTMLElement>('[hidden]');
  if (line) line.hidden = false;
}
