/** Forms that can be filled in: each answer has its own clé, each choice its options, each table its rows. */
import type { Bloc, BlocDe, Champ } from '../../schemas/formulaire.ts';
import type { Entry, Path } from '../types.ts';
import { error, repeats, type Rule } from './rule.ts';

type Formulaire = Entry<'formulaires'>;
interface Keyed {
  cle: string;
  path: Path;
}

/** Kept equal to `GENRES_A_OPTIONS` of the schema by a test: a value may not be imported here. */
export const CHOICES: ReadonlySet<Champ['genre']> = new Set<Champ['genre']>(['choix', 'choix_multiple', 'likert']);

function blocsDe<T extends Bloc['type']>({ data }: Formulaire, type: T): { bloc: BlocDe<T>; index: number }[] {
  return data.blocs.flatMap((bloc, index) => (bloc.type === type ? [{ bloc: bloc as BlocDe<T>, index }] : []));
}

const champs = (entry: Formulaire) =>
  blocsDe(entry, 'champs').flatMap(({ bloc, index }) =>
    bloc.champs.map((champ, at) => ({ ...champ, path: ['blocs', index, 'champs', at] })),
  );
const colonnes = (entry: Formulaire) =>
  blocsDe(entry, 'tableau').map(({ bloc, index }) =>
    bloc.colonnes.map((colonne, at) => ({ ...colonne, path: ['blocs', index, 'colonnes', at] })),
  );
const tableaux = (entry: Formulaire) => blocsDe(entry, 'tableau').map(({ bloc, index }) => ({ ...bloc, path: ['blocs', index] }));

/** Fields and tables share one set of clés in a form; columns have one in each table. */
const namespaces = (entry: Formulaire): Keyed[][] => [[...champs(entry), ...tableaux(entry)], ...colonnes(entry)];

/** Two answers of a form would be kept under one clé. */
export const duplicateCle: Rule = function* ({ entries }) {
  for (const entry of entries.of('formulaires')) {
    for (const keyed of namespaces(entry)) {
      for (const { item, key } of repeats(keyed, ({ cle }) => cle)) {
        const message = `La clé « ${key} » est utilisée deux fois : une réponse écraserait l’autre.`;
        const remedy = 'Donnez une clé différente à chaque champ et à chaque tableau, et à chaque colonne d’un même tableau.';
        yield error(entry, { rule: 'cle-de-champ-en-double', path: [...item.path, 'cle'], value: key, message, remedy });
      }
    }
  }
};

/** A choice or a scale offers nothing to choose from. */
export const choiceWithoutOptions: Rule = function* ({ entries }) {
  for (const entry of entries.of('formulaires')) {
    for (const { libelle, genre, options, path } of [...champs(entry), ...colonnes(entry).flat()]) {
      if (!CHOICES.has(genre) || options.length > 0) continue;
      const message = `« ${libelle} » demande de choisir, mais ne propose aucune réponse.`;
      const remedy = 'Ajoutez les réponses possibles (options), ou changez le genre de réponse.';
      yield error(entry, { rule: 'choix-sans-reponses', path: [...path, 'options'], message, remedy });
    }
  }
};

/** An answer is kept by the words of its option: two alike could not be told apart. */
export const sameOptionTwice: Rule = function* ({ entries }) {
  for (const entry of entries.of('formulaires')) {
    for (const { libelle, options, path } of [...champs(entry), ...colonnes(entry).flat()]) {
      for (const { item, key } of repeats([...options.entries()], ([, option]) => option)) {
        const message = `« ${libelle} » propose deux fois la réponse « ${key} ».`;
        const remedy = 'Retirez l’une des deux, ou changez ses mots.';
        yield error(entry, { rule: 'reponse-en-double', path: [...path, 'options', item[0]], value: key, message, remedy });
      }
    }
  }
};

/** A table has fixed rows or a number of rows to grow to: one of the two. */
export const tableRows: Rule = function* ({ entries }) {
  for (const entry of entries.of('formulaires')) {
    for (const { titre, lignes, lignes_max, path } of tableaux(entry)) {
      if (lignes.length > 0 !== (lignes_max !== undefined)) continue;
      const both = lignes.length > 0;
      const message = both
        ? `Le tableau « ${titre} » a des lignes fixes et un nombre de lignes au plus.`
        : `Le tableau « ${titre} » n’a aucune ligne.`;
      const remedy = both
        ? 'Gardez « Lignes fixes » ou « Lignes au plus », pas les deux.'
        : 'Écrivez des lignes fixes (lignes), ou dites combien il peut en compter (lignes_max).';
      yield error(entry, { rule: 'lignes-du-tableau', path: both ? [...path, 'lignes_max'] : path, message, remedy });
    }
  }
};

/** A total is asked of a column that holds neither numbers nor durations. */
export const totalOfWords: Rule = function* ({ entries }) {
  for (const entry of entries.of('formulaires')) {
    for (const { libelle, genre, total, path } of colonnes(entry).flat()) {
      if (!total || genre === 'nombre' || genre === 'duree') continue;
      const message = `La colonne « ${libelle} » ne peut pas afficher de total : elle ne contient ni nombres ni durées.`;
      const remedy = 'Choisissez le genre « nombre » ou « duree », ou décochez le total.';
      yield error(entry, { rule: 'total-impossible', path: [...path, 'total'], message, remedy });
    }
  }
};

export const formulaireRules = [duplicateCle, choiceWithoutOptions, sameOptionTwice, tableRows, totalOfWords];
