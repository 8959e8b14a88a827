/** What the author has settled in this session: words that the guard doubts of, and that name nobody. Kept in the entry when it is saved. */
import { knownNames, judged, type Finding, type Known } from '../../guard/confidentialite/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { passagesOf } from '../../schemas/prose.ts';
import { edition } from '../../strings/edition.ts';
import { repertoire } from './repertoire.ts';

const settled = new Set<string>();
const listeners = new Set<() => void>();
let known: Known | undefined;

/** Those who are published, and may be named. */
const authors = (): Known => (known ??= knownNames(repertoire().auteurs));

export interface Place {
  /** The `mentions_admises` of the entry. */
  admitted: readonly string[];
  /** Published authors may be named here. */
  authors: boolean;
  /** A page of the site, which says who publishes it. */
  institution: boolean;
}

/** @returns what is still to be said of a text */
export const findingsIn = (text: string, place: Place): Finding[] => judged(text, { ...place, known: authors(), admitted: [...place.admitted, ...settled] });

/** The author says that these words name nobody. */
export function admit(excerpt: string): void {
  settled.add(excerpt);
  for (const listener of listeners) listener();
}

/** @returns how to stop listening */
export function onAdmitted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param texts everything that the entry says @returns what was settled in this session and is still there */
export const admittedIn = (texts: readonly string[]): string[] => [...settled].filter((excerpt) => texts.some((text) => text.replace(/\s+/g, ' ').includes(excerpt)));

/**
 * The net below the fields: the whole entry, as `check` reads it.
 * @returns in French, the first passage that keeps it from being saved; nothing when it names nobody
 */
export function peopleVerdict(collection: CollectionName, data: Record<string, unknown>, body: string): string | undefined {
  const admitted = Array.isArray(data['mentions_admises']) ? data['mentions_admises'].map(String) : [];
  const place = { admitted, institution: collection === 'pages' };
  const found = [
    ...passagesOf(collection, data).flatMap(({ text, auteurs }) => findingsIn(text, { ...place, authors: auteurs })),
    ...findingsIn(body, { ...place, authors: false }),
  ];
  const [first] = found.toSorted((a, b) => Number(b.certain) - Number(a.certain));
  return first && `${first.certain ? edition.garde.refus : edition.garde.choix} « ${first.excerpt} » : ${first.reason}`;
}
