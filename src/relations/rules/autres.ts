/** Rules of the collections that have but one. */
import { bare } from '../../lib/french.ts';
import { fileOf } from '../entries.ts';
import { error, warning, type Rule } from './rule.ts';

/** An intervention lasts at least longer than at most. */
export const wrongDuration: Rule = function* ({ entries }) {
  for (const entry of entries.of('interventions')) {
    const { duree_min: min, duree_max: max } = entry.data;
    if (min === undefined || max === undefined || min <= max) continue;
    const message = `La durée minimale (${min} minutes) dépasse la durée maximale (${max} minutes).`;
    const at = { rule: 'durees-inversees', path: ['duree_max'], value: String(max) };
    yield error(entry, { ...at, message, remedy: 'Échangez les deux nombres, ou corrigez celui qui est faux.' });
  }
};

/** Case, accents and apostrophes do not tell two terms apart. */
const folded = (term: string) => bare(term).replace(/[’']/g, '’').replace(/\s+/g, ' ').trim();

/** Two published glossary entries explain one word: a page could not tell which to show. */
export const sharedTerm: Rule = function* ({ entries }) {
  const owners = new Map<string, (typeof entries.all)[number]>();
  for (const entry of entries.published('glossaire')) {
    const { titre, synonymes } = entry.data;
    const words = [{ word: titre, path: ['titre'] }, ...synonymes.map((word, index) => ({ word, path: ['synonymes', index] }))];
    for (const { word, path } of words) {
      const owner = owners.get(folded(word)) ?? entry;
      owners.set(folded(word), owner);
      if (owner === entry) continue;
      const message = `« ${word} » est expliqué deux fois dans le glossaire : ${fileOf(owner)} et ${fileOf(entry)}.`;
      yield warning(entry, {
        rule: 'terme-de-glossaire-en-double',
        path,
        value: word,
        message,
        remedy: 'Réunissez les deux, ou retirez le synonyme de l’une.',
      });
    }
  }
};

export const autresRules = [wrongDuration, sharedTerm];
