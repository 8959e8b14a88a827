/** The keyboard: arrows go through the results, Escape comes back to the box and then clears it. */

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
    if (event.key === 'ArrowDown' && (inBox || at >= 0)) move(list[at + 1]);
    else if (event.key === 'ArrowUp' && at >= 0) move(at === 0 ? input : list[at - 1]);
    else if (event.key === 'Escape' && at >= 0) move(input);
    else if (event.key === 'Escape' && inBox && input.value) {
      event.preventDefault();
      input.value = '';
      onClear();
    }
  });
}
