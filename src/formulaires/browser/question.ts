/** Asks before what cannot be undone. */
import { button, el } from './dom.ts';

export interface Question {
  titre: string;
  texte: string;
  oui: string;
  non: string;
}

/** @returns whether the answer is yes; Escape is no */
export function ask({ titre, texte, oui, non }: Question): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const dialog = el('dialog', { class: 'question', 'aria-labelledby': 'question-titre', 'aria-describedby': 'question-texte' });
  const answer = (yes: boolean) => {
    dialog.close();
    dialog.remove();
    resolve(yes);
  };
  const decline = button(non, () => answer(false));
  dialog.append(el('h2', { id: 'question-titre' }, titre), el('p', { id: 'question-texte' }, texte), el('div', { class: 'gestes' }, button(oui, () => answer(true), 'bouton'), decline));
  dialog.addEventListener('cancel', () => answer(false));
  document.querySelector('main')?.append(dialog);
  dialog.showModal();
  decline.focus();
  return promise;
}
