/** A fiche of the reader’s list, and what they may do with it. */
import { documents } from '../../strings/documents.ts';
import type { Path } from './selection.ts';

const words = documents.choix;

export interface Line {
  path: Path;
  titre: string;
  /** Where it leads; nowhere when the page is gone. */
  url?: string | undefined;
}
export interface Actions {
  up: () => void;
  down: () => void;
  remove: () => void;
}

function button(label: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bouton second';
  made.textContent = label;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  return made;
}

/** @returns a line whose buttons stand in this order: up, down, remove */
export function lineOf({ path, titre, url }: Line, actionsOn: (path: Path, titre: string) => Actions): HTMLLIElement {
  const { up, down, remove } = actionsOn(path, titre);
  const line = document.createElement('li');
  line.dataset['path'] = path;
  const title = document.createElement(url ? 'a' : 'span');
  title.textContent = titre;
  if (title instanceof HTMLAnchorElement && url) title.href = url;
  const actions = document.createElement('div');
  actions.className = 'gestes';
  actions.append(button(words.monter, words.monterNom(titre), up), button(words.descendre, words.descendreNom(titre), down), button(words.oter, words.oterNom(titre), remove));
  line.append(title, actions);
  return line;
}
