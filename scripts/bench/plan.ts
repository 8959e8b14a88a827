/** What a corpus of a given size holds, decided before a word is written: names, dates and clés, so that anything may point anywhere. */
import type { CollectionName } from '../../src/schemas/index.ts';
import { createRandom, type Random } from './random.ts';
import type { Writer } from './writer.ts';

/** The day of every build and graph of the benchmark. */
export const DAY = '2026-11-20';
const FIRST_YEAR = 2018;
const YEARS = 8;
const SEANCES = 5;
const MONTHS = ['11', '12', '01', '03', '04'];

/** The collections that grow; vocabularies are those of the project. */
export type Grown = Exclude<CollectionName, 'vocabulaires'>;
/** Parts of a hundred, but collectifs: one for five séances. */
const SHARES: Record<Exclude<Grown, 'collectifs'>, number> = {
  syntheses: 50,
  ressources: 14,
  capitalisations: 9,
  glossaire: 6,
  modules: 4,
  interventions: 2,
  formulaires: 2,
  cadrages: 1.5,
  pages: 1.5,
};

export interface Plan {
  ids: Readonly<Record<Grown, readonly string[]>>;
  terms(vocabulaire: string): readonly string[];
  /** The day of the nth séance. */
  dateOf(synthese: number): string;
  /** The clés of the pistes of the nth synthesis. */
  clesOf(synthese: number): readonly string[];
  /** How many syntheses are of a school year before that of the nth. */
  earlierThan(synthese: number): number;
  seancesOf(collectif: number): readonly number[];
  yearOf(collectif: number): number;
}
/** What the maker of an entry is given. */
export interface Tools {
  plan: Plan;
  random: Random;
  writer: Writer;
}
export interface Draft {
  data: Record<string, unknown>;
  body: string;
}
export type Maker = (index: number, id: string, tools: Tools) => Draft;

/** @returns how many entries of each collection make `size` in all */
export function counts(size: number): Record<Grown, number> {
  const of = (share: number) => Math.max(1, Math.round((size * share) / 100));
  const grown = Object.fromEntries(Object.entries(SHARES).map(([name, share]) => [name, of(share)])) as Record<keyof typeof SHARES, number>;
  const all = { ...grown, collectifs: Math.ceil(grown.syntheses / SEANCES) };
  const rest = size - Object.values(all).reduce((sum, count) => sum + count, 0);
  const ressources = all.ressources + rest;
  if (ressources < 1) throw new Error(`A corpus of ${size} entries is too small to hold every collection.`);
  return { ...all, ressources };
}

/** A different clé for each piste, without drawing: odd and no multiple of 3, the factor reaches every clé once. */
const cleOf = (serial: number) => ((serial * 1_000_003 + 60_466_176) % 36 ** 6).toString(36).padStart(6, '0');

const padded = (index: number) => String(index + 1).padStart(4, '0');

/** @param vocabularies the ids of the terms of each vocabulary */
export function createPlan(size: number, seed: number, vocabularies: ReadonlyMap<string, readonly string[]>): Plan {
  const all = counts(size);
  const terms = (vocabulaire: string) => {
    const known = vocabularies.get(vocabulaire);
    if (!known) throw new Error(`There is no vocabulary « ${vocabulaire} » to draw terms from.`);
    return known;
  };
  const perYear = all.collectifs / YEARS;
  const yearOf = (collectif: number) => FIRST_YEAR + Math.floor(collectif / perYear);
  const named = (name: Grown, idOf: (index: number) => string) => Array.from({ length: all[name] }, (_, index) => idOf(index));
  const plain = (name: Grown) => named(name, (index) => `${name.replace(/s$/, '')}-${padded(index)}`);
  const collectifId = (index: number) => `collectif-${padded(index)}-${yearOf(index)}-${yearOf(index) + 1}`;
  const series = terms('series');
  const cadrageId = (index: number) => {
    const year = Number(DAY.slice(0, 4)) - Math.floor(index / series.length);
    return `${series[index % series.length]}-${year}-${year + 1}`;
  };
  return {
    ids: {
      syntheses: named('syntheses', (index) => `${collectifId(Math.floor(index / SEANCES))}-${(index % SEANCES) + 1}`),
      collectifs: named('collectifs', collectifId),
      capitalisations: plain('capitalisations'),
      cadrages: named('cadrages', cadrageId),
      formulaires: plain('formulaires'),
      ressources: plain('ressources'),
      modules: plain('modules'),
      interventions: plain('interventions'),
      glossaire: plain('glossaire'),
      pages: plain('pages'),
    },
    terms,
    yearOf,
    dateOf: (synthese) => {
      const month = MONTHS[synthese % SEANCES] ?? '11';
      const year = yearOf(Math.floor(synthese / SEANCES)) + (month < '08' ? 1 : 0);
      return `${year}-${month}-${String(createRandom(`${seed}/jour/${synthese}`).int(2, 27)).padStart(2, '0')}`;
    },
    clesOf: (synthese) =>
      Array.from({ length: createRandom(`${seed}/pistes/${synthese}`).int(3, 5) }, (_, index) => cleOf(synthese * 5 + index)),
    earlierThan: (synthese) => SEANCES * Math.ceil((yearOf(Math.floor(synthese / SEANCES)) - FIRST_YEAR) * perYear),
    seancesOf: (collectif) =>
      Array.from({ length: SEANCES }, (_, seance) => collectif * SEANCES + seance).filter((seance) => seance < all.syntheses),
  };
}
