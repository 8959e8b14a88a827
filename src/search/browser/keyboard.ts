/** The keyboard: `/` goes to the search box, arrows go through the results, Escape comes back and then clears. */

const isWriting = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/**
 * @param input the search box @param links gives what the arrows go through, in the order of the page
 * @param onClear called once the box was emptied
 */
export function listenKeyboard(input: HTMLInputElement, links: () => HTMLElement[], onClear: () => void) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const move = (to: HTMLElement | undefined) => {
      event.preventDefault();
      to?.focus();
    };
    const list = links();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const inBox = document.activeElement === input;
    if (event.key === '/' && !isWriting(event.target)) {
      move(input);
      input.select();
    } else if (event.key === 'ArrowDown' && (inBox || at >= 0)) move(list[at + 1]);
    else if (event.key === 'ArrowUp' && at >= 0) move(at === 0 ? input : list[at - 1]);
    else if (event.key === 'Escape' && at >= 0) move(input);
    else if (event.key === 'Escape' && inBox && input.value) {
      event.preventDefault();
      input.value = '';
      onClear();
    }
  });
}
