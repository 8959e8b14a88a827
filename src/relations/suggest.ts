/** « Vouliez-vous écrire… ? » for ids: what an author may have written in place of one. */
import { bare } from '../lib/french.ts';
import { nearestTo } from '../lib/nearest.ts';

/** What an author may have meant by a path, a file name or a label: `Conduire l’entretien.mdx` → `conduire-l-entretien`. */
const asId = (value: string) =>
  bare((value.split('/').at(-1) ?? value).replace(/\.(mdx?|ya?ml)$/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The candidate nearest to `value`, a path, a file name or a label. */
export const nearest = (value: string, candidates: readonly string[]) => nearestTo(asId(value), candidates, (candidate) => candidate);
