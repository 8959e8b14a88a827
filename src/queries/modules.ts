/** Training modules: their steps, their time, what they cover. */
import { byFrench } from '../lib/french.ts';
import { cardPaths } from '../lib/pagination.ts';
import { formatMinutes } from '../lib/dates.ts';
import { coverageOf } from '../derive/coverage.ts';
import { moduleTime } from '../derive/durations.ts';
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { lien, termes, type Lien } from './links.ts';
import { oncePerBuild } from './once.ts';

export async function moduleView({ data }: Entry<'modules'>) {
  const etapes = await Promise.all(
    data.etapes.map(async (etape) => ({
      ...etape,
      duree: formatMinutes(etape.duree),
      modalite: (await termes('modalites', [etape.modalite]))[0],
      contenus: await Promise.all(etape.contenus.map(({ type, ref, bloc }) => lien(`${type}/${ref}`, bloc))),
    })),
  );
  const time = moduleTime(data.etapes);
  const modalites = await Promise.all([...time.modalites].map(async ([id, duree]) => ({ libelle: (await termes('modalites', [id]))[0]?.libelle ?? id, duree: formatMinutes(duree) })));
  return { etapes, total: formatMinutes(time.total), modalites: modalites.sort((a, b) => byFrench(a.libelle, b.libelle)) };
}

export const moduleDuration = ({ data }: Entry<'modules'>) => formatMinutes(moduleTime(data.etapes).total);

/** The fields of a module that the matrix crosses, with their vocabularies. */
const COVERED = [
  ['dilemmes', 'dilemmes'],
  ['focales', 'focales'],
  ['preoccupations', 'preoccupations'],
  ['competences', 'competences-2013'],
] as const;

/** A term as the matrix names it: by its code where it has one. */
export interface TermeCouvert {
  id: string;
  libelle: string;
  code: string | undefined;
  path: string;
}

const termeOf = (vocabulaire: string, { id, libelle, code }: Entry<'vocabulaires'>['data']['termes'][number]): TermeCouvert => ({ id, libelle, code, path: `/vocabulaire/${vocabulaire}/${id}/` });

/** For each vocabulary, published modules crossed with its terms, and the terms that no module covers. */
export const couverture = oncePerBuild(async () => {
  const modules = await publishedEntries('modules');
  const tables = await Promise.all(
    COVERED.map(async ([field, id]) => {
      const { data } = await getEntry('vocabulaires', id);
      const termes = data.termes.map((terme) => termeOf(id, terme));
      const covered = coverageOf(termes.map((terme) => terme.id), modules.map((module) => module.data[field]));
      const manquants = termes.filter((terme) => covered.manquants.includes(terme.id));
      const effectifs = covered.parTerme.map(({ modules: places }) => places.length);
      const lignes = modules.map((module, place) => ({
        titre: module.data.titre,
        path: `/${module.key}/`,
        couverts: covered.parModule[place] ?? 0,
        cases: termes.map((terme) => module.data[field].includes(terme.id)),
      }));
      return { id, titre: data.titre, termes, effectifs, lignes, manquants };
    }),
  );
  return { modules, tables };
});

/** A row crosses four tables: so many still weigh less than 150 kB. */
const ROWS = 50;

/** The pages of the matrix: the places of fifty modules each; sums and what nobody covers are of all. */
export const couverturePaths = async () => cardPaths([...(await couverture()).modules.keys()], ROWS);

/** What a module lacks: by vocabulary the terms that it does not bear, and its steps without contents or trace. */
export async function manquesOf({ data }: Entry<'modules'>) {
  const { tables } = await couverture();
  const termes = tables.map(({ id, titre, termes: all }, place) => {
    const field = COVERED[place]?.[0];
    const borne: readonly string[] = field ? data[field] : [];
    return { id, titre, termes: all.filter((terme) => !borne.includes(terme.id)) };
  });
  return {
    termes: termes.filter((groupe) => groupe.termes.length > 0),
    sansContenu: data.etapes.filter(({ contenus }) => contenus.length === 0).map(({ titre }) => titre),
    sansTrace: data.etapes.filter(({ trace }) => !trace).map(({ titre }) => titre),
  };
}

/** The published modules that draw on a resource, or on one of its blocs. */
async function modulesDrawingOn(ressource: string, bloc?: string): Promise<Lien[]> {
  const modules = await publishedEntries('modules');
  const draws = modules.filter(({ data }) =>
    data.etapes.some(({ contenus }) => contenus.some((contenu) => contenu.type === 'ressources' && contenu.ref === ressource && (bloc === undefined || contenu.bloc === bloc))),
  );
  return Promise.all(draws.map(({ key }) => lien(key)));
}

/** What others have built to train with: the types of resources that modules draw on as a whole. */
const BUILT = ['parcours', 'plateforme', 'module'];

/** Parcours, each followed by its blocs, platforms and modules of others, with the modules that draw on each. */
export async function ressourcesPourFormer() {
  const ressources = (await publishedEntries('ressources')).filter(({ data }) => BUILT.includes(data.type));
  const lines = ressources.map(async ({ id, key, data }) => [
    { titre: data.titre, bloc: undefined, path: `/${key}/`, modules: await modulesDrawingOn(id) },
    ...(await Promise.all(data.blocs.map(async ({ titre }) => ({ titre: data.titre, bloc: titre, path: `/${key}/#blocs`, modules: await modulesDrawingOn(id, titre) })))),
  ]);
  return (await Promise.all(lines)).flat();
}

/** The blocs of a resource, each with the modules that draw on it. */
export const blocsOf = async ({ id, data }: Entry<'ressources'>) =>
  Promise.all(data.blocs.map(async ({ titre, description }) => ({ titre, description, modules: await modulesDrawingOn(id, titre) })));
