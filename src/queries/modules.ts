/** Training modules: their steps, their time, what they cover. */
import { byFrench } from '../lib/french.ts';
import { formatMinutes } from '../lib/dates.ts';
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { lien, termes } from './links.ts';

const total = (etapes: Entry<'modules'>['data']['etapes']) => etapes.reduce((sum, { duree }) => sum + duree, 0);

export async function moduleView({ data }: Entry<'modules'>) {
  const etapes = await Promise.all(
    data.etapes.map(async (etape) => ({
      ...etape,
      duree: formatMinutes(etape.duree),
      modalite: (await termes('modalites', [etape.modalite]))[0],
      contenus: await Promise.all(etape.contenus.map(({ type, ref }) => lien(`${type}/${ref}`))),
    })),
  );
  const byModalite = Map.groupBy(data.etapes, ({ modalite }) => modalite);
  const modalites = await Promise.all([...byModalite].map(async ([id, steps]) => ({ libelle: (await termes('modalites', [id]))[0]?.libelle ?? id, duree: formatMinutes(total(steps)) })));
  return { etapes, total: formatMinutes(total(data.etapes)), modalites: modalites.sort((a, b) => byFrench(a.libelle, b.libelle)) };
}

export const moduleDuration = ({ data }: Entry<'modules'>) => formatMinutes(total(data.etapes));

/** The fields of a module that the matrix crosses, with their vocabularies. */
const COVERED = [
  ['dilemmes', 'dilemmes'],
  ['focales', 'focales'],
  ['preoccupations', 'preoccupations'],
  ['competences', 'competences-2013'],
] as const;

/** For each vocabulary, its terms crossed with published modules. */
export async function couverture() {
  const modules = await publishedEntries('modules');
  const tables = await Promise.all(
    COVERED.map(async ([field, id]) => {
      const { data } = await getEntry('vocabulaires', id);
      const lignes = data.termes.map((terme) => ({
        libelle: terme.code ? `${terme.code} ${terme.libelle}` : terme.libelle,
        path: `/vocabulaire/${id}/${terme.id}/`,
        couvert: modules.map((module) => module.data[field].includes(terme.id)),
      }));
      return { id, titre: data.titre, lignes, manquants: lignes.filter(({ couvert }) => !couvert.includes(true)).length };
    }),
  );
  return { modules, tables };
}
