/** Writes a new entry, never over another. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections } from '../../src/schemas/index.ts';
import type { Wanted } from './arguments.ts';
import { existing } from './existing.ts';
import { skeleton } from './skeleton.ts';

function failure(error: unknown, file: string): string {
  const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return exists
    ? `${file} existe déjà : rien n’est changé. Choisissez un autre nom.`
    : `${file} ne peut pas être écrit : vérifiez les droits du dossier.`;
}

/**
 * @param root the folder that holds `content/`
 * @param today `AAAA-MM-JJ`
 * @returns the file made, from the root
 * @throws an Error with a French sentence: it exists already, cannot be written, or something must exist first
 */
export function createEntry(wanted: Wanted, root: string, today: string): string {
  const file = `content/${wanted.collection}/${wanted.id}.${collections[wanted.collection].format}`;
  const text = skeleton(wanted, { today, existing: existing(root) });
  try {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  } catch (error) {
    throw new Error(failure(error, file));
  }
  return file;
}
