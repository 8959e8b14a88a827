/** « Vouliez-vous écrire… ? » for ids: what an author may have written in place of one. */
import { nearestTo } from '../lib/nearest.ts';

/** What an author may have meant by a path, a file name or a label: `Conduire l’entretien.mdx` → `conduire-l-entretien`. */
const asId = (value: string) =>
  (value.split('/').at(-1) ?? value)
    .replace(/\.(mdx?|ya?ml)$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The candidate nearest to `value`, a path, a file name or a label. */
export const nearest = (value: string, candidates: readonly string[]) => nearestTo(asId(value), candidates, (candidate) => candidate);
