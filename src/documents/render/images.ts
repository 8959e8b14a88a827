/** Images that bodies show: read from `public/`, where the site serves them from. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Job } from '../model.ts';
import { Refusal } from './refusal.ts';

/** What Typst draws. */
const FORMATS: readonly string[] = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg'];

export interface PrintedImage {
  src: string;
  bytes: Buffer;
}

function sources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sources);
  if (typeof value !== 'object' || value === null) return [];
  if ('t' in value && value.t === 'image' && 'src' in value) return [String(value.src)];
  return Object.values(value).flatMap(sources);
}

/** @throws {Refusal} when one is missing, or of a kind that cannot be printed */
export function imagesOf(job: Job, publicFolder: string): PrintedImage[] {
  return [...new Set(sources(job))].map((src) => {
    const file = join(publicFolder, decodeURI(src));
    if (!FORMATS.includes(extname(src).toLowerCase())) {
      throw new Refusal(job.source, `corps — L’image ${src} ne peut pas être imprimée. Enregistrez-la en ${FORMATS.map((each) => each.slice(1)).join(', ')}.`);
    }
    if (!file.startsWith(publicFolder) || !existsSync(file)) throw new Refusal(job.source, `corps — L’image ${src} n’existe pas dans public/. Ajoutez-la, ou retirez-la du texte.`);
    return { src, bytes: readFileSync(file) };
  });
}
