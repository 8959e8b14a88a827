/** The words of pages that gather things of many kinds. */
import { count } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  sommaire: 'Sur cette page',
  problematiques: 'Problématiques',
  suite: (n: number, page: number) => `${count(n, 'autre', 'autres')}, à partir de la page ${page}`,
} as const;

export const hubs = typographed(words);
