/** One document, from its model to its file. */
import { setImmediate } from 'node:timers/promises';
import type { Job } from '../model.ts';
import { renderCard } from './card.ts';
import { finish } from './finish.ts';
import { renderWord } from './word.ts';
import { forget, renderPdf } from './typst.ts';

export interface Rendered {
  bytes: Uint8Array;
  /** 0 for an image, and for a file of a word processor. */
  pages: number;
}

/**
 * @param publicFolder where images of bodies are read
 * @throws {Refusal} when the document cannot be printed
 */
export async function render(job: Job, publicFolder: string): Promise<Rendered> {
  if (job.genre === 'formulaire' && job.forme === 'word') return { bytes: await renderWord(job), pages: 0 };
  if (job.genre === 'carte') {
    const bytes = await renderCard(job);
    // Without a turn of the event loop, resvg's buffers are never freed.
    await setImmediate();
    return { bytes, pages: 0 };
  }
  try {
    const { bytes, pages } = renderPdf(job, publicFolder);
    return { bytes: await finish(bytes, job), pages };
  } finally {
    forget();
  }
}
