/** Prints a whole site: what the cache holds is put in place, the rest is rendered, links learn the size of what they lead to. */
import { extname, join } from 'node:path';
import { bind } from '../booklet.ts';
import type { DocumentModel, Job } from '../model.ts';
import { openCache, publish, type Cached, type Extension } from './cache.ts';
import { refuseMissingSigns } from './glyphs.ts';
import { commonKey, keyOf } from './key.ts';
import { announce } from './links.ts';
import { renderAll } from './pool.ts';
import { progress } from './progress.ts';
import { Refusal } from './refusal.ts';

export interface SiteOptions {
  /** The built site. */
  folder: string;
  publicFolder: string;
  cache: string;
  threads?: number | undefined;
}
export interface Printed {
  total: number;
  rendered: number;
  /** Every document that cannot be printed, in French: file, field, remedy. */
  refusals: string[];
}

/** Booklets first: the longest work must not be the last to start. */
const WEIGHT = { livret: 0, formulaire: 1, fiche: 1, feuille: 2, carte: 3 } as const;

const extensionOf = ({ sortie }: Job) => extname(sortie).slice(1) as Extension;

export async function printSite(models: readonly DocumentModel[], options: SiteOptions): Promise<Printed> {
  const { folder, publicFolder } = options;
  const cache = openCache(options.cache);
  const bySortie = new Map(models.map((model) => [model.sortie, model]));
  const common = commonKey();
  const refusals = new Set<string>();
  const known = new Map<string, Cached>();
  const missing: { job: Job; key: string }[] = [];

  for (const model of models) {
    try {
      const job = model.genre === 'livret' ? bind(model, bySortie) : model;
      const key = keyOf(job, common, publicFolder);
      const found = cache.find(key);
      if (found) known.set(job.sortie, found);
      else {
        // A booklet holds what its fiches hold: each sign is refused once, where it was written.
        if (model.genre !== 'livret') refuseMissingSigns(job);
        missing.push({ job, key });
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.add(error.message);
    }
  }
  // What is refused would be refused again in its booklets, in other words.
  const jobs = refusals.size > 0 ? missing.filter(({ job }) => job.genre !== 'livret') : missing;
  const keys = new Map(jobs.map(({ job, key }) => [job, key]));
  const told = progress(jobs.length);
  const queue = [...keys.keys()].sort((a, b) => WEIGHT[a.genre] - WEIGHT[b.genre] || (a.sortie < b.sortie ? -1 : 1));
  await renderAll(queue, { publicFolder, threads: options.threads }, (job, { bytes, pages, refusal }) => {
    if (bytes) known.set(job.sortie, cache.keep(keys.get(job) ?? '', extensionOf(job), bytes, pages));
    else refusals.add(refusal ?? `${job.source} — ${job.sortie} n’a pas été rendu.`);
    told.step();
  });
  told.end();

  for (const [sortie, cached] of known) publish(cached, join(folder, sortie));
  announce(models, folder, known);
  cache.prune();
  return { total: models.length, rendered: jobs.length, refusals: [...refusals].sort() };
}
