/** Cadrages by série: versions in time, what no version covers, which one holds (DESIGN §7.15). */
import { addDays, eve } from '../lib/dates.ts';
import { enVigueur } from './en-vigueur.ts';
import type { Entries } from './entries.ts';
import { by, compare, groupBy, termKey } from './keys.ts';
import type { Entry, Key, Node, Periode, Serie, Version } from './types.ts';

type Cadrage = Entry<'cadrages'>;

/** First days of the versions that replace each one, within the série. */
function successors(cadrages: readonly Cadrage[]): Map<string, string> {
  const starts = new Map<string, string>();
  for (const { data } of cadrages) {
    const { remplace, en_vigueur_du: du } = data;
    if (remplace && du && du < (starts.get(remplace) ?? '9999')) starts.set(remplace, du);
  }
  return starts;
}

function versionOf({ id, data }: Cadrage, replacedOn: string | undefined): Version {
  const { titre, exemple, en_vigueur_du: du, en_vigueur_au: au } = data;
  const implied = du && replacedOn && replacedOn > du ? eve(replacedOn) : undefined;
  return { id, titre, exemple, du, au: au ?? implied };
}

function versionsOf(cadrages: readonly Cadrage[]): Version[] {
  const replaced = successors(cadrages);
  return cadrages
    .map((cadrage) => versionOf(cadrage, replaced.get(cadrage.id)))
    .sort(
      by(
        (version) => version.du ?? '',
        (version) => version.id,
      ),
    );
}

/** Stretches between two dated versions that none covers. */
function lacunesOf(versions: readonly Version[]): Periode[] {
  const lacunes: Periode[] = [];
  let covered: string | undefined;
  for (const { du, au } of versions) {
    if (du === undefined) continue;
    if (covered !== undefined && du > addDays(covered, 1)) lacunes.push({ du: addDays(covered, 1), au: eve(du) });
    const end = au ?? '9999-12-30';
    if (covered === undefined || end > covered) covered = end;
  }
  return lacunes;
}

/** Every série by id: the terms of the vocabulary `series`, and whatever else a published cadrage names. */
export function seriesOf(entries: Entries, nodes: ReadonlyMap<Key, Node>, today: string | undefined): Map<string, Serie> {
  const groups = groupBy(entries.published('cadrages'), ({ data }) => data.serie);
  const declared = entries.of('vocabulaires').find(({ id }) => id === 'series')?.data.termes ?? [];
  const ids = [...new Set([...declared.map(({ id }) => id), ...groups.keys()])].sort(compare);
  const serieOf = (id: string): Serie => {
    const key = termKey('series', id);
    const versions = versionsOf(groups.get(id) ?? []);
    const actuelle = today === undefined ? undefined : enVigueur(versions, today);
    return { id, key, titre: nodes.get(key)?.titre ?? id, versions, lacunes: lacunesOf(versions), actuelle };
  };
  return new Map(ids.map((id) => [id, serieOf(id)]));
}
