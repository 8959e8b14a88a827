/** What is left of the findings of one text once it is known where it stands and what its author has settled. */
import { findings } from './findings.ts';
import { readingOf } from './reading.ts';
import { onOneLine } from './sentence.ts';
import type { Finding, Kind, Known } from './types.ts';

export interface Place {
  /** From `knownNames`. */
  known: Known;
  /** The `mentions_admises` of the entry. */
  admitted: readonly string[];
  /** Published authors may be named here. */
  authors?: boolean;
  /** A page of the site: the law asks the legal notice for who publishes, where, and how to reach them. */
  institution?: boolean;
}

const NAMES: ReadonlySet<Kind> = new Set(['civilite', 'initiale', 'nom', 'prenom']);
const OF_A_PUBLISHER: ReadonlySet<Kind> = new Set(['civilite', 'courriel', 'telephone', 'adresse']);

/** A mention as findings quote it. */
const asRead = (mention: string) => onOneLine(readingOf(mention).text);

/**
 * @param text a field, or the source of a body
 * @returns what is still to be said: a person who is certain stays refused whatever is admitted
 */
export function judged(text: string, { known, admitted, authors = false, institution = false }: Place): Finding[] {
  const settled = new Set(admitted.map(asRead));
  return findings(text, known)
    .filter(({ kind }) => !(authors && NAMES.has(kind)))
    .map((finding) => (institution && OF_A_PUBLISHER.has(finding.kind) ? { ...finding, certain: false } : finding))
    .filter(({ certain, excerpt }) => certain || !settled.has(excerpt));
}

/** @returns the mentions that no text of the entry holds any more, with their index */
export function staleMentions(texts: readonly string[], admitted: readonly string[]): { mention: string; index: number }[] {
  if (admitted.length === 0) return [];
  const read = texts.map(asRead);
  return admitted.map((mention, index) => ({ mention, index })).filter(({ mention }) => !read.some((text) => text.includes(asRead(mention))));
}
