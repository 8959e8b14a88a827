/** The paragraphs of a section, before and after: those that stay, go, come or change their words. */
import { diffArrays } from 'diff';
import { likeness, wordChanges, type Fragment } from './words.ts';

export interface Paragraphe {
  sorte: 'garde' | 'ajout' | 'retrait' | 'reformulation';
  fragments: Fragment[];
}

/** From there on, two paragraphs are one that was reworded. */
const SAME = 0.5;

const one = (texte: string, sorte: 'garde' | 'ajout' | 'retrait'): Paragraphe => ({ sorte, fragments: [{ texte, sorte }] });

/** @returns paragraphs in reading order: what was removed stands where it was */
export function blockChanges(before: readonly string[], after: readonly string[]): Paragraphe[] {
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => a === b || likeness(a, b) >= SAME });
  const result: Paragraphe[] = [];
  let [was, is] = [0, 0];
  for (const { count = 0, added, removed } of changes)
    for (let done = 0; done < count; done++) {
      const old = before[was] ?? '';
      const now = after[is] ?? '';
      if (!added) was += 1;
      if (!removed) is += 1;
      if (added) result.push(one(now, 'ajout'));
      else if (removed) result.push(one(old, 'retrait'));
      else result.push(old === now ? one(now, 'garde') : { sorte: 'reformulation', fragments: wordChanges(old, now) });
    }
  return result;
}
