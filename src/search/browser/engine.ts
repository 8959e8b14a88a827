/** One question to the index: which pages answer, how well, and what to propose when none does. */
import type { Marked } from '../excerpt.ts';
import { weightOf } from '../light-words.ts';
import { parseQuery, type Asked } from '../query.ts';
import { rank, type Group, type Ranked } from '../rank.ts';
import type { PageTable } from '../record.ts';
import { sensesOf } from '../senses.ts';
import { sureCorrection, understand, type Understood } from '../understand.ts';
import { openFiles, type Files } from './files.ts';
import { openPagefind, type Ask } from './pagefind.ts';

export interface Suggestion {
  /** What was typed. */
  mot: string;
  /** The whole question with that word replaced. */
  questions: { mot: string; q: string }[];
}
export interface Outcome {
  ranked: Ranked[];
  marked: Marked;
  suggestions: Suggestion[];
  /** The question that was answered, when it is not the one that was typed. */
  corrected?: string;
  /** Words that no page holds. */
  unknown: string[];
  /** True when some page holds every word of the question, as it was typed. */
  exact: boolean;
  /** No word that says anything: only little ones, or no word at all. */
  empty: false | 'mots' | 'signes';
}
export interface Engine {
  table: PageTable;
  files: Files;
  /** @throws when a file of the index does not load */
  ask: (text: string) => Promise<Outcome>;
}

const replace = (text: string, { start, end }: Asked, mot: string) => text.slice(0, start) + mot + text.slice(end);

/** The question with each word that no page holds replaced by the one that was surely meant. */
function correct(text: string, words: readonly Understood[]): string | undefined {
  const unknown = words.filter(({ answers }) => answers.length === 0);
  const sure = unknown.flatMap((each) => {
    const mot = sureCorrection(each);
    return mot === undefined ? [] : [{ word: each.word, mot }];
  });
  if (sure.length === 0) return undefined;
  return sure.sort((a, b) => b.word.start - a.word.start).reduce((corrected, { word, mot }) => replace(corrected, word, mot), text);
}

async function groupOf({ answers, word, expression }: Understood, ask: Ask): Promise<Group> {
  const found = await Promise.all(answers.map(async ({ term, factor }) => ({ factor, hits: await ask(term) })));
  // Some page holds that word: nothing at all means that a part of the index did not come.
  if (found.length > 0 && found.every(({ hits }) => hits.size === 0)) throw new Error(`index incomplet : ${word.lemme}`);
  return { weight: expression ? 1 : weightOf(word.racine), answers: found };
}

async function answer(text: string, { table, files, ask }: { table: PageTable; files: Files; ask: Ask }): Promise<{ outcome: Outcome; words: Understood[] }> {
  const { text: read, asked, open, words: written } = parseQuery(text);
  const letters = [...new Set(asked.map(({ racine }) => racine.charAt(0)))];
  const senses = sensesOf(read, (await Promise.all(letters.map(files.senses))).flat());
  const words = await Promise.all(asked.map((word) => understand(word, open && word === asked.at(-1), files.words, senses)));
  const known = words.filter(({ answers }) => answers.length > 0);
  const groups = known.length > 0 ? await Promise.all(words.map((each) => groupOf(each, ask))) : [];
  const ranked = rank({ groups, pages: table.pages.map(([, , , noms, , alias, poids = 1]) => ({ noms, alias, poids })) });
  const suggestions = words.filter(({ near }) => near.length > 0).map(({ word, near }) => ({ mot: word.mot, questions: near.map(({ mot }) => ({ mot, q: replace(text, word, mot) })) }));
  const outcome = {
    ranked,
    marked: { lemmes: new Set(known.flatMap(({ lemmes }) => lemmes)), racines: new Set(known.flatMap(({ racines }) => racines)) },
    suggestions,
    unknown: words.filter(({ answers }) => answers.length === 0).map(({ word }) => word.mot),
    exact: words.every(({ written }) => written) && ranked.some(({ share }) => share > 0.999),
    empty: asked.length > 0 ? (false as const) : written > 0 ? ('mots' as const) : ('signes' as const),
  };
  return { outcome, words };
}

/** @param folder address of the index, ends with `/` @throws when a file of the index does not load */
export async function openEngine(folder: string): Promise<Engine> {
  const files = openFiles(folder);
  const table = await files.table();
  const ask = await openPagefind(folder, new Map(table.pages.map(([id], place) => [id, place])));
  const index = { table, files, ask };
  return {
    table,
    files,
    ask: async (text) => {
      const { outcome, words } = await answer(text, index);
      const corrected = correct(text, words);
      if (!corrected) return outcome;
      const { outcome: other } = await answer(corrected, index);
      return { ...other, corrected, suggestions: outcome.suggestions, unknown: outcome.unknown, exact: false };
    },
  };
}
