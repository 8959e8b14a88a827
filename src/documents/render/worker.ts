/** A thread that renders what it is sent, one document at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from '../model.ts';
import { render } from './job.ts';
import { Refusal } from './refusal.ts';

export interface Answer {
  bytes?: Uint8Array;
  pages: number;
  /** Why the document is refused, for its author. */
  refusal?: string;
}

const port = parentPort;
if (!port) throw new Error('worker.ts se lance par pool.ts.');
const { publicFolder } = workerData as { publicFolder: string };

port.on('message', (job: Job) => {
  void render(job, publicFolder).then(
    ({ bytes, pages }) => port.postMessage({ bytes, pages } satisfies Answer),
    (error: unknown) => {
      // Anything else is a mistake of ours: it ends the thread, and the build with it.
      if (!(error instanceof Refusal)) throw error;
      port.postMessage({ refusal: error.message, pages: 0 } satisfies Answer);
    },
  );
});
