/** Tutoring interventions, as the table of the field shows them: objectif, intervention, modalité, outil, quand, durée. */
import type { Entry } from './corpus.ts';
import { getEntry, publishedEntries } from './entries.ts';
import { valeursDe } from './facettes.ts';
import { termes } from './links.ts';

export async function interventionRow({ key, data }: Entry<'interventions'>) {
  const modalites = [...(await termes('initiatives', data.initiatives)), ...(await termes('destinataires', data.destinataires)), ...(await termes('temps', data.temps))];
  return {
    path: `/${key}/`,
    titre: data.titre,
    objectif: data.objectif,
    gestes: data.intervention,
    modalites,
    outils: await termes('outils', data.outils),
    quand: data.quand,
    duree: data.duree,
    abandons: data.formes_abandon,
    facettes: valeursDe('interventions', data),
  };
}
export type InterventionRow = Awaited<ReturnType<typeof interventionRow>>;

/** Published interventions under the forme d'abandon they fight, in the order of the vocabulary; those that fight none come last. */
export async function interventionsParAbandon(autres: string) {
  const rows = await Promise.all((await publishedEntries('interventions')).map(interventionRow));
  const { data } = await getEntry('vocabulaires', 'formes-abandon');
  const groups = data.termes.map(({ id, libelle, definition }) => ({ id, titre: libelle, definition, rows: rows.filter(({ abandons }) => abandons.includes(id)) }));
  const others = { id: 'autres', titre: autres, definition: undefined, rows: rows.filter(({ abandons }) => abandons.length === 0) };
  return [...groups, others].filter((group) => group.rows.length > 0);
}
