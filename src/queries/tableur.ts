/** What spreadsheets are given: one row a thing, one value a cell. */
import { cardPaths } from '../lib/pagination.ts';
import { formation } from '../strings/formation.ts';
import { fr } from '../strings/fr.ts';
import { besoins, repertoire } from './capitalisations.ts';
import { termes } from './links.ts';

type Row = (string | number)[];

/** Several values in one cell. */
const joined = (values: readonly string[]) => values.join(' | ');
const titres = (things: readonly { titre: string }[]) => joined(things.map(({ titre }) => titre));
const libelles = (things: readonly { libelle: string }[]) => joined(things.map(({ libelle }) => libelle));

/** The table of needs, its heads first. */
export async function besoinsRows(): Promise<Row[]> {
  const rows = (await besoins()).map(({ intitule, recits, termes: preoccupations, codes, modules, proches }) => [
    intitule,
    recits.length,
    titres(recits),
    libelles(preoccupations),
    joined(codes),
    modules.length,
    titres(modules),
    titres(proches),
  ]);
  return [[...formation.besoins.tableur.colonnes], ...rows];
}

/** The pages of the table of needs to copy. */
export const tableurPaths = async () => cardPaths((await besoinsRows()).slice(1));

/** The repertoire of savoir-faire, its heads first. */
export async function savoirFaireRows(): Promise<Row[]> {
  const mots = formation.savoirFaire;
  const rows = (await repertoire()).map(async ({ intitule, natures, transferable, recits, conditions, termes: competences, fonctions }) => [
    intitule,
    joined(natures.map((nature) => fr.savoirFaire[nature])),
    transferable === 0 ? mots.non : transferable === recits.length ? mots.oui : mots.partage(transferable, recits.length),
    joined(conditions),
    libelles(competences),
    libelles(await termes('fonctions-tutorales', fonctions)),
    recits.length,
    titres(recits),
  ]);
  return [[...mots.colonnes], ...(await Promise.all(rows))];
}
