/** Forms as files: blank, fillable, and for word processors. */
import { formSheet } from '../../../documents/fiches/formulaire.ts';
import { versionOf, type Site } from '../../../documents/fiches/parts.ts';
import type { FormDocument } from '../../../documents/model.ts';
import { FICHIERS } from '../../../formulaires/files.ts';
import { formModel } from '../../../formulaires/model.ts';
import { allEntries } from '../../../queries/entries.ts';
import { listPaths } from '../../../queries/listes.ts';

export async function formulaires(site: Site): Promise<FormDocument[]> {
  const lists = (await listPaths('formulaires')).map(({ params: { page } }) => (page ? `formulaires/${page}` : 'formulaires'));
  return (await allEntries('formulaires')).flatMap(({ id, key, data }) => {
    const formulaire = formSheet(formModel(id, data), data, site);
    return FICHIERS.map(({ forme, name }) => ({
      genre: 'formulaire' as const,
      forme,
      sortie: `${key}/${name}`,
      source: `content/${key}.mdx`,
      titre: data.titre,
      pages: lists,
      version: versionOf(data),
      formulaire,
    }));
  });
}
