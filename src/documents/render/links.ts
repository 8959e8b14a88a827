/** A link to a file says what it is, how long and how heavy (RGAA 13.3): known once the file is made. */
import { readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents } from '../../strings/documents.ts';
import { papier } from '../../strings/papier.ts';
import type { DocumentModel } from '../model.ts';
import type { Cached } from './cache.ts';

/** As `src/components/parts/Imprimer.astro` writes it: the address of the file, and the words to complete. */
const LINK = /<span data-pdf="([^"]+)">[^<]*<\/span>/g;

/** @param known the files of the site, by their address from its root */
export function announce(models: readonly DocumentModel[], folder: string, known: ReadonlyMap<string, Cached>) {
  const printed = models.filter(({ genre }) => genre !== 'carte');
  const pages = new Set(printed.flatMap(({ sortie, pages: others = [] }) => [dirname(sortie), ...others]));
  for (const name of pages) {
    const page = join(folder, name, 'index.html');
    if (!existsSync(page)) continue;
    const html = readFileSync(page, 'utf8');
    const told = html.replace(LINK, (whole, sortie: string) => {
      const file = known.get(sortie);
      if (!file) return whole;
      const kilo = Math.max(1, Math.round(file.bytes / 1000));
      return file.pages > 0 ? documents.liens.pdfMesure(file.pages, kilo) : papier.wordMesure(kilo);
    });
    if (told !== html) writeFileSync(page, told);
  }
}
