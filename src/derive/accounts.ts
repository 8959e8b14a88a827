/** What grows out of accounts: the repertoire of savoir-faire, the training needs, what answers them. Pure. */
import { bare, byFrench } from '../lib/french.ts';
import type { EntryData } from '../schemas/index.ts';

type Account = Pick<EntryData<'capitalisations'>, 'savoir_faire' | 'besoins'>;
type SavoirFaire = Account['savoir_faire'][number];

/** Case, accents, apostrophes and spaces do not tell two wordings apart. */
const folded = (text: string) => bare(text).replace(/[’']/g, '’').replace(/[\s.]+/g, ' ').trim();

interface Recit<R> {
  data: Account;
  /** What stands for the account in the result. */
  recit: R;
}

/** What accounts tell, the same words once: all that is told of them, and who tells it. */
function gathered<T extends { intitule: string }, R>(recits: readonly Recit<R>[], tellings: (account: Account) => readonly T[]) {
  const all = recits.flatMap(({ data, recit }) => tellings(data).map((told) => ({ told, recit })));
  return [...Map.groupBy(all, ({ told }) => folded(told.intitule)).values()].map((group) => ({
    intitule: group[0]?.told.intitule ?? '',
    recits: [...new Set(group.map(({ recit }) => recit))],
    /** The accounts of which something holds. */
    where: (holds: (told: T) => boolean) => new Set(group.filter(({ told }) => holds(told)).map(({ recit }) => recit)),
    /** Every value that they give, once, in the order in which they come. */
    every: <V>(values: (told: T) => readonly V[]): V[] => [...new Set(group.flatMap(({ told }) => values(told)))],
  }));
}

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

/** @returns savoir-faire in French order, those of the same words once */
export const repertoireOf = <R>(recits: readonly Recit<R>[]): Savoir<R>[] =>
  gathered(recits, ({ savoir_faire }) => savoir_faire)
    .map(({ intitule, recits: tellers, where, every }) => ({
      intitule,
      natures: every(({ nature }) => [nature]),
      transferable: where(({ transferable }) => transferable).size,
      conditions: every(({ conditions }) => (conditions ? [conditions] : [])),
      competences: every(({ competences }) => competences),
      fonctions: every(({ fonctions }) => fonctions),
      recits: tellers,
    }))
    .sort((a, b) => byFrench(a.intitule, b.intitule));

export interface Besoin<R> {
  intitule: string;
  preoccupations: string[];
  competences: string[];
  recits: R[];
}

/** @returns training needs, those of the same words counted together, the most shared first, then in French order */
export const besoinsOf = <R>(recits: readonly Recit<R>[]): Besoin<R>[] =>
  gathered(recits, ({ besoins }) => besoins)
    .map(({ intitule, recits: tellers, every }) => ({
      intitule,
      preoccupations: every(({ preoccupations }) => preoccupations),
      competences: every(({ competences }) => competences),
      recits: tellers,
    }))
    .sort((a, b) => b.recits.length - a.recits.length || byFrench(a.intitule, b.intitule));

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
