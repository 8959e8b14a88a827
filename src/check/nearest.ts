/** « Vouliez-vous écrire… ? » for names of fields, collections and values. */
import { bare } from '../lib/french.ts';
import { nearestTo } from '../lib/nearest.ts';

const folded = (name: string) => bare(name).replace(/[ -]/g, '_');

/** @returns the candidate nearest to `name`, if any is near enough */
export const nearest = <T extends string>(name: string, candidates: readonly T[]): T | undefined => nearestTo(folded(name), candidates, folded);
