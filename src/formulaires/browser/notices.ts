/** Messages that stay until they are closed: what was opened, what was set aside, what another tab did. */
import { formulaires } from '../../strings/formulaires.ts';
import { announce, button, el, part } from './dom.ts';

const MOST = 200;

export interface Notice {
  titre: string;
  textes?: readonly (string | Node)[];
  choices?: readonly HTMLButtonElement[];
  /** Nobody asked for it: it is announced, and the focus stays where one writes. */
  quiet?: boolean;
}

export function closeNotice() {
  part('avis').replaceChildren();
}

/** Shows one message in place of the former. */
export function show({ titre, textes = [], choices = [], quiet = false }: Notice) {
  const close = button(formulaires.ouvert.fermer, () => {
    closeNotice();
    part('ouvrir').focus();
  });
  const box = el('div', { class: 'encadre avis', tabindex: '-1', role: 'group', 'aria-labelledby': 'avis-titre' });
  box.append(el('h2', { id: 'avis-titre', class: 'encadre-titre' }, titre), ...textes.map((text) => (typeof text === 'string' ? el('p', {}, text) : text)), el('div', { class: 'gestes' }, ...(choices.length > 0 ? choices : [close])));
  const place = part('avis');
  const again = place.querySelector('h2')?.textContent === titre;
  place.replaceChildren(box);
  if (!quiet) box.focus();
  else if (!again) announce(titre);
}

/** A list that no file can make endless. */
export function list(items: readonly string[]): HTMLUListElement {
  const shown = items.slice(0, MOST).map((item) => el('li', {}, item));
  const rest = items.length > MOST ? [el('li', {}, formulaires.ouvert.autres(items.length - MOST))] : [];
  return el('ul', { class: 'tirets' }, ...shown, ...rest);
}

/** Names and texts, each text as it was typed. */
export function texts(items: readonly { label: string; text: string }[]): HTMLDListElement {
  const shown = items.slice(0, MOST).flatMap(({ label, text }) => [el('dt', {}, label), el('dd', { class: 'recopier' }, text)]);
  const rest = items.length > MOST ? [el('dt', {}, formulaires.ouvert.autres(items.length - MOST)), el('dd')] : [];
  return el('dl', { class: 'a-part' }, ...shown, ...rest);
}
