/** What a pilot needs at hand for a séance, gathered from what pages, vocabularies and the collectif's last synthesis say. */
import { formatDay, formatMinutes, schoolYear, today } from '../lib/dates.ts';
import { horloges } from '../lib/horloge.ts';
import { seance as words } from '../strings/seance.ts';
import { seancesOf } from './collectifs.ts';
import { corpus, type Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { liens } from './links.ts';
import { pistesOfSynthese } from './pistes.ts';
import { syntheseCartes } from './syntheses.ts';

const OTHERS = 3;

/** A collectif meets during its school year: later ones have séances to prepare, earlier ones have none left. */
export const seReunit = ({ data }: Entry<'collectifs'>) => data.annee_scolaire >= schoolYear(today());

const collectifsEnCours = async () => (await publishedEntries('collectifs')).filter(seReunit);

/** One folder for each collectif that still meets, and one for whoever has none yet. */
export async function dossierPaths() {
  const collectifs = await collectifsEnCours();
  return [undefined, ...collectifs].map((collectif) => ({ params: { collectif: collectif?.id }, props: { collectif } }));
}

/** The clock of a déroulement, from its minutes. */
export function deroulementView(deroulement: Entry<'pages'>['data']['deroulement']) {
  const clocks = horloges(deroulement.map(({ minutes }) => minutes));
  return {
    total: formatMinutes(deroulement.reduce((sum, { minutes }) => sum + minutes, 0)),
    etapes: deroulement.map(({ titre, numero, minutes, consigne }, index) => ({
      titre: words.deroulement.etape(numero, titre),
      duree: formatMinutes(minutes),
      horloge: words.deroulement.horloge(clocks[index]?.de ?? '', clocks[index]?.a ?? ''),
      consigne,
    })),
  };
}

/** The last séance of a collectif, and the pistes that it is time to ask about. */
async function aDebriefer(collectif: Entry<'collectifs'>) {
  const last = (await seancesOf(collectif.id)).at(-1);
  if (!last) return undefined;
  const pistes = await pistesOfSynthese(last.id);
  return { marge: words.debriefing.marge(last.data.numero, formatDay(last.data.date)), pistes: pistes.map(({ titre, key, conditions }) => ({ titre, path: `/${key}/`, conditions })) };
}

function faitsOf({ data }: Entry<'collectifs'>) {
  const next = data.regroupements.filter(({ date }) => date > today()).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  const { faits } = words;
  return [
    { nom: faits.collectif, valeur: data.titre },
    { nom: faits.seance, valeur: next && words.numero(next.numero) },
    { nom: faits.quand, valeur: next && words.quand(formatDay(next.date), formatMinutes(next.duree)) },
    { nom: faits.ou, valeur: next?.modalite },
  ];
}

async function dilemmes() {
  const { graph } = await corpus();
  const { data } = await getEntry('vocabulaires', 'dilemmes');
  return data.termes.map(({ id, libelle, definition }) => {
    const asked = (graph.byTerm.get(`vocabulaire/dilemmes/${id}`) ?? []).filter((key) => key.startsWith('syntheses/')).length;
    return { titre: libelle, path: `/vocabulaire/dilemmes/${id}/`, definition, exemples: words.dilemmes.exemples(asked) };
  });
}

/** The latest questions of other collectifs. */
async function ailleurs(id: string | undefined) {
  const others = (await publishedEntries('syntheses')).filter(({ data }) => data.collectif !== id).slice(0, OTHERS);
  return (await syntheseCartes(others)).map(({ problematique, path, note }) => ({ titre: problematique, path, note }));
}

/** @param collectif whose last séance is to be debriefed; none for a folder that fits any */
export async function dossierView(collectif: Entry<'collectifs'> | undefined) {
  const pages = await publishedEntries('pages');
  const canevas = pages.find(({ data }) => data.deroulement.length > 0)?.data;
  return {
    collectifs: (await collectifsEnCours()).map(({ id, data }) => ({ titre: data.titre, path: `/aide/preparer-une-seance/${id}/`, note: data.departement })),
    faits: collectif && faitsOf(collectif),
    regles: pages.flatMap(({ data }) => data.regles),
    debriefing: collectif && (await aDebriefer(collectif)),
    deroulement: deroulementView(canevas?.deroulement ?? []),
    secours: await liens('ressources', pages.flatMap(({ data }) => data.secours)),
    ailleurs: await ailleurs(collectif?.id),
    dilemmes: await dilemmes(),
    aImprimer: await liens('formulaires', pages.flatMap(({ data }) => data.a_imprimer)),
  };
}
