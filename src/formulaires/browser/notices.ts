/** Messages that stay until they are closed. Each kind has a place of its own, so that none hides another. */
import { formulaires } from '../../strings/formulaires.ts';
import { announce, button, el, part } from './dom.ts';

const MOST = 200;

/** Two tabs; what was opened; anything else. */
type Place = 'onglets' | 'ouverture' | 'avis';

export interface Notice {
  titre: string;
  textes?: readonly (string | Node)[];
  /** In place of the button that closes it. */
  choices?: readonly HTMLButtonElement[];
  /** Once it is closed. */
  closed?: () => void;
  /** Nobody asked for it: it is announced, and the focus stays where one writes. */
  quiet?: boolean;
}

export function closeNotice(place: Place = 'avis') {
  part(place).replaceChildren();
}

/** Shows one message in place of the former. */
export function show({ titre, textes = [], choices, closed, quiet = false }: Notice, place: Place = 'avis') {
  const close = () => {
    closeNotice(place);
    part('ouvrir').focus();
    closed?.();
  };
  const heading = `${place}-titre`;
  const box = el('div', { class: 'encadre avis', tabindex: '-1', role: 'group', 'aria-labelledby': heading });
  box.append(el('h2', { id: heading, class: 'encadre-titre' }, titre), ...textes.map((text) => (typeof text === 'string' ? el('p', {}, text) : text)), el('div', { class: 'gestes' }, ...(choices ?? [button(formulaires.ouvert.fermer, close)])));
  const again = part(place).querySelector('h2')?.textContent === titre;
  part(place).replaceChildren(box);
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
  const shown = items.slice(0, MOST).flatMap(({ label, text }) => [el('dt', {}, label), el('dd', { class: 'recopier', translate: 'no' }, text)]);
  const rest = items.length > MOST ? [el('dt', {}, formulaires.ouvert.autres(items.length - MOST)), el('dd')] : [];
  return el('dl', { class: 'a-part' }, ...shown, ...rest);
}
