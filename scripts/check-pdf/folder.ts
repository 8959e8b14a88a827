/** Every PDF of a built site. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from './file.ts';
import { faultsOf } from './rules.ts';

export interface Verdict {
  path: string;
  faults: string[];
}

/** @param bytes of one file; what cannot be opened is a fault like another */
export async function verdictOf(path: string, bytes: Uint8Array): Promise<Verdict> {
  try {
    return { path, faults: faultsOf(await open(path, bytes)) };
  } catch (error) {
    return { path, faults: [`illisible : ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** @param folder of the site, or any folder of PDFs */
export async function checkFolder(folder: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const file of globSync('**/*.pdf', { cwd: folder }).sort()) {
    verdicts.push(await verdictOf(file.replaceAll('\\', '/'), readFileSync(join(folder, file))));
  }
  return verdicts;
}
