/** How long things last, from what their source says: totals of a module, time to plan for, workload of a week. Pure; in minutes. */
export interface Minutes {
  min: number;
  max: number;
}

/** What an intervention says of its time. */
export interface Duree {
  duree_min?: number | undefined;
  duree_max?: number | undefined;
  duree_par: 'fois' | 'semaine';
  /** « 3,5 à 7 fois », in the words of the source. */
  frequence_semaine?: string | undefined;
}

const NOTHING: Minutes = { min: 0, max: 0 };
const plus = (a: Minutes, b: Minutes): Minutes => ({ min: a.min + b.min, max: a.max + b.max });

/** @returns how often a week, or undefined where the words hold no number */
export function frequencyOf(words: string | undefined): Minutes | undefined {
  const numbers = [...(words ?? '').matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  return numbers.length === 0 ? undefined : { min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** How long one time lasts, or one week where the source counts by week; undefined where it does not say. */
export function lengthOf({ duree_min: min, duree_max: max }: Duree): Minutes | undefined {
  const [shortest, longest] = [min ?? max, max ?? min];
  return shortest === undefined || longest === undefined ? undefined : { min: shortest, max: longest };
}

/**
 * What an intervention takes of a week.
 * @param fois how many times a week; by default as often as the source says, else once
 * @returns undefined where its source gives no duration
 */
export function weeklyLoad(duree: Duree, fois?: number): Minutes | undefined {
  const once = lengthOf(duree);
  if (!once) return undefined;
  if (duree.duree_par === 'semaine') return once;
  const often = fois === undefined ? (frequencyOf(duree.frequence_semaine) ?? { min: 1, max: 1 }) : { min: fois, max: fois };
  return { min: Math.round(once.min * often.min), max: Math.round(once.max * often.max) };
}

export interface Temps {
  /** Of what is done once. */
  total: Minutes;
  /** Of what comes back every week. */
  semaine: Minutes;
  /** How many give no duration. */
  sansDuree: number;
}

const comesBack = ({ duree_par, frequence_semaine }: Duree) => duree_par === 'semaine' || frequencyOf(frequence_semaine) !== undefined;

/** The time to plan for a path: each intervention once, or every week where its source says so. */
export function timeOf(durees: readonly Duree[]): Temps {
  const sum = (list: readonly Duree[]) => list.map((duree) => weeklyLoad(duree) ?? NOTHING).reduce(plus, NOTHING);
  return {
    total: sum(durees.filter((duree) => !comesBack(duree))),
    semaine: sum(durees.filter(comesBack)),
    sansDuree: durees.filter((duree) => lengthOf(duree) === undefined).length,
  };
}

/** Adds up what several interventions take of a week; those that give no duration count for nothing. */
export const totalLoad = (loads: readonly (Minutes | undefined)[]): Minutes => loads.map((load) => load ?? NOTHING).reduce(plus, NOTHING);

interface Etape {
  duree: number;
  modalite: string;
}

/** @returns the minutes of a module in all, and by modalité in the order in which they come */
export function moduleTime(etapes: readonly Etape[]): { total: number; modalites: Map<string, number> } {
  const modalites = new Map<string, number>();
  for (const { modalite, duree } of etapes) modalites.set(modalite, (modalites.get(modalite) ?? 0) + duree);
  return { total: etapes.reduce((sum, { duree }) => sum + duree, 0), modalites };
}
