/** Signs that no face of paper has: what could not be printed is said here, before the build refuses its fiche. */
import { readBody } from '../documents/body.ts';
import { COMMON, missingSentence, missingSigns, textsOf } from '../documents/render/glyphs.ts';
import { passagesOf } from '../schemas/prose.ts';
import type { CheckedEntry } from './entry.ts';
import { BODY, fieldName, type Problem } from './types.ts';

/** A character of a body may be written by its number. */
const REFERENCE = /&#?\w+;/;
const CONTEXT = { link: () => undefined, renvoi: () => '' };

/** The words of a body, without the addresses of its links; those of one that cannot be read are told otherwise. */
function wordsOf(body: string): string[] {
  if (COMMON.test(body) && !REFERENCE.test(body)) return [];
  try {
    return [...textsOf(readBody(body, CONTEXT))];
  } catch {
    return [];
  }
}

/** A help page is printed by nobody but on the card of its title. */
const isPrinted = ({ collection }: CheckedEntry, path: string) => collection !== 'pages' || path === 'titre';

function problemsOf(entry: CheckedEntry): Problem[] {
  const { file, collection, raw, body = '', locate } = entry;
  const tell = (texts: Iterable<string>, field: string, line: (sign: string) => number): Problem[] => {
    const missing = missingSigns(texts);
    const sentence = missingSentence(missing);
    if (!sentence) return [];
    const [sign = ''] = missing.keys();
    return [{ severity: 'error', rule: 'signe-absent', file, line: line(sign), field, message: sentence[0], remedy: sentence[1] }];
  };
  const inFields = passagesOf(collection, raw).flatMap(({ path, text }) => {
    const field = fieldName(path);
    return isPrinted(entry, field) ? tell([text], field, () => locate(path)) : [];
  });
  const lines = body.split('\n');
  const lineWith = (test: (line: string) => boolean) => lines.findIndex(test) + 1;
  const lineOf = (sign: string) => lineWith((line) => line.normalize('NFC').includes(sign)) || lineWith((line) => REFERENCE.test(line)) || 1;
  return isPrinted(entry, BODY) ? [...inFields, ...tell(wordsOf(body), BODY, lineOf)] : inFields;
}

/** @returns each text that holds a sign that no face draws, with every such sign of its own */
export const signProblems = (entries: readonly CheckedEntry[]): Problem[] => entries.flatMap(problemsOf);
