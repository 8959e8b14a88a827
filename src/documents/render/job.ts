/** One document, from its model to its file. */
import { setImmediate } from 'node:timers/promises';
import type { Job } from '../model.ts';
import { renderCard } from './card.ts';
import { finish } from './finish.ts';
import { forget, renderPdf } from './typst.ts';

export interface Rendered {
  bytes: Uint8Array;
  /** 0 for an image. */
  pages: number;
}

/**
 * @param publicFolder where images of bodies are read
 * @throws {Refusal} when the document cannot be printed
 */
export async function render(job: Job, publicFolder: string): Promise<Rendered> {
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
