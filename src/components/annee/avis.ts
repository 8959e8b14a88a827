/** What a reader must be told of a version on a given day: the same words at the build and in the browser. */
import { statutOn, type StatutCadrage } from '../../derive/in-force.ts';
import { addDays } from '../../lib/dates.ts';
import type { Version } from '../../relations/index.ts';
import { cadrages } from '../../strings/cadrages.ts';

export interface Avis {
  texte: string;
  /** Where to read instead, and the words before its title. */
  autre: { invite: string; version: Version } | undefined;
}

function texteDe(statut: StatutCadrage, { du, au }: Version): string | undefined {
  const fin = au && addDays(au, 1);
  if (statut === 'en-vigueur') return undefined;
  if (statut === 'non-date') return cadrages.avis['non-date'];
  return statut === 'a-venir' ? cadrages.avis['a-venir'](du ?? '') : cadrages.avis[statut](fin);
}

function inviteOf(statut: StatutCadrage, { exemple }: Version) {
  if (statut !== 'en-vigueur') return cadrages.avis.dernierConnu;
  return exemple ? cadrages.avis.enVigueurExemple : cadrages.avis.enVigueur;
}

/** @returns nothing to say of the version in force */
export function avisDe(versions: readonly Version[], id: string, day: string): Avis | undefined {
  const version = versions.find((each) => each.id === id);
  const texte = version && texteDe(statutOn(versions, id, day), version);
  if (!texte) return undefined;
  const better = versions.find((each) => each.id !== id && ['en-vigueur', 'dernier-connu'].includes(statutOn(versions, each.id, day)));
  return { texte, autre: better && { invite: inviteOf(statutOn(versions, better.id, day), better), version: better } };
}
