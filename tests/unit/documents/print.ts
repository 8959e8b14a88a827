/** Prints a document through the door that the workers use, and reads it again as its readers would. */
import { expect } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { verdictOf } from '../../../scripts/check-pdf/folder.ts';
import { readBody } from '../../../src/documents/body.ts';
import type { Job, Section } from '../../../src/documents/model.ts';
import { refuseMissingSigns } from '../../../src/documents/render/glyphs.ts';
import { render } from '../../../src/documents/render/job.ts';
import { Refusal } from '../../../src/documents/render/refusal.ts';
import { ROOT } from '../../helpers/build.ts';

const PUBLIC = `${ROOT}public`;
const context = { link: () => undefined, renvoi: (vers: string) => `/${vers}/` };
/** A section made of a body. */
export const body = (source: string): Section[] => [{ titre: 'Corps', blocks: readBody(source, context) }];

/** Words that the edge of the paper would cut, with half a millimetre for the grace of a serif. */
async function outside(proxy: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string[]> {
  const [width, height] = [595.3 + 1, 841.9 + 1];
  const found: string[] = [];
  for (let number = 1; number <= proxy.numPages; number++) {
    const { items } = await (await proxy.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      if (x < 0 || y < 0 || x + item.width > width || y + item.height > height) found.push(item.str);
    }
  }
  return found;
}

/** @throws what the build would refuse */
export async function print(job: Job) {
  refuseMissingSigns(job);
  const { bytes, pages } = await render(job, PUBLIC);
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const cut = await outside(proxy);
  const { text } = await extractText(proxy);
  const sheets = text.map((words) => words.replaceAll(/[\s\u200b\u00ad]+/g, ' '));
  return { cut, pages, sheets, words: sheets.join(' '), faults: (await verdictOf(job.sortie, bytes)).faults };
}
/** The sentence by which a document is refused. */
export const refusalOf = async (job: Job) => {
  const error: unknown = await print(job).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
};
/** What is said, however its lines are cut. */
export const unspaced = (words: string) => words.replaceAll(/[\s\u200b\u00ad\u2010–-]+/g, '');
