/** Asks before what cannot be undone. */
import { part } from './dom.ts';

export interface Question {
  titre: string;
  texte: string;
  oui: string;
  non: string;
}

/** @returns whether the answer is yes; Escape is no */
export function ask({ titre, texte, oui, non }: Question): Promise<boolean> {
  const dialog = part<HTMLDialogElement>('question');
  const within = (selector: string) => dialog.querySelector<HTMLElement>(selector);
  const words = { '#question-titre': titre, '#question-texte': texte, '[data-reponse=oui]': oui, '[data-reponse=non]': non };
  for (const [selector, text] of Object.entries(words)) {
    const element = within(selector);
    if (element) element.textContent = text;
  }
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const done = new AbortController();
  const answer = (yes: boolean) => {
    done.abort();
    dialog.close();
    resolve(yes);
  };
  const { signal } = done;
  within('[data-reponse=oui]')?.addEventListener('click', () => answer(true), { signal });
  within('[data-reponse=non]')?.addEventListener('click', () => answer(false), { signal });
  dialog.addEventListener('cancel', () => answer(false), { signal });
  dialog.showModal();
  within('[data-reponse=non]')?.focus();
  return promise;
}
