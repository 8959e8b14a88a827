/**
 * Printed documents and sharing cards. Pages emit their models as JSON; once all is generated this reads them, renders what the cache does
 * not hold, writes the files and removes the JSON (DESIGN §7.2).
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printSite } from '../documents/render/site.ts';
import type { DocumentModel } from '../documents/model.ts';
import { documents as words } from '../strings/documents.ts';

const MODELS = 'documents-a-rendre';

export interface DocumentsOptions {
  /** The folder of rendered files, from the root of the project; CI keeps it from one run to the next. */
  cache?: string | undefined;
}

/** Reads the models of a built site, and takes them away from it. */
function takeModels(folder: string): DocumentModel[] {
  const from = join(folder, MODELS);
  try {
    return globSync('**/*.json', { cwd: from })
      .sort()
      .map((name) => JSON.parse(readFileSync(join(from, name), 'utf8')) as DocumentModel);
  } finally {
    rmSync(from, { recursive: true, force: true });
  }
}

export function documents({ cache = '.cache/documents' }: DocumentsOptions = {}): AstroIntegration {
  let root = process.cwd();
  let publicFolder = '';
  return {
    name: 'resonances:documents',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const start = performance.now();
        const { total, rendered, refusals } = await printSite(takeModels(folder), { folder, publicFolder, cache: resolve(root, cache) });
        for (const refusal of refusals) logger.error(refusal);
        // Where in our code it was refused helps no author.
        if (refusals.length > 0) throw Object.assign(new Error(words.refus(refusals.length)), { stack: '' });
        logger.info(words.bilan(total, rendered, (performance.now() - start) / 1000));
      },
    },
  };
}
