/**
 * The fiche of a synthesis is one A4 sheet: what cannot stand on it is said here, before the build lays it out and refuses it. An
 * estimate in the smallest type, lines counted by their letters; a test holds it to the real layout.
 */
import { count, paragraphs } from '../lib/french.ts';
import type { Synthese } from '../schemas/synthese.ts';
import { documents } from '../strings/documents.ts';
import type { FieldFinding } from './types.ts';

/** Letters in a line, and millimetres that a line takes, of each kind of text at 8 pt. */
const QUESTION = { letters: 60, height: 6.1 };
const HEADING = { letters: 104, height: 4.6 };
const TEXT = { letters: 115, height: 3.9 };
/** Around a piste, and around a paragraph that follows another. */
const GAP = 1.2;
const BREAK = 1;
/** What is left to the question, the situation and the pistes by the label, the foot and two lines to write on. */
const ROOM = 183;
/** Labels that stand in the line: « 3. », « Ce qu’on en sait : éprouvée par un membre du collectif », « À condition de : ». */
const [NUMBER, KNOWN, CONDITION] = [3, 57, 18];
/** An estimate that far beyond the sheet is never wrong. */
const CERTAIN = 40;

const heightOf = (letters: number, { letters: perLine, height }: typeof TEXT) => Math.ceil(letters / perLine) * height;
const prose = (text: string) => paragraphs(text).reduce((sum, { length }) => sum + BREAK + heightOf(length, TEXT), -BREAK);

function heightOfPiste({ titre, description, conditions }: Synthese['pistes'][number]): number {
  const known = KNOWN + (conditions ? CONDITION + conditions.length : 0);
  return GAP + heightOf(NUMBER + titre.length, HEADING) + heightOf(description.length + known, TEXT);
}

/** @returns by how many millimetres the sheet would overflow; none or less when it would not */
export const excessOf = ({ problematique, situation, pistes }: Pick<Synthese, 'problematique' | 'situation' | 'pistes'>): number =>
  heightOf(problematique.length, QUESTION) + prose(situation) + pistes.reduce((sum, piste) => sum + heightOfPiste(piste), 0) - ROOM;

/** @param data of a synthesis, through its schema @returns an error when the build is certain to refuse its fiche, a warning when it may */
export function sheetFindings(data: Synthese): FieldFinding[] {
  const excess = Math.ceil(excessOf(data));
  if (excess <= 0) return [];
  return [
    {
      severity: excess > CERTAIN ? 'error' : 'warning',
      rule: 'feuille-pleine',
      path: ['pistes'],
      field: 'situation, pistes',
      message: `La fiche imprimée tient sur une page A4 : celle-ci la dépasserait d’environ ${count(excess, 'mm', 'mm')}${excess > CERTAIN ? '' : ', et le site pourrait ne pas être construit'}.`,
      remedy: documents.raccourcir(excess, data.pistes.length),
    },
  ];
}
