/** What the built index shows of each page: the same texts are given to the engines that ours is compared with. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Affichage } from '../../../src/search/record.ts';

/** @param dist a built site @returns every thing that its search can find, in the order of addresses */
export const fichesOf = (dist: string): Affichage[] =>
  globSync('recherche/index/fiches/*.json', { cwd: dist })
    .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Affichage)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
