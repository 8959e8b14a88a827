/** Two wordings of one text, word by word. */
import { diffWordsWithSpace } from 'diff';
import { bare } from '../../lib/french.ts';

export interface Fragment {
  texte: string;
  sorte: 'garde' | 'ajout' | 'retrait';
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
/** Under that share of kept words, the two texts are read one after the other: marks on every second word help nobody. */
const LEAST_KEPT = 0.35;
/** Past that many words that differ, the two texts have little in common, and comparing them takes ever longer. */
const MOST_EDITS = 600;

/** Texts that were cut into words: every paragraph is compared with many others. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

/** The words of a text, case and accents aside. */
export function wordsOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = [...segmenter.segment(bare(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  known.set(text, words);
  return words;
}

/** How much two texts share, from 0 to 1 (Sørensen–Dice on words, counted). */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length + second.length === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared += 1;
    left.set(word, rest - 1);
  }
  return (2 * shared) / (first.length + second.length);
}

const isLink = ({ sorte, texte }: Fragment) => sorte === 'garde' && wordsOf(texte).length === 0;

/** A change that goes on over a space or a comma is one change: « ou cinq » for « au moins », not two words twice. */
function grouped(fragments: readonly Fragment[]): Fragment[] {
  const groups: Fragment[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) groups.push({ texte: removed, sorte: 'retrait' });
    if (added) groups.push({ texte: added, sorte: 'ajout' });
    [removed, added] = ['', ''];
  };
  for (const [index, fragment] of fragments.entries()) {
    const between = isLink(fragment) && (removed || added) && fragments[index + 1] !== undefined;
    if (fragment.sorte !== 'ajout' && (fragment.sorte === 'retrait' || between)) removed += fragment.texte;
    if (fragment.sorte !== 'retrait' && (fragment.sorte === 'ajout' || between)) added += fragment.texte;
    if (fragment.sorte !== 'garde' || between) continue;
    flush();
    groups.push(fragment);
  }
  flush();
  return groups;
}

/**
 * @returns the fragments in reading order: without the additions they make `before`, without the removals `after`
 */
export function wordChanges(before: string, after: string): Fragment[] {
  if (before === after) return before === '' ? [] : [{ texte: before, sorte: 'garde' }];
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: segmenter, maxEditLength: MOST_EDITS }) ?? [];
  const fragments = changes.map(({ value, added, removed }): Fragment => ({ texte: value, sorte: added ? 'ajout' : removed ? 'retrait' : 'garde' }));
  const kept = wordsOf(fragments.filter(({ sorte }) => sorte === 'garde').map(({ texte }) => texte).join(' ')).length;
  const most = Math.max(wordsOf(before).length, wordsOf(after).length, 1);
  if (kept / most >= LEAST_KEPT) return grouped(fragments);
  const whole: Fragment[] = [
    { texte: before, sorte: 'retrait' },
    { texte: after, sorte: 'ajout' },
  ];
  return whole.filter(({ texte }) => texte !== '');
}
