/** The lists of entries: the latest first, and each summed up in words. Sveltia reads no such order: `config.yml` does not have it. */
import type { CmsConfig } from 'decap-cms-core';
import { formatDay, isDay } from '../../lib/dates.ts';
import { titleOf } from './preview/values.ts';

const DATED = ['date', 'annee_scolaire'];

/** @returns the same configuration, where what has a date is sorted by it, the latest first */
export function latestFirst(config: CmsConfig): CmsConfig {
  const collections = config.collections.map(({ sortable_fields = [], ...collection }) => {
    const latest = DATED.find((name) => sortable_fields.includes(name));
    return { ...collection, sortable_fields: sortable_fields.map((field) => (field === latest ? { field: latest, default_sort: 'desc' as const } : field)) };
  });
  return { ...config, collections };
}

/** Decap's summary of an entry in a list, on two of its screens. */
export const SUMMARY = 'h2[class*="CardTitle"], h2[class*="CardHeading"]';

/** @param summary as Decap fills it in: `Titre · 2026-11-26 · plateau-2026-2027` @returns the same with its day in words and the title of the collectif */
export const inWords = (summary: string): string =>
  summary
    .split(' · ')
    .map((part) => (isDay(part) ? formatDay(part) : titleOf('collectifs', part)))
    .join(' · ');
