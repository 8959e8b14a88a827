/** Framing documents: which version is in force, what each période asks. */
import { formatDay, formatRange, today } from '../lib/dates.ts';
import { enumerate } from '../lib/french.ts';
import type { Periode as RulerPeriode } from '../lib/regle.ts';
import type { Serie } from '../relations/index.ts';
import { fr } from '../strings/fr.ts';
import { corpus, type Entry } from './corpus.ts';
import { allEntries, getEntry, publishedEntries } from './entries.ts';
import { facettesOf } from './facettes.ts';
import { liens, termes } from './links.ts';
import { oncePerBuild } from './once.ts';

export type StatutCadrage = 'en-vigueur' | 'dernier-connu' | 'a-venir' | 'ancien' | 'non-date' | 'retire';

export async function serieOf(id: string): Promise<Serie> {
  const serie = (await corpus()).graph.series.get(id);
  if (!serie) throw new Error(`Aucune série « ${id} » parmi les cadrages.`);
  return serie;
}

/** @returns what a reader must know of this version on the day of the build */
export async function statutOf({ id, data }: Entry<'cadrages'>): Promise<StatutCadrage> {
  if (data.statut === 'retire') return 'retire';
  const { actuelle } = await serieOf(data.serie);
  if (!data.en_vigueur_du) return 'non-date';
  if (actuelle?.version.id === id) return actuelle.statut;
  return data.en_vigueur_du > today() ? 'a-venir' : 'ancien';
}

/** The words of the mark in the margin; a sample never says « En vigueur » alone (DESIGN §7.15). */
export const statutWords = (statut: StatutCadrage, exemple: boolean) =>
  statut === 'en-vigueur' && exemple ? fr.cadrages.enVigueurExemple : fr.cadrages.statuts[statut];

const validity = ({ en_vigueur_du: du, en_vigueur_au: au }: Entry<'cadrages'>['data']) =>
  du && au ? formatRange(du, au) : du ? `depuis le ${formatDay(du)}` : undefined;

/** One période of a calendar, with its words and links ready to show. */
async function periodeView(periode: Entry<'cadrages'>['data']['calendrier'][number], index: number) {
  const day = today();
  return {
    ...periode,
    numero: index + 1,
    current: periode.du <= day && day <= periode.au,
    dates: `${formatRange(periode.du, periode.au)}${periode.approximatif ? fr.cadrages.approximatif : ''}`,
    actions: await Promise.all(periode.actions.map(async ({ texte, acteurs }) => ({ texte, acteurs: await termes('acteurs', acteurs) }))),
    formulaires: await liens('formulaires', periode.formulaires),
  };
}
export type PeriodeView = Awaited<ReturnType<typeof periodeView>>;

export const calendrierOf = ({ data }: Entry<'cadrages'>): Promise<PeriodeView[]> => Promise.all(data.calendrier.map(periodeView));

export const rulerPeriodes = (periodes: readonly PeriodeView[]): RulerPeriode[] =>
  periodes.map(({ du, au, numero, current }) => ({ du, au, label: String(numero), current }));

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

/** The calendars to follow today: those of the version in force, else of the last one known, of each série that has one. */
export const calendriersActuels = oncePerBuild(async () => {
  const shown = (await seriesEtVersions()).flatMap(({ shown: entry }) => (entry && entry.data.calendrier.length > 0 ? [entry] : []));
  return Promise.all(shown.map(async (entry) => ({ entry, statut: await statutOf(entry), periodes: await calendrierOf(entry) })));
});

/** Addresses of `/cadrages/<…>/`: entries and séries share one namespace (DESIGN §7.8). */
export async function cadragePaths() {
  const series = await seriesEtVersions();
  return [
    ...(await allEntries('cadrages')).map((entry) => ({ params: { id: entry.id }, props: { entry, serie: undefined } })),
    ...series.map((serie) => ({ params: { id: serie.serie.id }, props: { entry: undefined, serie } })),
  ];
}
