/** Ways in for who does not search: the sections of each family, and the terms that published pages bear. */
import { FAMILLE_NAMES, SECTIONS } from '../strings/navigation.ts';
import { corpus } from './corpus.ts';
import { getEntry } from './entries.ts';

const VOCABULAIRES = ['preoccupations', 'dilemmes', 'moments'];

/** Vocabularies to browse by, each with its terms that published pages bear and how many do. */
export async function vocabulairesAParcourir() {
  const { graph } = await corpus();
  return Promise.all(
    VOCABULAIRES.map(async (id) => {
      const { data } = await getEntry('vocabulaires', id);
      const termes = data.termes.map((terme) => ({ libelle: terme.libelle, path: `/vocabulaire/${id}/${terme.id}/`, count: graph.byTerm.get(`vocabulaire/${id}/${terme.id}`)?.length ?? 0 }));
      return { id, titre: data.titre, termes: termes.filter(({ count }) => count > 0) };
    }),
  );
}

export const sectionsParFamille = () => FAMILLE_NAMES.map((famille) => ({ famille, sections: SECTIONS[famille] }));
