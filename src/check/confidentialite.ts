/** The confidentiality guard over every text of every entry, once it is known who may be named. */
import { citedNames, judged, knownNames, staleMentions, type Finding, type Known } from '../guard/confidentialite/index.ts';
import { passagesOf, type Passage } from '../schemas/prose.ts';
import { confidentialite } from '../strings/confidentialite.ts';
import type { CheckedEntry } from './entry.ts';
import { BODY, fieldName, type Problem } from './types.ts';

interface Read {
  entry: CheckedEntry;
  passages: Passage[];
  admitted: string[];
}

/** Front matter is read as it is written: what the schema refuses is looked at all the same. */
function read(entry: CheckedEntry): Read {
  const mentions = entry.raw?.['mentions_admises'];
  return {
    entry,
    passages: passagesOf(entry.collection, entry.raw),
    admitted: Array.isArray(mentions) ? mentions.filter((mention) => typeof mention === 'string') : [],
  };
}

const authorsOf = ({ entry, passages }: Read) => [
  ...passages.filter(({ auteurs }) => auteurs).map(({ text }) => text),
  ...citedNames(entry.body ?? ''),
];

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

const problem = (file: string, line: number, field: string, { kind, certain, excerpt, sentence, reason, rewording }: Finding): Problem => ({
  severity: certain ? 'error' : 'warning',
  rule: `confidentialite-${kind}`,
  file,
  line,
  field,
  message: confidentialite.constat(reason, excerpt, sentence),
  remedy: certain ? confidentialite.reformulez(rewording) : confidentialite.reformulezOuAdmettez(rewording, excerpt),
});

function problemsOf({ entry, passages, admitted }: Read, known: Known): Problem[] {
  const { file, body = '', collection, locate } = entry;
  const place = { known, admitted, institution: collection === 'pages' };
  const inFields = passages.flatMap(({ path, text, auteurs }) =>
    judged(text, { ...place, authors: auteurs }).map((finding) => problem(file, locate(path), fieldName(path), finding)),
  );
  const inBody = judged(body, place).map((finding) => problem(file, lineAt(body, finding.from), BODY, finding));
  const stale = staleMentions([...passages.map(({ text }) => text), body], admitted).map(({ mention, index }): Problem => {
    const path = ['mentions_admises', index];
    const said = { message: confidentialite.mentionPerdue(mention), remedy: confidentialite.retirez };
    return { severity: 'warning', rule: 'mention-perdue', file, line: locate(path), field: fieldName(path), ...said };
  });
  return [...inFields, ...inBody, ...stale];
}

/** @returns what names somebody, entry after entry: certain is an error, doubtful a warning until its author has settled */
export function confidentialityProblems(entries: readonly CheckedEntry[]): Problem[] {
  const all = entries.map(read);
  const known = knownNames(all.flatMap(authorsOf));
  return all.flatMap((each) => problemsOf(each, known));
}
