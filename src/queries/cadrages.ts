/** Framing documents: which version is in force, what each période asks. */
import { formatDay, formatRange, today } from '../lib/dates.ts';
import { enumerate } from '../lib/french.ts';
import { fromNowOn, statutOn } from '../derive/in-force.ts';
import { isRunning } from '../derive/year.ts';
import type { Serie } from '../relations/index.ts';
import type { Statut } from '../strings/cadrages.ts';
import { fr } from '../strings/fr.ts';
import { corpus, type Entry } from './corpus.ts';
import { allEntries, getEntry, publishedEntries } from './entries.ts';
import { facettesOf } from './facettes.ts';
import { liens, termes } from './links.ts';
import { oncePerBuild } from './once.ts';

export async function serieOf(id: string): Promise<Serie> {
  const serie = (await corpus()).graph.series.get(id);
  if (!serie) throw new Error(`Aucune série « ${id} » parmi les cadrages.`);
  return serie;
}

/** @returns what a reader must know of this version on the day of the build; the browser says it again on the reader’s */
export async function statutOf({ id, data }: Entry<'cadrages'>): Promise<Statut> {
  if (data.statut === 'retire') return 'retire';
  return statutOn((await serieOf(data.serie)).versions, id, today());
}

const validity = ({ en_vigueur_du: du, en_vigueur_au: au }: Entry<'cadrages'>['data']) =>
  du && au ? formatRange(du, au) : du ? `depuis le ${formatDay(du)}` : undefined;

/** One période of a calendar, with its words and links ready to show. */
async function periodeView(periode: Entry<'cadrages'>['data']['calendrier'][number], index: number) {
  return {
    ...periode,
    numero: index + 1,
    current: isRunning(periode, today()),
    dates: `${formatRange(periode.du, periode.au)}${periode.approximatif ? fr.cadrages.approximatif : ''}`,
    actions: await Promise.all(
      periode.actions.map(async ({ texte, acteurs, degres }) => ({ texte, qui: [...(await termes('degres', degres)), ...(await termes('acteurs', acteurs))], degres, pour: acteurs })),
    ),
    formulaires: await liens('formulaires', periode.formulaires),
  };
}
export type PeriodeView = Awaited<ReturnType<typeof periodeView>>;

export const calendrierOf = ({ data }: Entry<'cadrages'>): Promise<PeriodeView[]> => Promise.all(data.calendrier.map(periodeView));

/** The dated versions of a série, each with how to name it in few words and what it may be compared with. */
async function versionsDe({ versions }: Serie) {
  const entries = await Promise.all(versions.map(({ id }) => getEntry('cadrages', id)));
  return entries.map((entry, place) => ({
    entry,
    nom: entry.data.annee_scolaire ?? entry.data.titre,
    validite: validity(entry.data),
    avant: comparedWith(place).map((before) => ({ id: entries[before]?.id ?? '', nom: entries[before]?.data.annee_scolaire ?? entries[before]?.data.titre ?? '' })),
  }));
}

export async function cadrageView(entry: Entry<'cadrages'>) {
  const { data } = entry;
  const serie = await serieOf(data.serie);
  const remplace = data.remplace ? await getEntry('cadrages', data.remplace) : undefined;
  const degres = await termes('degres', data.degres);
  return {
    serie,
    statut: await statutOf(entry),
    faits: [
      { nom: fr.cadrages.serie, valeur: serie.titre, path: `/cadrages/${serie.id}/` },
      { nom: fr.collectifs.annee, valeur: data.annee_scolaire },
      { nom: fr.cadrages.enVigueur, valeur: validity(data) },
      { nom: fr.cadrages.emetteur, valeur: data.emetteur },
      { nom: fr.syntheses.degres, valeur: degres.length > 0 ? enumerate(degres.map(({ libelle }) => libelle.toLowerCase())) : undefined },
      { nom: fr.cadrages.remplace, valeur: remplace?.data.titre, path: remplace && `/${remplace.key}/` },
    ],
    versions: await versionsDe(serie),
    calendrier: await calendrierOf(entry),
    acteurs: await Promise.all(data.acteurs.map(async ({ acteur, role }) => ({ role, terme: (await termes('acteurs', [acteur]))[0] }))),
    annexes: await Promise.all(
      data.annexes.map(async (annexe) => ({ ...annexe, lien: annexe.formulaire ? (await liens('formulaires', [annexe.formulaire]))[0] : undefined })),
    ),
    ressources: await liens('ressources', data.ressources),
    facettes: await facettesOf('cadrages', data),
  };
}

/** The séries that have a version, each with the one to open first. */
export const seriesEtVersions = oncePerBuild(async () => {
  const { graph } = await corpus();
  const cadrages = await publishedEntries('cadrages');
  const series = [...graph.series.values()].filter(({ versions }) => versions.length > 0);
  return Promise.all(
    series.map(async (serie) => {
      const versions = cadrages.filter(({ data }) => data.serie === serie.id);
      const shown = versions.find(({ id }) => id === serie.actuelle?.version.id) ?? versions[0];
      return { serie, versions: await Promise.all(versions.map(async (entry) => ({ entry, statut: await statutOf(entry) }))), shown };
    }),
  );
});

/** One version that a page may have to show, with the others of its série: the browser chooses on the reader’s day. */
export interface CalendrierView {
  entry: Entry<'cadrages'>;
  serie: Serie;
  statut: Statut;
  periodes: PeriodeView[];
  /** Not yet to be shown on the day of the build. */
  attend: boolean;
}

/**
 * The calendars to follow from the day of the build on: of each série that has one, the version in force, else the last one known, and those
 * that begin later. A site that is built in June holds what is to be shown in September.
 */
export const calendriersActuels = oncePerBuild(async (): Promise<CalendrierView[]> => {
  const cadrages = await publishedEntries('cadrages');
  const views = (await seriesEtVersions()).flatMap(({ serie }) => {
    const ids = new Set(fromNowOn(serie.versions, today()).map(({ id }) => id));
    const shown = serie.actuelle?.version.id;
    return cadrages.filter(({ id, data }) => ids.has(id) && data.calendrier.length > 0).map((entry) => ({ entry, serie, attend: entry.id !== shown }));
  });
  return Promise.all(views.map(async (view) => ({ ...view, statut: await statutOf(view.entry), periodes: await calendrierOf(view.entry) })));
});

/** Beyond that many versions a page for any two of them is a shelf: an older one is then compared with the one before it alone. */
const COMPARED = 8;

/** @param place of a version among those of its série, oldest first @returns the places of the older ones that it is compared with, nearest first */
const comparedWith = (place: number): number[] =>
  Array.from({ length: place }, (_, distance) => place - 1 - distance).filter((before) => before === place - 1 || place - before < COMPARED);

/** Addresses of `/cadrages/<nouvelle>/depuis/<ancienne>/`: every two versions of a série, the newer one first. */
export async function comparaisonPaths() {
  const series = [...(await corpus()).graph.series.values()];
  const versions = await Promise.all(series.map(versionsDe));
  return versions.flat().flatMap(({ entry: apres, avant }) => avant.map(({ id }) => ({ params: { id: apres.id, ancienne: id }, props: { apres, avantId: id } })));
}

/** Addresses of `/cadrages/<…>/`: entries and séries share one namespace (DESIGN §7.8). */
export async function cadragePaths() {
  const series = await seriesEtVersions();
  return [
    ...(await allEntries('cadrages')).map((entry) => ({ params: { id: entry.id }, props: { entry, serie: undefined } })),
    ...series.map((serie) => ({ params: { id: serie.serie.id }, props: { entry: undefined, serie } })),
  ];
}
