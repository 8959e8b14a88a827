/** Keeps one `main` landmark on the page: some of Decap's screens bring their own, the others bring none. */

/** @param root the element that Decap fills */
export function keepOneMain(root: HTMLElement): void {
  const update = () => {
    if (root.querySelector('main')) root.removeAttribute('role');
    else root.setAttribute('role', 'main');
  };
  update();
  new MutationObserver(update).observe(root, { childList: true, subtree: true });
}
