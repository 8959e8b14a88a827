/** The name of a rendered file: the hash of everything that makes it, so that a file that exists under its name is never out of date. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from '../model.ts';
import { faces } from './faces.ts';
import { imagesOf } from './images.ts';

const HERE = fileURLToPath(new URL('../', import.meta.url));
const ALSO = ['../lib/metrics.ts', '../lib/round.ts', '../lib/typographie.ts', '../lib/wrap.ts', '../formulaires/export/names.ts', '../strings/documents.ts', '../strings/papier.ts', '../styles/tokens.css'];
const PACKAGES = ['@myriaddreamin/typst-ts-node-compiler', 'satori', '@resvg/resvg-js', 'qrcode', '@cantoo/pdf-lib', 'docx'];

const require = createRequire(import.meta.url);
const version = (name: string): string => {
  const entry = require.resolve(name);
  const root = entry.slice(0, entry.lastIndexOf(join('node_modules', ...name.split('/'))) + join('node_modules', ...name.split('/')).length);
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
};

/** One hash for all that documents share: our sources, the faces, the engines. */
export function commonKey(): string {
  const hash = createHash('sha256');
  for (const file of [...globSync('**/*.{ts,typ}', { cwd: HERE }).sort(), ...ALSO]) hash.update(file).update('\0').update(readFileSync(join(HERE, file))).update('\0');
  for (const { file, data } of faces()) hash.update(file.slice(file.lastIndexOf('node_modules'))).update(data);
  for (const name of PACKAGES) hash.update(`${name}@${version(name)}\0`);
  return hash.digest('hex');
}

/**
 * The day of the build, `SITE_URL` and `BASE_PATH` enter by what they change in the model (addresses, codes, banners): a day that changes
 * nothing renders nothing.
 */
export function keyOf(job: Job, common: string, publicFolder: string): string {
  const hash = createHash('sha256').update(common).update(JSON.stringify(job));
  for (const { bytes } of imagesOf(job, publicFolder)) hash.update(bytes);
  return hash.digest('hex');
}
