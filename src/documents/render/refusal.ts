/** A document that cannot be printed: said in French, with its file and a remedy, never a stack. */
import { documents } from '../../strings/documents.ts';
import type { Job, SheetDocument } from '../model.ts';

export class Refusal extends Error {
  /** `content/syntheses/x.mdx`. */
  readonly source: string;
  constructor(source: string, sentence: string) {
    super(`${source} — ${sentence}`);
    this.name = 'Refusal';
    this.source = source;
  }
}

export const refused = ({ source, sortie }: Job, reasons: readonly string[]): Refusal =>
  new Refusal(source, `${sortie} ne peut pas être composé : ${reasons.join(' ; ') || 'le moteur ne dit pas pourquoi'}.`);

/** @param excess in millimetres, at the smallest type that is still read with ease */
export function overflow({ source, fiche }: SheetDocument, excess = 0): Refusal {
  const by = Math.max(1, Math.ceil(excess));
  const pistes = fiche.sections.reduce((sum, { blocks }) => sum + blocks.filter((block) => block.t === 'row' && block.note.etat !== undefined).length, 0);
  return new Refusal(source, `situation, pistes — La fiche dépasse sa page A4 de ${by} mm, dans les plus petits caractères permis. ${documents.raccourcir(by, pistes)}`);
}
