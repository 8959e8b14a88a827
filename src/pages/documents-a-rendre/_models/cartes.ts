/** Sharing cards: one for every page of an entry and of a piste. */
import type { CardDocument } from '../../../documents/model.ts';
import { COLLECTIONS, collections, type CollectionName, type Famille } from '../../../schemas/index.ts';
import { documents } from '../../../strings/documents.ts';
import { fr } from '../../../strings/fr.ts';
import { pathResolver } from '../../../queries/context.ts';
import { allEntries } from '../../../queries/entries.ts';
import { allPistes } from '../../../queries/pistes.ts';

interface Subject {
  path: string;
  source: string;
  famille: Famille;
  genre: string;
  titre: string;
}

/** A word of the glossary has no page of its own, so no card. */
const WITH_PAGES: readonly CollectionName[] = COLLECTIONS.filter((name) => name !== 'glossaire');

const carte = ({ path, source, famille, genre, titre }: Subject): CardDocument => ({
  genre: 'carte',
  sortie: `${path.slice(1)}carte.png`,
  source,
  carte: { famille, motFamille: fr.familles[famille], genre, titre },
});

async function subjectsOf(name: CollectionName, pathOf: (key: string) => string): Promise<Subject[]> {
  const { famille, singulier, format } = collections[name];
  return (await allEntries(name)).map(({ key, data }) => ({
    path: pathOf(key),
    source: `content/${key}.${format}`,
    famille,
    genre: singulier,
    titre: 'problematique' in data ? data.problematique : data.titre,
  }));
}

export async function cartes(): Promise<CardDocument[]> {
  const pathOf = await pathResolver();
  const entries = (await Promise.all(WITH_PAGES.map((name) => subjectsOf(name, pathOf)))).flat();
  const pistes = (await allPistes()).map(({ key, titre, synthese }): Subject => ({
    path: `/${key}/`,
    source: `content/syntheses/${synthese}.mdx`,
    famille: 'pratiques',
    genre: documents.genres.pistes,
    titre,
  }));
  return [...entries, ...pistes].map(carte);
}
