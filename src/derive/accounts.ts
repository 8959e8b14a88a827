/** What grows out of accounts: the repertoire of savoir-faire, the training needs, what answers them. Pure. */
import { byFrench } from '../lib/french.ts';
import type { EntryData } from '../schemas/index.ts';

type Account = Pick<EntryData<'capitalisations'>, 'savoir_faire' | 'besoins'>;
type SavoirFaire = Account['savoir_faire'][number];

/** Case, accents, apostrophes and spaces do not tell two wordings apart. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '’')
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase();

const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

interface Told<T, R> {
  told: T;
  recit: R;
}

const grouped = <T extends { intitule: string }, R>(all: readonly Told<T, R>[]) => [...Map.groupBy(all, ({ told }) => folded(told.intitule)).values()];
const distinct = <T, R>(group: readonly Told<T, R>[]) => [...new Set(group.map(({ recit }) => recit))];

export interface Savoir<R> {
  intitule: string;
  /** Both, where accounts differ. */
  natures: SavoirFaire['nature'][];
  /** How many of its accounts say that it travels. */
  transferable: number;
  conditions: string[];
  competences: string[];
  fonctions: string[];
  recits: R[];
}

/** @param recits accounts, each with what stands for it in the result @returns savoir-faire in French order, those of the same words once */
export function repertoireOf<R>(recits: readonly { data: Account; recit: R }[]): Savoir<R>[] {
  const all = recits.flatMap(({ data, recit }) => data.savoir_faire.map((told) => ({ told, recit })));
  return grouped(all)
    .map((group): Savoir<R> => ({
      intitule: group[0]?.told.intitule ?? '',
      natures: [...new Set(group.map(({ told }) => told.nature))],
      transferable: distinct(group.filter(({ told }) => told.transferable)).length,
      conditions: union(group.map(({ told }) => (told.conditions ? [told.conditions] : []))),
      competences: union(group.map(({ told }) => told.competences)),
      fonctions: union(group.map(({ told }) => told.fonctions)),
      recits: distinct(group),
    }))
    .sort((a, b) => byFrench(a.intitule, b.intitule));
}

export interface Besoin<R> {
  intitule: string;
  preoccupations: string[];
  competences: string[];
  recits: R[];
}

/** @returns training needs, those of the same words counted together, the most shared first, then in French order */
export function besoinsOf<R>(recits: readonly { data: Account; recit: R }[]): Besoin<R>[] {
  const all = recits.flatMap(({ data, recit }) => data.besoins.map((told) => ({ told, recit })));
  return grouped(all)
    .map((group): Besoin<R> => ({
      intitule: group[0]?.told.intitule ?? '',
      preoccupations: union(group.map(({ told }) => told.preoccupations)),
      competences: union(group.map(({ told }) => told.competences)),
      recits: distinct(group),
    }))
    .sort((a, b) => b.recits.length - a.recits.length || byFrench(a.intitule, b.intitule));
}

interface Borne {
  preoccupations: readonly string[];
  competences: readonly string[];
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((each) => b.includes(each)).length;

/** A module answers a need when it shares a préoccupation with it and, where the need names compétences, one of them too. */
export const answers = (module: Borne, besoin: Borne): boolean =>
  shared(module.preoccupations, besoin.preoccupations) > 0 && (besoin.competences.length === 0 || shared(module.competences, besoin.competences) > 0);

/** It comes near when it shares a préoccupation alone. */
export const comesNear = (module: Borne, besoin: Borne): boolean => !answers(module, besoin) && shared(module.preoccupations, besoin.preoccupations) > 0;
