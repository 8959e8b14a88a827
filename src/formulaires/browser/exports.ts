/** What exports need, fetched once, before any field is used: the code that fills the PDF and the files of the form. From then on they are made here. */
import type { Reponses } from '../answers.ts';
import type { MissingSign } from '../export/index.ts';
import { FICHIERS } from '../files.ts';
import type { FormModel } from '../model.ts';

export interface Exports {
  /** The files of the blank form, by their names. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  missing: (answers: Reponses) => MissingSign[];
  /** @throws a French sentence when the fillable PDF is not that of this form */
  fill: (answers: Reponses) => Promise<Uint8Array<ArrayBuffer>>;
}

async function read(name: string): Promise<readonly [string, Uint8Array<ArrayBuffer>]> {
  const answer = await fetch(new URL(name, location.href));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return [name, new Uint8Array(await answer.arrayBuffer())];
}

/** @returns nothing when something could not be fetched: the page goes on without exports */
export async function loadExports(form: FormModel): Promise<Exports | undefined> {
  try {
    const [code, ...entries] = await Promise.all([import('../export/index.ts'), ...FICHIERS.map(({ name }) => read(name))]);
    const files = new Map(entries);
    const blank = files.get('remplissable.pdf') ?? new Uint8Array();
    const font = await code.embeddedFont(blank);
    return {
      files,
      missing: (answers) => code.missingGlyphs(font, form, answers),
      fill: async (answers) => new Uint8Array(await code.fillPdf(blank, font, form, answers)),
    };
  } catch {
    return undefined;
  }
}
