/** Names for the controls that Decap leaves without one: the buttons of the items of a list, their handle, the preview. */
import { edition } from '../../strings/edition.ts';

const words = edition.noms;

function buttonName(button: Element): string {
  return button.matches(':first-child') ? words.plier : words.retirer;
}

const RULES: readonly (readonly [selector: string, attribute: string, name: (element: Element) => string])[] = [
  ['button[class*="TopBarButton"]', 'aria-label', buttonName],
  ['[aria-roledescription]', 'aria-label', () => words.deplacer],
  ['iframe#preview-pane', 'title', () => words.apercu],
];

/** Gives an element its name, where it needs one and has none. */
export function nameControl(element: Element): void {
  for (const [selector, attribute, name] of RULES) {
    if (element.matches(selector) && !element.hasAttribute(attribute)) element.setAttribute(attribute, name(element));
  }
}
