/** The index's own files, each fetched once, when it is needed. */
import { readLexicon, type Entree } from '../lexicon.ts';
import type { Affichage, PageTable } from '../record.ts';
import { readSenses, type KnownSense } from '../senses.ts';

async function get(address: string): Promise<Response> {
  // A new build changes them under the same name: the browser asks whether its copy still holds.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** A failure is forgotten, so that the next try may succeed. */
function once<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const found = known.get(key) ?? load(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
}

export interface Files {
  table: () => Promise<PageTable>;
  /** The words that begin with a letter; none when no word does. */
  words: (letter: string) => Promise<Entree[]>;
  /** What the thesaurus says of the words that begin with a letter. */
  senses: (letter: string) => Promise<KnownSense[]>;
  shown: (id: string) => Promise<Affichage>;
}

/** @param folder address of the index, ends with `/` */
export function openFiles(folder: string): Files {
  const table = once(async () => (await (await get(`${folder}pages.json`)).json()) as PageTable);
  const letter = once(async (each: string) => {
    const { lettres } = await table('');
    return lettres.includes(each) ? await (await get(`${folder}mots/${each}.txt`)).text() : '';
  });
  const words = once(async (each: string) => readLexicon(await letter(each)));
  const senses = once(async (each: string) => readSenses(await letter(each)));
  const shown = once(async (id: string) => (await (await get(`${folder}fiches/${id}.json`)).json()) as Affichage);
  return { table: () => table(''), words, senses, shown };
}
