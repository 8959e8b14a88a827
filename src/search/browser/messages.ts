/** What the page says beside its results: how many, why none, what to try. */
import { enumerate } from '../../lib/french.ts';
import { recherche } from '../../strings/recherche.ts';
import { writeState, type State } from '../state.ts';
import { el } from './dom.ts';
import type { Outcome } from './engine.ts';

const quote = (mot: string) => `« ${mot} »`;

/** @param shown how many results the filters leave @returns the sentence that is announced */
export function announce({ q, choice }: State, outcome: Outcome | undefined, shown: number): string {
  if (!outcome) return shown === 0 ? recherche.aucunFiltre : recherche.resultats(shown, '');
  if (outcome.empty) return recherche.vides[outcome.empty];
  if (outcome.ranked.length === 0) return recherche.aucun(q);
  if (shown === 0 && choice.size > 0) return recherche.aucunAvecFiltres(outcome.ranked.length, q);
  if (outcome.corrected) return recherche.corrige(shown, q, outcome.corrected);
  if (outcome.exact) return recherche.resultats(shown, q);
  return outcome.ranked.some(({ whole }) => whole) ? recherche.inexact(shown, q) : recherche.proches(shown, q);
}

/** Nearest words, each a link to its own search; then, when nothing was found, what else to try. */
export function help(state: State, outcome: Outcome | undefined): HTMLElement[] {
  if (!outcome) return [];
  const suggested = outcome.suggestions.flatMap(({ questions }) => questions);
  const links = suggested.map(({ mot, q }) => el('li', {}, el('a', { href: writeState({ ...state, q }), 'data-question': q }, mot)));
  const list = links.length > 0 ? [el('p', {}, recherche.proposer), el('ul', { class: 'choisis' }, ...links)] : [];
  if (outcome.empty) return [];
  if (outcome.ranked.length > 0) return [...list, ...(outcome.unknown.length > 0 && !outcome.corrected ? [el('p', { class: 'note' }, recherche.inconnu(enumerate(outcome.unknown.map(quote))))] : [])];
  return [...list, el('ul', { class: 'tirets' }, ...recherche.conseils.map((conseil) => el('li', {}, conseil)))];
}
