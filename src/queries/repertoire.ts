/** What the editor is told of the site: names to link to, pistes to debrief or to find again, authors who may be named. */
import type { EntreeConnue, PisteConnue, Repertoire, SeanceConnue } from '../cms/repertoire.ts';
import { COLLECTIONS, collections } from '../schemas/index.ts';
import { allEntries, publishedEntries } from './entries.ts';
import { publishedPistes } from './pistes.ts';

async function entrees(): Promise<EntreeConnue[]> {
  const named = COLLECTIONS.filter((name) => name !== 'vocabulaires').map(async (name) =>
    (await publishedEntries(name)).map(({ key, data }) => ({ vers: key, titre: data.titre, genre: collections[name].singulier })),
  );
  const termes = (await allEntries('vocabulaires')).flatMap(({ id, data }) =>
    data.termes.map((terme) => ({ vers: `vocabulaire/${id}/${terme.id}`, titre: terme.libelle, genre: data.singulier })),
  );
  return [...(await Promise.all(named)).flat(), ...termes];
}

async function seances(): Promise<SeanceConnue[]> {
  return (await publishedEntries('syntheses')).map(({ id, data }) => ({
    synthese: id,
    collectif: data.collectif,
    numero: data.numero,
    date: data.date,
    pistes: data.pistes.map(({ cle }) => cle),
  }));
}

/** @returns the whole directory, of published entries */
export async function repertoire(): Promise<Repertoire> {
  const pistes = (await publishedPistes()).map(({ cle, titre, synthese }): PisteConnue => ({ cle, titre, synthese }));
  const ressources = await allEntries('ressources');
  const auteurs = ressources.flatMap(({ data }) => [...data.auteurs, ...(data.citation ? [data.citation] : [])]);
  return { entrees: await entrees(), pistes, seances: await seances(), auteurs };
}
