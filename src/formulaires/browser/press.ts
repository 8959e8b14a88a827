/**
 * A press of the mouse or of a thumb is a click only if it ends where it began: what moves the page waits until it is over. Leaving a field is
 * what a press on a button does first; a message that shows at that moment would take the button away from under the pointer.
 */

/** A key ends it too: some releases, outside the window or over a list, are told to nobody. */
const ENDS = ['mouseup', 'dragend', 'contextmenu', 'keydown'] as const;
let over: Promise<void> | undefined;

function begin({ button, target }: MouseEvent) {
  if (over || button !== 0 || target instanceof HTMLSelectElement) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    over = undefined;
    // The click itself comes right after the release.
    setTimeout(resolve);
  };
  over = promise;
  for (const kind of ENDS) addEventListener(kind, end, { capture: true, signal: listening.signal });
}
addEventListener('mousedown', begin, { capture: true });

/** Does `act` now, or as soon as the press that is under way is over and has had its click. */
export function afterPress(act: () => void) {
  if (over) void over.then(act);
  else act();
}
