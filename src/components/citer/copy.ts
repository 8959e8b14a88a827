/** Copies what a page gives to cite. The words are in the markup; without this script its text is there to select. */

function select(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copy(button: HTMLButtonElement) {
  const status = button.closest('.citer')?.querySelector('[role="status"]');
  const source = document.getElementById(button.dataset['copier'] ?? '');
  if (!status || !source) return;
  const text = button.dataset['texte'] ?? source.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = button.dataset['copie'] ?? '';
  } catch {
    select(source);
    status.textContent = button.dataset['aLaMain'] ?? '';
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copier]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
