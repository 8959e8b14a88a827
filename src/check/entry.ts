/** One file, from its bytes to what the relation graph is given. */
import { emptyOutline, inspectBody, type BodyReport, type Outline } from '../guard/body.ts';
import { collections } from '../schemas/index.ts';
import type { Synthese } from '../schemas/synthese.ts';
import { sheetFindings } from './feuille.ts';
import type { ContentFile } from './list.ts';
import { readEntry } from './read.ts';
import { meant } from './repair.ts';
import { BODY, type FieldFinding, type Finding, type Path } from './types.ts';
import { toWriteWarnings } from './to-write.ts';
import { validate } from './validate.ts';
import { bodyWarnings, reviewWarning } from './warnings.ts';
import type { Data } from './yaml.ts';

export interface CheckedEntry extends ContentFile {
  /** Front matter as written; absent when it cannot be read. */
  raw?: Data;
  /** The data through its schema, misspelt keys mended; absent when the entry is refused for more. */
  value?: unknown;
  /** The text with its front matter blanked; absent in YAML files. */
  body?: string;
  renvois: BodyReport['renvois'];
  /** What the body points to and how it is divided; empty where it cannot be read. */
  outline: Outline;
  locate: (path: Path) => number;
  findings: Finding[];
}

const NO_BODY: BodyReport = { problems: [], ...emptyOutline() };

const bodyFindings = ({ problems }: BodyReport): Finding[] =>
  problems.map(({ code, line, message, remedy }) => ({ rule: code, line, field: BODY, message, remedy }));

/** @param today `AAAA-MM-JJ` */
export function checkEntry(file: ContentFile, today: string): CheckedEntry {
  const { data, body, locate, findings } = readEntry(file.path, collections[file.collection].format);
  const report = body === undefined ? NO_BODY : inspectBody(body);
  const place = ({ path, ...finding }: FieldFinding): Finding => ({ ...finding, line: locate(path) });
  const verdict = data && validate(file.collection, data);
  const value = data && verdict && meant(file.collection, data, verdict);
  return {
    ...file,
    ...(data && { raw: data }),
    ...(body !== undefined && { body }),
    value,
    renvois: report.renvois,
    outline: report,
    locate,
    findings: [
      ...findings,
      ...(verdict?.findings.map(place) ?? []),
      ...bodyFindings(report),
      ...bodyWarnings(report),
      ...(value === undefined ? [] : [...toWriteWarnings(value).map(place), ...reviewWarning(value, today, locate)]),
      ...(value !== undefined && file.collection === 'syntheses' ? sheetFindings(value as Synthese).map(place) : []),
    ],
  };
}
