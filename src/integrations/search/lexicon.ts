/** The words of the site as people write them: what a typo is compared with, what a beginning is completed by. */
import { fold } from '../../search/fold.ts';
import { senseTerm, tokens } from '../../search/normalise.ts';
import { senseLines } from '../../search/senses.ts';
import type { Sense } from '../../search/thesaurus.ts';

interface Form {
  /** By spelling, how many pages write it so. */
  spellings: Map<string, number>;
  pages: number;
}

/** @returns the words of a text, folded, each with a spelling of it; a compound, then its parts */
function spelt(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { start, end, folded } of tokens(text)) {
    const slice = text.slice(start, end).toLocaleLowerCase('fr');
    const spelling = [slice, ...slice.split(/[-\u2010\u2011]/)].find((part) => fold(part).replace(/[^a-z0-9]/g, '') === folded);
    found.set(folded, spelling ?? folded);
  }
  return found;
}

const mostUsed = ({ spellings }: Form, folded: string) => [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? folded;

/** @param copies what Pagefind reads of each page @returns the senses that some page has */
export function knownSenses(thesaurus: readonly Sense[], copies: readonly string[]): Sense[] {
  const written = new Set(copies.flatMap((copy) => copy.split(/[ <>]/)));
  return thesaurus.filter(({ id }) => written.has(senseTerm(id)));
}

/**
 * @param pages the texts of each page
 * @param senses from `knownSenses`
 * @returns by first letter, the lines of its file: a word as it is mostly spelt, and how many pages hold it
 */
export function lexiconOf(pages: readonly (readonly string[])[], senses: readonly Sense[] = []): Map<string, string> {
  const forms = new Map<string, Form>();
  for (const texts of pages)
    for (const [folded, spelling] of new Map(texts.flatMap((text) => [...spelt(text)]))) {
      const form = forms.get(folded) ?? { spellings: new Map<string, number>(), pages: 0 };
      form.spellings.set(spelling, (form.spellings.get(spelling) ?? 0) + 1);
      form.pages += 1;
      forms.set(folded, form);
    }
  const lines = [...forms].map(([folded, form]) => ({ letter: folded.charAt(0), line: `${mostUsed(form, folded)}\t${form.pages}` }));
  const files = [...Map.groupBy([...lines, ...senses.flatMap(senseLines)], ({ letter }) => letter)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(files.map(([letter, list]) => [letter, `${list.map(({ line }) => line).sort().join('\n')}\n`]));
}
