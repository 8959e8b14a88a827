/** As many threads as there are cores, each given a document as soon as it is free. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job } from '../model.ts';
import type { Answer } from './worker.ts';

/** Beyond, memory costs more than time gains. */
const MOST = 8;
/** A thread that rendered that much is replaced: what JavaScript kept of it is given back. */
const LIFE = 1500;

export interface PoolOptions {
  publicFolder: string;
  threads?: number | undefined;
}

/**
 * A heap that stays small collects often: images wait in native memory for it (660 MB without, 400 with, for the same time). A booklet of a
 * hundred fiches holds in it: two at once took 496 MB in all.
 */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 } as const;

const startWorker = ({ publicFolder }: PoolOptions) => new Worker(new URL('./worker.ts', import.meta.url), { workerData: { publicFolder }, resourceLimits: HEAP });

const ask = (worker: Worker, job: Job): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      settle();
    };
    const answered = (answer: Answer) => done(() => resolve(answer));
    const failed = (error: unknown) => done(() => reject(error instanceof Error ? error : new Error(String(error))));
    const ended = (code: number) => done(() => reject(new Error(`Le rendu de ${job.sortie} s’est arrêté (${code}).`)));
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(job);
  });

/**
 * @param jobs taken in order, so that the longest may come first
 * @param done called for each document, as it is ready
 * @throws when a thread dies; refusals are answers
 */
export async function renderAll(jobs: readonly Job[], options: PoolOptions, done: (job: Job, answer: Answer) => Promise<void> | void): Promise<void> {
  const queue = jobs.values();
  const serve = async () => {
    let worker: Worker | undefined;
    let served = 0;
    try {
      for (const job of queue) {
        if (worker && served >= LIFE) {
          await worker.terminate();
          worker = undefined;
          served = 0;
        }
        worker ??= startWorker(options);
        served++;
        await done(job, await ask(worker, job));
      }
    } finally {
      await worker?.terminate();
    }
  };
  const threads = Math.min(options.threads ?? availableParallelism(), MOST, jobs.length);
  await Promise.all(Array.from({ length: threads }, serve));
}
