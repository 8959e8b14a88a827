/** Acronyms and what they stand for: a page that writes one is found by the other. */
import { tokens } from '../../search/normalise.ts';

export type Expand = (lemmes: readonly string[]) => string[];

/**
 * @param sigles from the glossary: each list holds the ways to write one thing
 * @returns a function that takes the words of a page, in order, and gives the other ways to write what it names
 */
export function expander(sigles: readonly (readonly string[])[]): Expand {
  const starts = new Map<string, { words: string[]; others: string[] }[]>();
  for (const list of sigles)
    for (const name of list) {
      const words = tokens(name).flatMap(({ lemme, beside }) => (beside ? [] : [lemme]));
      const [first] = words;
      if (!first) continue;
      const others = list.filter((other) => other !== name);
      starts.set(first, [...(starts.get(first) ?? []), { words, others }]);
    }
  return (lemmes) => {
    const found = new Set<string>();
    for (const [index, lemme] of lemmes.entries())
      for (const { words, others } of starts.get(lemme) ?? [])
        if (words.every((word, step) => lemmes[index + step] === word)) for (const other of others) found.add(other);
    return [...found];
  };
}
