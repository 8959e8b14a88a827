/** The lists of collections, as their pages show them: groups of items, each with its notes. */
import { enumerate } from '../lib/french.ts';
import { pagePathsOf, type Group } from '../lib/pagination.ts';
import { FICHIERS } from '../formulaires/files.ts';
import { fr } from '../strings/fr.ts';
import { papier } from '../strings/papier.ts';
import { seriesEtVersions } from './cadrages.ts';
import { seancesOf } from './collectifs.ts';
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { valeursDe } from './facettes.ts';
import { moduleDuration } from './modules.ts';
import type { Version } from '../relations/index.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Statut } from '../strings/cadrages.ts';

export interface Item {
  titre: string;
  path: string;
  resume: string;
  notes: (string | undefined)[];
  /** What the filters of the list act on. */
  facettes: string;
  /** Of a framing document: what it is today, which the browser says again on its reader’s day. */
  statut?: { versions: readonly Version[]; id: string; statut: Statut; exemple: boolean };
  /** Beside its page; `mesure` until the file is made. */
  fichiers?: { libelle: string; path: string; mesure: string }[];
}

const item = ({ collection, key, data }: Entry, ...notes: (string | undefined)[]): Item => ({
  titre: data.titre,
  path: `/${key}/`,
  resume: data.resume,
  notes,
  facettes: valeursDe(collection, data),
});
const filled = (groupes: Group<Item>[]) => groupes.filter(({ items }) => items.length > 0);

async function collectifs() {
  const entries = await publishedEntries('collectifs');
  const items = entries.map(async (entry) => item(entry, entry.data.departement, fr.compte.synthesesPubliees((await seancesOf(entry.id)).length)));
  return [{ items: await Promise.all(items) }];
}

async function capitalisations() {
  const entries = await publishedEntries('capitalisations');
  return [{ items: entries.map((entry) => item(entry, entry.data.profil, entry.data.annee_scolaire, fr.compte.savoirFaire(entry.data.savoir_faire.length))) }];
}

async function cadrages() {
  return (await seriesEtVersions()).map(({ serie, versions }) => ({
    titre: serie.titre,
    path: `/cadrages/${serie.id}/`,
    items: versions.map(({ entry, statut }) => ({
      ...item(entry, entry.data.annee_scolaire, entry.data.emetteur, entry.data.exemple ? fr.bandeaux.exempleCourt : undefined),
      statut: { versions: serie.versions, id: entry.id, statut, exemple: entry.data.exemple },
    })),
  }));
}

async function formulaires() {
  const entries = await publishedEntries('formulaires');
  const titled = (entry: Entry<'formulaires'>) => ({
    ...item(entry, entry.data.rempli_par),
    fichiers: FICHIERS.map(({ forme, name }) => ({ libelle: papier.liens[forme], path: `/${entry.key}/${name}`, mesure: papier.liens.mesure[forme] })),
    titre: entry.data.annexe ? fr.formulaire.annexe(entry.data.annexe, entry.data.titre) : entry.data.titre,
  });
  return filled([
    { titre: fr.formulaire.annexes, items: entries.filter(({ data }) => data.annexe).map(titled) },
    { titre: fr.formulaire.autres, items: entries.filter(({ data }) => !data.annexe).map(titled) },
  ]);
}

async function ressources() {
  const entries = await publishedEntries('ressources');
  const types = await getEntry('vocabulaires', 'types-ressource');
  const notes = ({ data }: Entry<'ressources'>) => [data.auteurs.length > 0 ? enumerate(data.auteurs) : undefined, data.annee?.toString()];
  return filled(
    types.data.termes.map(({ id, libelle }) => ({ titre: libelle, items: entries.filter(({ data }) => data.type === id).map((entry) => item(entry, ...notes(entry))) })),
  );
}

async function modules() {
  const entries = await publishedEntries('modules');
  return [{ items: entries.map((entry) => item(entry, entry.data.public, fr.compte.etapes(entry.data.etapes.length), moduleDuration(entry))) }];
}

async function vocabulaires() {
  const entries = await publishedEntries('vocabulaires');
  return [{ items: entries.map((entry) => item(entry, fr.compte.termes(entry.data.termes.length))) }];
}

const LISTES = { collectifs, capitalisations, cadrages, formulaires, ressources, modules, vocabulaires } satisfies Partial<Record<CollectionName, () => Promise<Group<Item>[]>>>;

/** The paths of the list of a collection, a hundred entries a page. */
export const listPaths = async (collection: keyof typeof LISTES) => pagePathsOf<Item, Group<Item>, Record<string, string>>(await LISTES[collection]());
