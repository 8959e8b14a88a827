/** The same findings for three readers: people, programs, and the annotations of a forge. */
import { count } from '../../src/lib/french.ts';
import type { CheckResult, Problem } from '../../src/check/index.ts';

export const FORMATS = ['texte', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

// A file may hold anything, a terminal obeys some of it: nothing but text on one line goes out.
const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

const notice = ({ severity, message }: Problem) => (severity === 'warning' ? `avertissement : ${message}` : message);
const textLine = (problem: Problem) =>
  plain([`${problem.file}:${problem.line}`, problem.field, notice(problem), problem.remedy].join(' — '));

/** « 137 fichiers lus, 2 erreurs, 1 avertissement » */
export const summary = ({ files, problems, warnings }: CheckResult) =>
  `${count(files, 'fichier lu', 'fichiers lus')}, ${count(problems.length, 'erreur')}, ${count(warnings.length, 'avertissement')}`;

const escapeData = (text: string) => plain(text).replaceAll('%', '%25');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A workflow command, as GitHub and Forgejo read it from the log. */
function annotation({ severity, file, line, field, message, remedy }: Problem): string {
  return `::${severity} file=${escapeProperty(file)},line=${line},title=${escapeProperty(field)}::${escapeData(`${message} ${remedy}`)}`;
}

const RENDERERS: Record<Format, (result: CheckResult) => string> = {
  texte: (result) => [...result.problems.map(textLine), ...result.warnings.map(textLine), summary(result)].join('\n'),
  github: (result) => [...result.problems, ...result.warnings].map(annotation).concat(summary(result)).join('\n'),
  json: (result) => JSON.stringify({ fichiers: result.files, erreurs: result.problems, avertissements: result.warnings }, null, 2),
};

export const render = (result: CheckResult, format: Format) => RENDERERS[format](result);
