/** Narrows the list of every page to those whose title or summary holds all the words asked for. */
import { fr } from '../strings/fr.ts';
import { normalise } from './normalise.ts';

const input = document.querySelector<HTMLInputElement>('#q');
const status = document.querySelector<HTMLElement>('#compte');
const items = [...document.querySelectorAll<HTMLLIElement>('.resultats > li')].map((item) => ({ item, text: ` ${normalise(item.textContent)}` }));

function show(query: string) {
  const words = normalise(query).split(' ').filter(Boolean);
  let found = 0;
  for (const { item, text } of items) {
    item.hidden = !words.every((word) => text.includes(` ${word}`));
    if (!item.hidden) found++;
  }
  for (const section of document.querySelectorAll<HTMLElement>('.section:has(.resultats)')) section.hidden = !section.querySelector('li:not([hidden])');
  if (status) status.textContent = words.length > 0 ? fr.chercher.compte(found) : '';
}

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => show(input.value));
  show(input.value);
}
