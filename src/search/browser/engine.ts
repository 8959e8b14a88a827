/** One question to the index: which pages answer, how well, and what to propose when none does. */
import { completions, nearest, type Entree, type Near } from '../lexicon.ts';
import { exactTerm } from '../normalise.ts';
import { answersOf, parseQuery, type Answer, type Asked } from '../query.ts';
import { rank, type Group, type Ranked } from '../rank.ts';
import type { PageTable } from '../record.ts';
import { openFiles, type Files } from './files.ts';
import { openPagefind, type Ask } from './pagefind.ts';

export interface Unknown {
  mot: string;
  near: Near[];
}
export interface Outcome {
  ranked: Ranked[];
  /** The words looked for: what excerpts mark. */
  marked: { lemmes: Set<string>; racines: Set<string> };
  /** Words that no page holds. */
  unknown: Unknown[];
  /** True when some page answers the whole question, as it was typed. */
  exact: boolean;
  /** No word that says anything. */
  empty: boolean;
}
export interface Engine {
  table: PageTable;
  files: Files;
  ask: (text: string) => Promise<Outcome>;
}

const COMPLETIONS = 16;
const SUGGESTIONS = 4;
/** What a beginning is worth beside a whole word. */
const BEGINNING = 0.8;

interface Understood {
  word: Asked;
  answers: Answer[];
  lemmes: string[];
}

async function understand(word: Asked, last: boolean, files: Files): Promise<Understood | Unknown> {
  const entries = await files.words(word.folded.charAt(0));
  const letters = [...new Set(word.compounds.map((compound) => compound.charAt(0)))];
  const compounds = new Set((await Promise.all(letters.map(files.words))).flat().map(({ lemme }) => lemme));
  const isKnown = entries.some(({ lemme, racine }) => lemme === word.lemme || racine === word.racine) || word.compounds.some((compound) => compounds.has(compound));
  if (isKnown) return { word, answers: answersOf(word, (compound) => compounds.has(compound)), lemmes: [word.lemme, ...word.compounds] };
  const begun = last ? completions(entries, word.folded, COMPLETIONS) : [];
  if (begun.length > 0) return { word, answers: begun.map(({ lemme }) => ({ term: exactTerm(lemme), factor: BEGINNING })), lemmes: begun.map(({ lemme }) => lemme) };
  return { mot: word.mot, near: await near(word, entries, files) };
}

/** A slip may also be in the first letter: the words of the second are near too. */
async function near({ folded }: Asked, entries: Entree[], files: Files): Promise<Near[]> {
  const found = nearest(entries, folded, SUGGESTIONS);
  return found.length > 0 ? found : nearest(await files.words(folded.charAt(1)), folded, SUGGESTIONS);
}

const isUnknown = (each: Understood | Unknown): each is Unknown => 'near' in each;

async function answer(text: string, table: PageTable, files: Files, ask: Ask): Promise<Outcome> {
  const { asked, name, open } = parseQuery(text);
  const words = await Promise.all(asked.map((word, index) => understand(word, open && index === asked.length - 1, files)));
  const group = async (each: Understood | Unknown): Promise<Group> => ({
    answers: isUnknown(each) ? [] : await Promise.all(each.answers.map(async ({ term, factor }) => ({ factor, hits: await ask(term) }))),
  });
  const known = words.filter((each) => !isUnknown(each));
  const unknown = words.filter(isUnknown);
  const named = name && known.length > 0 ? await ask(name) : new Map();
  const groups = known.length > 0 || named.size > 0 ? await Promise.all(words.map(group)) : [];
  const ranked = rank({ groups, named, titles: table.pages.map(([, , , titre]) => titre) });
  return {
    ranked,
    marked: { lemmes: new Set(known.flatMap(({ lemmes }) => lemmes)), racines: new Set(known.map(({ word }) => word.racine)) },
    unknown,
    exact: unknown.length === 0 && ranked.some(({ share }) => share > 0.999),
    empty: asked.length === 0,
  };
}

/** @param folder address of the index, ends with `/` @throws when a file of the index does not load */
export async function openEngine(folder: string): Promise<Engine> {
  const files = openFiles(folder);
  const table = await files.table();
  const ask = await openPagefind(folder, new Map(table.pages.map(([id], place) => [id, place])));
  return { table, files, ask: (text) => answer(text, table, files, ask) };
}
