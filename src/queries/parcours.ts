/** Ways in for who does not search: the sections of each family, and the terms that published pages bear. */
import { FAMILLE_NAMES, SECTIONS } from '../strings/navigation.ts';
import { getEntry } from './entries.ts';
import { termCounts } from './termes.ts';

const VOCABULAIRES = ['preoccupations', 'dilemmes', 'moments'];

/** Vocabularies to browse by, each with its terms that published pages bear and how many do. */
export async function vocabulairesAParcourir() {
  return Promise.all(
    VOCABULAIRES.map(async (id) => {
      const entry = await getEntry('vocabulaires', id);
      const termes = (await termCounts(entry)).map(({ terme, bearers }) => ({ libelle: terme.libelle, path: `/vocabulaire/${id}/${terme.id}/`, count: bearers }));
      return { id, titre: entry.data.titre, termes: termes.filter(({ count }) => count > 0) };
    }),
  );
}

export const sectionsParFamille = () => FAMILLE_NAMES.map((famille) => ({ famille, sections: SECTIONS[famille] }));
