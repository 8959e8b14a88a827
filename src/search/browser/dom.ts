/** Small helpers that write the page. Text is always text: nothing that was typed is ever read as HTML. */
import { dit } from '../../strings/recherche.ts';
import type { Piece } from '../excerpt.ts';

type Child = Node | string | undefined;

/** @param attributes set as they are; `undefined` leaves one out @param children strings get French spaces */
export function el<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string | undefined> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  for (const child of children) if (child !== undefined) element.append(typeof child === 'string' ? dit(child) : child);
  return element;
}

/** A text of a page, kept as it is, its words marked. */
export function pieces(parts: readonly Piece[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, marked } of parts) fragment.append(marked ? el('mark', {}, document.createTextNode(text)) : document.createTextNode(text));
  return fragment;
}

/** @throws when the page lost one of its parts */
export function part<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} manque dans la page.`);
  return found;
}
