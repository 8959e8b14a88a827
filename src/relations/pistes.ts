/** Pistes, drawn from the syntheses that propose them and from those that say what became of them (DESIGN §7.14). */
import type { Entries } from './entries.ts';
import { isRetired } from './entries.ts';
import { by, compare, groupBy, pisteKey } from './keys.ts';
import { preuveOf } from './preuve.ts';
import type { Entry, Essai, Piste } from './types.ts';

const historyOrder = by<Essai>(
  (essai) => essai.date,
  (essai) => essai.synthese,
);

/** What published syntheses say of each clé, by date then id. */
function histories(syntheses: readonly Entry<'syntheses'>[]): Map<string, Essai[]> {
  const essais = syntheses.flatMap(({ id, data }) =>
    data.debriefing.map(({ piste, ...said }) => ({ piste, essai: { synthese: id, collectif: data.collectif, date: data.date, ...said } })),
  );
  const groups = groupBy(essais, ({ piste }) => piste);
  return new Map([...groups].map(([cle, group]) => [cle, group.map(({ essai }) => essai).sort(historyOrder)]));
}

/** The life of a piste from its dated history. */
function lifeOf(debriefings: readonly Essai[]) {
  return {
    debriefings,
    etat: debriefings.at(-1)?.etat ?? ('proposee' as const),
    essais: debriefings.reduce((sum, { essais }) => sum + (essais ?? 0), 0),
    essaisNonComptes: debriefings.filter(({ etat, essais }) => etat !== 'proposee' && essais === undefined).length,
    collectifs: [...new Set(debriefings.map(({ collectif }) => collectif))].sort(compare),
    preuve: preuveOf(debriefings),
  };
}

/** Every piste by clé; where a clé is used twice the first synthesis keeps it, and a rule says so. */
export function pistesOf(entries: Entries): Map<string, Piste> {
  const history = histories(entries.published('syntheses'));
  const pistes = new Map<string, Piste>();
  for (const entry of entries.of('syntheses')) {
    const { collectif, date, exemple } = entry.data;
    entry.data.pistes.forEach((source, index) => {
      if (pistes.has(source.cle)) return;
      const origin = { key: pisteKey(source.cle), synthese: entry.id, index, collectif, date, exemple, retired: isRetired(entry) };
      pistes.set(source.cle, { ...source, ...origin, ...lifeOf(history.get(source.cle) ?? []) });
    });
  }
  return pistes;
}
