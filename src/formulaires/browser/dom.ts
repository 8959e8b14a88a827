/** Writes the page. What was typed or read from a file is always text, never HTML. */
type Child = Node | string;

/** @param attributes set as they are; `undefined` leaves one out */
export function el<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function button(label: string, act: () => void, kind = 'bouton second'): HTMLButtonElement {
  const made = el('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', act);
  return made;
}

/** @throws when the page lost one of its parts */
export function part<E extends HTMLElement = HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new Error(`${name} manque dans la page.`);
  return found;
}

/** Said by screen readers, whatever has the focus. The same sentence twice is said twice. */
export function announce(sentence: string) {
  const region = part('annonce');
  region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
}
