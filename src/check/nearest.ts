/** « Vouliez-vous écrire… ? » for names of fields, collections and values. */
import { nearestTo } from '../lib/nearest.ts';

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ -]/g, '_');

/** @returns the candidate nearest to `name`, if any is near enough */
export const nearest = <T extends string>(name: string, candidates: readonly T[]): T | undefined => nearestTo(folded(name), candidates, folded);
