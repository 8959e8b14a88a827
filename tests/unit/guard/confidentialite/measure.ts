/** How well the guard finds what is marked in sentences, and how rarely it finds anything else. */
import { knownNames, findings, type Finding, type Kind } from '../../../../src/guard/confidentialite/index.ts';

/** Those whose findings are refused: the recall of the issue is theirs. */
export const CERTAIN_KINDS: readonly Kind[] = [
  'courriel', 'telephone', 'iban', 'nir', 'numen', 'ine', 'uai', 'naissance', 'civilite', 'initiale', 'etablissement',
];

/** Published authors, as `ressources.auteurs`, `source` and citations of the content write them. */
export const KNOWN = knownNames([
  'Dominique Bucheton', 'Yves Soulé', 'Luc Ria', 'Jacques Rodet', 'Michel Vial et Nicole Caparros-Mencacci',
  'Modèle des cinq focales de Goigoux, présenté par l’académie de Toulouse, février 2018',
]);

interface Mark {
  kind: Kind;
  certain: boolean;
  from: number;
  to: number;
}

/** Takes the marks out of a sentence. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: doubt, 2: kind, 3: words = '' } of marked.matchAll(/\[\[(\??)(\w+):([\s\S]*?)\]\]/g)) {
    text += marked.slice(at, index);
    marks.push({ kind: kind as Kind, certain: doubt === '', from: text.length, to: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}

const meets = (finding: Finding, mark: Mark) => finding.kind === mark.kind && finding.from < mark.to && mark.from < finding.to;

export interface Measure {
  sentences: number;
  marks: number;
  /** Of the marks of certain kinds, those that are found and refused. */
  recall: number;
  /** Of all marks, those that are found. */
  recallOfAll: number;
  /** Of what is found, what is marked. */
  precision: number;
  /** Of what is refused, what is marked as certain. */
  precisionOfRefusals: number;
  faults: string[];
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export function measure(sentences: readonly string[]): Measure {
  const read = sentences.map((marked) => {
    const { text, marks } = unmark(marked);
    return { text, marks, found: findings(text, KNOWN) };
  });
  const marks = read.flatMap((each) => each.marks.map((mark) => ({ ...each, mark, by: each.found.find((finding) => meets(finding, mark)) })));
  const found = read.flatMap((each) => each.found.map((finding) => ({ ...each, finding, of: each.marks.find((mark) => meets(finding, mark)) })));
  const hard = marks.filter(({ mark }) => mark.certain && CERTAIN_KINDS.includes(mark.kind));
  const refused = found.filter(({ finding }) => finding.certain);
  return {
    sentences: sentences.length,
    marks: marks.length,
    recall: ratio(hard.filter(({ by }) => by?.certain).length, hard.length),
    recallOfAll: ratio(marks.filter(({ by }) => by).length, marks.length),
    precision: ratio(found.filter(({ of }) => of).length, found.length),
    precisionOfRefusals: ratio(refused.filter(({ of }) => of?.certain).length, refused.length),
    faults: [
      ...marks.filter(({ by, mark }) => !by || (mark.certain && !by.certain)).map(({ text, mark, by }) => `missed ${mark.kind}${by ? ' (doubtful)' : ''}: ${text}`),
      ...found.filter(({ of, finding }) => !of || (finding.certain && !of.certain)).map(({ text, finding }) => `found ${finding.kind} « ${finding.excerpt} »${finding.certain ? ' certain' : ''}: ${text}`),
    ],
  };
}
