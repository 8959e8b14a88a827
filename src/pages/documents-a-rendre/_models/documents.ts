/** Everything that is printed, as models: the integration renders them once the pages are written (DESIGN §7.2). */
import { cadrageFiche } from '../../../documents/fiches/cadrage.ts';
import { capitalisationFiche } from '../../../documents/fiches/capitalisation.ts';
import { mentions, versionOf, type Entete, type Site, type Source } from '../../../documents/fiches/parts.ts';
import { glossaireFiche } from '../../../documents/fiches/glossaire.ts';
import { interventionFiche } from '../../../documents/fiches/intervention.ts';
import { moduleFiche } from '../../../documents/fiches/module.ts';
import { pisteFiche } from '../../../documents/fiches/piste.ts';
import { ressourceFiche } from '../../../documents/fiches/ressource.ts';
import { syntheseSheet } from '../../../documents/fiches/synthese.ts';
import type { DocumentModel, Fiche, FicheDocument, SheetDocument } from '../../../documents/model.ts';
import type { CollectionName } from '../../../schemas/index.ts';
import { cadrageView, seriesEtVersions, statutOf } from '../../../queries/cadrages.ts';
import { motsDuStatut } from '../../../strings/cadrages.ts';
import { cartes } from './cartes.ts';
import { pathResolver } from '../../../queries/context.ts';
import type { Entry } from '../../../queries/corpus.ts';
import { allEntries, getEntry, publishedEntries } from '../../../queries/entries.ts';
import { capitalisationView, interventionView, moduleFicheView, ressourceView } from '../../../queries/fiches.ts';
import { formulaires } from './formulaires.ts';
import { livrets } from './livrets.ts';
import { allPistes } from '../../../queries/pistes.ts';
import { pisteView } from '../../../queries/vie.ts';
import { syntheseView } from '../../../queries/syntheses.ts';

const siteOf = async (): Promise<Site> => ({
  place: { site: process.env['SITE_URL'] || undefined, base: import.meta.env.BASE_URL },
  pathOf: await pathResolver(),
});

const sourceOf = <C extends CollectionName>({ id, data, source }: Entry<C>): Source<C> => ({ id, data, body: source.body });

/** The fiche of every entry of a collection, retired ones too: they keep their address. */
async function fichesOf<C extends CollectionName>(collection: C, build: (entry: Entry<C>) => Promise<Fiche>): Promise<FicheDocument[]> {
  const entries = await allEntries(collection);
  return Promise.all(
    entries.map(async (entry) => ({
      genre: 'fiche' as const,
      sortie: `${entry.key}/fiche.pdf`,
      source: `content/${entry.key}.mdx`,
      titre: entry.data.titre,
      version: versionOf(entry.data),
      fiche: await build(entry),
    })),
  );
}

async function syntheses(site: Site): Promise<SheetDocument[]> {
  return Promise.all(
    (await allEntries('syntheses')).map(async (entry) => ({
      genre: 'feuille' as const,
      sortie: `${entry.key}/fiche.pdf`,
      source: `content/${entry.key}.mdx`,
      titre: entry.data.titre,
      version: versionOf(entry.data),
      fiche: syntheseSheet(sourceOf(entry), await syntheseView(entry), site),
    })),
  );
}

async function pistes(site: Site): Promise<FicheDocument[]> {
  return Promise.all(
    (await allPistes()).map(async (piste) => {
      const { data } = await getEntry('syntheses', piste.synthese);
      const debriefed = piste.debriefings.map(({ date }) => date);
      return {
        genre: 'fiche' as const,
        sortie: `${piste.key}/fiche.pdf`,
        source: `content/syntheses/${piste.synthese}.mdx`,
        titre: piste.titre,
        version: [versionOf(data), ...debriefed].sort().at(-1) ?? versionOf(data),
        fiche: pisteFiche(piste, await pisteView(piste), site),
      };
    }),
  );
}

/** The page of a série shows its version of today: it links to the same fiche. */
async function cadrages(site: Site): Promise<FicheDocument[]> {
  const documents = await fichesOf('cadrages', async (entry) =>
    cadrageFiche(sourceOf(entry), await cadrageView(entry), motsDuStatut(await statutOf(entry), entry.data.exemple), site),
  );
  const shown = new Map((await seriesEtVersions()).map(({ serie, shown: version }) => [`${version?.key}/fiche.pdf`, `cadrages/${serie.id}`]));
  return documents.map((document) => ({ ...document, pages: [shown.get(document.sortie)].filter((page) => page !== undefined) }));
}

async function glossaire(site: Site): Promise<FicheDocument[]> {
  const words = await publishedEntries('glossaire');
  const latest = words.map(({ data }): Entete => data).sort((a, b) => versionOf(a).localeCompare(versionOf(b))).at(-1);
  if (!latest) return [];
  const fiche = glossaireFiche(words.map(sourceOf), mentions({ ...latest, exemple: false }), site);
  return [{ genre: 'fiche', sortie: 'glossaire/livret.pdf', source: 'content/glossaire/', titre: fiche.titre, version: versionOf(latest), fiche }];
}

/** While editing (`npm run dev`) nothing is rendered: no model is made. */
export async function documentModels(): Promise<DocumentModel[]> {
  if (import.meta.env.DEV) return [];
  const site = await siteOf();
  const fiches = await Promise.all([
    syntheses(site),
    pistes(site),
    fichesOf('capitalisations', async (entry) => capitalisationFiche(sourceOf(entry), await capitalisationView(entry), site)),
    cadrages(site),
    fichesOf('ressources', async (entry) => ressourceFiche(sourceOf(entry), await ressourceView(entry), site)),
    fichesOf('interventions', async (entry) => interventionFiche(sourceOf(entry), await interventionView(entry), site)),
    fichesOf('modules', async (entry) => moduleFiche(sourceOf(entry), await moduleFicheView(entry), site)),
    glossaire(site),
  ]);
  const printed = fiches.flat();
  return [...printed, ...(await livrets(new Map(printed.map((document) => [document.sortie, document])), site)), ...(await formulaires(site)), ...(await cartes())];
}
